import { beforeEach, describe, expect, it } from '@jest/globals';
import { aBusyService, PRACTITIONER, RELATED } from '../../../tests/builders/a-busy-service.ts';
import type { World } from '../../../tests/builders/world.ts';
import { addPerson } from '../people/add-person.ts';
import { beginSelfAssessment } from '../self-assessments/begin-self-assessment.ts';
import { readSelfAssessment } from '../self-assessments/read-self-assessments.ts';
import { readFrameworks } from './read-frameworks.ts';
import { stateFramework } from './state-framework.ts';

const LEAD = RELATED['cpd-lead'];
const source = 'Written by our own quality team.';

describe('the statements of a framework', () => {
  let world: World;
  beforeEach(async () => {
    world = await aBusyService();
    await addPerson(world, { actorOid: RELATED.administrator, person: PRACTITIONER });
  });

  const state = (text: string, version: number, frameworkId = 'core-activities', actorOid: string = LEAD) =>
    stateFramework(world, { actorOid, frameworkId, text, source, version });
  const framework = (id = 'core-activities') => {
    const listed = readFrameworks(world, LEAD);
    return listed.ok ? listed.value.find((each) => each.framework.id === id) : undefined;
  };

  it('are typed for a framework that a policy in use names without them, a version each time', async () => {
    expect(framework()).toMatchObject({ framework: { statements: [] }, versions: [] });
    expect(await state('1. Reflect\n2. Inspire', 0)).toMatchObject({ value: { isNew: true } });
    expect(await state('1. Reflect\n2. Inspire', 0)).toMatchObject({ value: { isNew: false } });
    expect(await state('1. Reflect', 1)).toMatchObject({ value: { isNew: true } });
    expect(await state('1. Reflect', 1)).toMatchObject({ value: { isNew: false } });
    expect(framework()).toMatchObject({
      framework: { version: '2', statements: [{ code: '1', label: 'Reflect' }] },
      versions: [{ number: 2 }, { number: 1, statements: [{}, { label: 'Inspire' }] }],
    });
  });

  it('are refused under a version that is not the last', async () => {
    await state('1. Reflect', 0);
    for (const version of [0, 2])
      expect(await state('1. Inspire', version)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
  });

  it.each([
    ['core-activities', '1. Reflect\n1. Inspire', 'text', 'statement-twice'],
    ['core-activities', ' ', 'text', 'empty'],
    ['etf-2022', '1. Reflect', 'frameworkId', 'not-a-choice'],
    ['hlta', '1. Reflect', 'frameworkId', 'not-a-choice'],
  ])('are refused with the field: %s %p', async (id, text, path, problem) => {
    expect(await state(text, 0, id)).toMatchObject({ refusal: { problems: [{ path, id: problem }] } });
  });

  it('can be taken away and put back', async () => {
    await state('1. Reflect', 0);
    expect(await state('', 1)).toMatchObject({ ok: true });
    expect(framework()).toMatchObject({ framework: { statements: [] } });
    expect(await state('1. Reflect', 2)).toMatchObject({ ok: true });
  });

  it('that are gone stay readable in the assessment that was begun with them', async () => {
    await state('1. Reflect\n2. Inspire', 0);
    const { oid } = PRACTITIONER;
    const one = { actorOid: oid, personOid: oid };
    const begun = await beginSelfAssessment(world, { ...one, framework: 'core-activities' });
    if (!begun.ok) throw new Error(begun.refusal.code);
    await state('1. Reflect', 1);
    const { key } = begun.value.stored.value;
    expect(readSelfAssessment(world, { ...one, assessmentKey: key })).toMatchObject({
      value: { isOfOldVersion: true, statements: [{}, { statement: { label: 'Inspire' } }] },
    });
  });

  it('are the CPD lead’s to see and to type', async () => {
    for (const who of ['self', 'line-manager', 'coordinator', 'trustee', 'administrator'] as const) {
      expect(readFrameworks(world, RELATED[who])).toMatchObject({ refusal: { code: 'not-allowed' } });
      expect(await state('1. Reflect', 0, 'core-activities', RELATED[who])).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
    }
  });
});
