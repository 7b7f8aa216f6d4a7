import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  aBusyService,
  ANSWERED_ASSESSMENT,
  ASSESSMENT,
  COMPLETED_ASSESSMENT,
  RELATED,
} from '../../../tests/builders/a-busy-service.ts';
import { aKey, ASHA_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { recordEntry } from '../entries/record-entry.ts';
import { withdrawEntry } from '../entries/withdraw-entry.ts';
import { raiseNeed } from '../plans/raise-need.ts';
import { withdrawNeed } from '../plans/answer-need.ts';
import { currentEntriesOf } from '../shared/current-entries-of.ts';
import { beginSelfAssessment } from './begin-self-assessment.ts';
import { changeSelfAssessment } from './change-self-assessment.ts';
import { completeSelfAssessment, reopenSelfAssessment } from './complete-self-assessment.ts';
import { readSelfAssessment, readSelfAssessments } from './read-self-assessments.ts';

const by = (who: keyof typeof RELATED, { key } = ASSESSMENT) => ({
  actorOid: RELATED[who],
  personOid: ASHA_OID,
  assessmentKey: key,
});
const reason = 'Opened again.';

describe('a self-assessment', () => {
  let world: World;
  beforeEach(async () => {
    world = await aBusyService();
  });

  const read = (who: keyof typeof RELATED = 'self', of = ASSESSMENT) => {
    const result = readSelfAssessment(world, by(who, of));
    return result.ok ? result.value : result.refusal.code;
  };
  const entries = () => currentEntriesOf(world, ASHA_OID).filter(({ kind }) => kind === 'self-assessment');
  const answer = (text: string, was = '', of: 'rating' | 'comment' = 'rating') =>
    changeSelfAssessment(world, { ...by('self'), changes: [{ code: '1', of, text, was }] });

  it('is begun with the statements that hold, once, and the open one is answered after that', async () => {
    const asked = { actorOid: ASHA_OID, personOid: ASHA_OID, framework: 'etf-2022' };
    const begun = await beginSelfAssessment(world, asked);
    expect(begun).toMatchObject({ value: { isNew: true } });
    if (!begun.ok) return;
    expect(begun.value.stored.value.statements).toHaveLength(20);
    expect(await beginSelfAssessment(world, asked)).toMatchObject({
      value: { isNew: false, stored: { value: { key: begun.value.stored.value.key } } },
    });
    expect(await beginSelfAssessment(world, { ...asked, framework: 'etf-2014' })).toMatchObject({
      refusal: { problems: [{ path: 'framework', id: 'not-a-choice' }] },
    });
  });

  it('takes an answer in one write, and refuses what was written over unseen', async () => {
    const before = world.audit.records().length;
    expect(await answer('secure')).toMatchObject({ ok: true });
    expect(await answer('secure')).toMatchObject({ ok: true });
    expect(world.audit.records()).toHaveLength(before + 1);
    expect(await answer('leading')).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    expect(await answer('From my phone', '', 'comment')).toMatchObject({ ok: true });
    expect(read()).toMatchObject({ statements: [{ rating: 'secure', comment: 'From my phone' }, {}, {}] });
  });

  it('becomes an entry of the record when it is completed, once, and says what was rated low', async () => {
    const one = by('self', ANSWERED_ASSESSMENT);
    const before = entries().length;
    expect(await completeSelfAssessment(world, one)).toMatchObject({
      value: { value: { state: 'completed', completedOn: '2026-11-21' } },
    });
    expect(await completeSelfAssessment(world, one)).toMatchObject({ ok: true });
    expect(entries()).toHaveLength(before + 1);
    expect(entries().at(-1)).toMatchObject({
      about: 'old-standards',
      datedOn: '2026-11-21',
      includes: ['13'],
      recordedBy: ASHA_OID,
    });
  });

  it('is not completed while a statement lacks its answer', async () => {
    const before = entries().length;
    expect(await completeSelfAssessment(world, by('self'))).toMatchObject({
      refusal: { problems: [{ path: 'statements.1' }, { path: 'statements.2' }, { path: 'statements.13' }] },
    });
    expect(entries()).toHaveLength(before);
  });

  it('made whole once more, has its entry where the first attempt broke off before it', async () => {
    const one = by('self', ANSWERED_ASSESSMENT);
    const { records } = world;
    const broken = {
      ...records.recordEntries,
      create: () => Promise.reject(new Error('The network broke.')),
    };
    const brokenOff = { ...world, records: { ...records, recordEntries: broken } };
    await expect(completeSelfAssessment(brokenOff, one)).rejects.toThrow();
    expect(read('self', ANSWERED_ASSESSMENT)).toMatchObject({ isCounted: false, may: { reopen: true } });
    expect(await completeSelfAssessment(world, one)).toMatchObject({ ok: true });
    expect(read('self', ANSWERED_ASSESSMENT)).toMatchObject({ isCounted: true });
  });

  it('is opened again on its day, and counts anew by an entry of its own', async () => {
    const one = by('self', ANSWERED_ASSESSMENT);
    await completeSelfAssessment(world, one);
    const [first] = entries().slice(-1);
    expect(await reopenSelfAssessment(world, { ...one, reason })).toMatchObject({
      value: { value: { state: 'drafted', ratings: ANSWERED_ASSESSMENT.ratings } },
    });
    expect(entries()).not.toContainEqual(first);
    await completeSelfAssessment(world, one);
    const [second] = entries().slice(-1);
    expect(second?.key).not.toBe(first?.key);
    world.clock.set('2026-11-23T10:00:00.000Z');
    expect(await reopenSelfAssessment(world, { ...one, reason })).toMatchObject({
      refusal: { problems: [{ id: 'completed-already' }] },
    });
  });

  it('is open to be mended once its entry was taken back in the record', async () => {
    const { entryKey = '' } = COMPLETED_ASSESSMENT;
    world.clock.set('2026-11-23T10:00:00.000Z');
    await withdrawEntry(world, { actorOid: ASHA_OID, personOid: ASHA_OID, entryKey, reason });
    expect(read('self', COMPLETED_ASSESSMENT)).toMatchObject({ isCounted: false, may: { reopen: true } });
    const one = { ...by('self', COMPLETED_ASSESSMENT), reason };
    expect(await reopenSelfAssessment(world, one)).toMatchObject({ ok: true });
  });

  it('is compared with the one before, and says what stands among the needs', async () => {
    expect(read()).toMatchObject({
      before: { key: COMPLETED_ASSESSMENT.key },
      statements: [{ then: { rating: 'secure' } }, {}, { then: { rating: 'not-yet' }, isNeed: false }],
    });
    const need = {
      actorOid: ASHA_OID,
      personOid: ASHA_OID,
      formId: 'form-0000000000001',
      text: 'Manage behaviour',
      source: 'standards-gap' as const,
      evidence: 'Not yet.',
      raisedOn: civilDate('2026-11-21'),
      supports: undefined,
    };
    const raised = await raiseNeed(world, need);
    expect(read()).toMatchObject({ statements: [{ isNeed: false }, {}, { isNeed: true }] });
    if (!raised.ok) return;
    const { value, eTag } = raised.value.stored;
    await withdrawNeed(world, { ...need, needKey: value.key, version: eTag, reason });
    expect(read()).toMatchObject({ statements: [{}, {}, { isNeed: false }] });
  });

  it('is read as a draft by its writer alone, and when completed by whom the table of access names', () => {
    const seen = (['line-manager', 'reviewer', 'coordinator', 'cpd-lead', 'nobody'] as const).map((who) => {
      const page = readSelfAssessments(world, { actorOid: RELATED[who], personOid: ASHA_OID });
      const all = page.ok ? page.value.assessments.map(({ assessment }) => assessment.state) : undefined;
      const completed = read(who, COMPLETED_ASSESSMENT);
      return [who, all, read(who), typeof completed === 'string' ? completed : completed.may];
    });
    const reader = [['completed'], 'not-found', { write: false, reopen: false }];
    expect(seen).toEqual([
      ['line-manager', ...reader],
      ['reviewer', ...reader],
      ['coordinator', undefined, 'not-found', 'not-found'],
      ['cpd-lead', ...reader],
      ['nobody', undefined, 'not-found', 'not-found'],
    ]);
  });

  it('stands beside the results of other tools that are on the record', async () => {
    const recorded = () => {
      const page = readSelfAssessments(world, { actorOid: ASHA_OID, personOid: ASHA_OID });
      return page.ok ? page.value.recorded.map(({ about, note }) => [about, note]) : [];
    };
    expect(recorded()).toEqual([]);
    await recordEntry(world, {
      actorOid: ASHA_OID,
      personOid: ASHA_OID,
      formId: 'form-0000000000001',
      kind: 'self-assessment',
      fields: { about: 'etf-2022', datedOn: '2026-11-20', note: 'Strong on feedback.' },
    });
    expect(recorded()).toEqual([['etf-2022', 'Strong on feedback.']]);
  });

  it('is found by its own person alone', () => {
    const ofAnother = { ...by('reviewer', COMPLETED_ASSESSMENT), personOid: RELATED.reviewer };
    expect(readSelfAssessment(world, ofAnother)).toMatchObject({ refusal: { code: 'not-found' } });
    const none = { ...by('self'), assessmentKey: aKey('none') };
    expect(readSelfAssessment(world, none)).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('of somebody who has left is changed no more', async () => {
    const stored = world.records.people.find(ASHA_OID);
    if (!stored) throw new Error('Nobody.');
    await world.records.people.replace(stored, { ...stored.value, leftOn: civilDate('2026-11-20') });
    expect(await answer('secure')).toMatchObject({ refusal: { problems: [{ id: 'has-left' }] } });
    expect(await completeSelfAssessment(world, by('self', ANSWERED_ASSESSMENT))).toMatchObject({
      refusal: { problems: [{ id: 'has-left' }] },
    });
  });
});
