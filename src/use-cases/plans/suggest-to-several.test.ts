import { describe, expect, it } from '@jest/globals';
import { aBusyService, RELATED, SUGGESTED, UNIT } from '../../../tests/builders/a-busy-service.ts';
import { aService, COLLEAGUE_OID } from '../../../tests/builders/a-service.ts';
import { aPerson, aUnit, ASHA_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { changeGoal } from './change-goal.ts';
import { readSuggestions, suggestToSeveral } from './suggest-to-several.ts';

const goal = {
  text: 'Teach online',
  targetOn: civilDate('2027-07-31'),
  measure: '',
  intendedEffect: '',
  support: '',
};

const aTeam = (): World =>
  aService({
    managers: { [ASHA_OID]: MANAGER_OID, [COLLEAGUE_OID]: MANAGER_OID },
    records: {
      people: [ASHA_OID, COLLEAGUE_OID, MANAGER_OID].map((oid) => aPerson({ oid, unit: UNIT.key })),
      units: [aUnit({ key: UNIT.key })],
    },
  });

const suggest = (world: World, people: readonly string[], changed: Partial<typeof goal> = {}) =>
  suggestToSeveral(world, {
    actorOid: MANAGER_OID,
    formId: 'form-0000000000001',
    people,
    ...goal,
    ...changed,
  });

const said = (world: World) =>
  readSuggestions(world, MANAGER_OID).map(({ text, to }) => [
    text,
    to.map(({ person, answer, outcome }) => [person.oid, answer, outcome]),
  ]);

describe('a goal that is suggested to several', () => {
  it('waits in the plan of each, once however often it is sent', async () => {
    const world = aTeam();
    expect(await suggest(world, [ASHA_OID, COLLEAGUE_OID, ASHA_OID])).toEqual({
      ok: true,
      value: { isNew: true },
    });
    expect(await suggest(world, [ASHA_OID, COLLEAGUE_OID])).toEqual({ ok: true, value: { isNew: false } });
    expect(
      world.records.goals.all().map(({ value }) => [value.personOid, value.state, value.suggestedBy]),
    ).toEqual([
      [ASHA_OID, 'suggested', MANAGER_OID],
      [COLLEAGUE_OID, 'suggested', MANAGER_OID],
    ]);
  });

  it('is taken on, or answered back, by each', async () => {
    const world = aTeam();
    await suggest(world, [ASHA_OID, COLLEAGUE_OID]);
    const answer = async (oid: string, change: Parameters<typeof changeGoal>[1]['change']) => {
      const [stored] = world.records.goals.where('personOid', oid);
      const about = { goalKey: stored?.value.key ?? '', version: stored?.eTag ?? '' };
      return changeGoal(world, { actorOid: oid, personOid: oid, ...about, change });
    };
    expect(said(world)).toEqual([
      [
        'Teach online',
        [
          [ASHA_OID, 'waiting', ''],
          [COLLEAGUE_OID, 'waiting', ''],
        ],
      ],
    ]);
    await answer(ASHA_OID, { to: 'drop', outcome: 'I teach in a workshop.' });
    await answer(COLLEAGUE_OID, { to: 'take-on' });
    expect(said(world)).toEqual([
      [
        'Teach online',
        [
          [COLLEAGUE_OID, 'taken-on', ''],
          [ASHA_OID, 'answered', 'I teach in a workshop.'],
        ],
      ],
    ]);
  });

  it('is written for nobody where one of them is not theirs to suggest to', async () => {
    const world = aTeam();
    expect(await suggest(world, [ASHA_OID, MANAGER_OID])).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(world.records.goals.all()).toEqual([]);
  });

  it('does not end before it begins', async () => {
    const world = aTeam();
    expect(await suggest(world, [ASHA_OID], { targetOn: civilDate('2020-01-01') })).toMatchObject({
      refusal: { problems: [{ path: 'targetOn', id: 'ends-before-start' }] },
    });
    expect(world.records.goals.all()).toEqual([]);
  });

  it('is told of to who suggested it alone', async () => {
    const world = await aBusyService();
    expect(readSuggestions(world, RELATED['line-manager']).map(({ text }) => text)).toEqual([SUGGESTED.text]);
    for (const who of ['self', 'reviewer', 'nobody', 'administrator'] as const)
      expect(readSuggestions(world, RELATED[who])).toEqual([]);
  });
});
