import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { aLearningActivity, ASHA_OID, aTrainingEvent } from '../../../tests/builders/records.ts';
import type { LearningActivity } from '../activities/learning-activity.ts';
import { currentActivities } from '../activities/withdrawal.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { currentRows } from '../evidence/recorded.ts';
import type { RecordEntry } from '../record-entries/record-entry.ts';
import { WITHDRAWAL } from '../record-entries/record-entry.ts';
import type { TakenBack, TrainingGiven } from './attendance-rows.ts';
import { activityRow, trainingRow } from './attendance-rows.ts';
import type { EventFacts } from './event-facts.ts';
import { factsOf } from './event-facts.ts';

const HELD_ON = civilDate('2026-03-20');
const ABOUT = { personOid: ASHA_OID, eventKey: 'event' };
const KEYS = { first: 'first', after: (key: string) => `after ${key}` };
const stamp = (minute: number) => ({
  recordedAt: `2026-03-21T10:${String(minute).padStart(2, '0')}:00.000Z`,
  recordedBy: 'carys',
});
const facts = (changed: Parameters<typeof aTrainingEvent>[0] = {}): EventFacts =>
  factsOf(aTrainingEvent(changed), HELD_ON);

/** The rows after each of these was true in turn, each looked at twice, as two processes do. */
function after(...wanted: readonly (EventFacts | TakenBack)[]): readonly LearningActivity[] {
  const rows: LearningActivity[] = [];
  wanted.forEach((each, index) => {
    for (let look = 0; look < 2; look += 1) {
      const row = activityRow(rows, ABOUT, each, KEYS, stamp(index));
      if (row && !rows.some(({ key }) => key === row.key)) rows.push(row);
    }
  });
  return rows;
}

describe('the activity that an attendance becomes', () => {
  it('is what the event says of it', () => {
    expect(after(facts())).toMatchObject([
      { key: 'first', title: 'INSET day: adaptive teaching', minutes: 180, completedOn: HELD_ON },
    ]);
  });

  it('is none where nobody was there', () => {
    expect(after('marked-absent')).toEqual([]);
  });

  it.each<TakenBack>(['marked-absent', 'event-cancelled', 'event-moved'])('is taken back when %s', (why) => {
    const rows = after(facts(), why);
    expect(currentActivities(rows)).toEqual([]);
    expect(rows.at(-1)).toMatchObject({ supersedes: 'first', withdrawnBecause: why });
  });

  it('is given again, however often the mark changes, and stands exactly while it says present', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (marks) => {
        const rows = after(...marks.map((isPresent) => (isPresent ? facts() : 'marked-absent')));
        expect(currentActivities(rows)).toHaveLength(marks.at(-1) === true ? 1 : 0);
      }),
    );
  });

  it('follows a correction of the event, with what the person wrote', () => {
    const rows = [...after(facts())];
    const [first] = rows;
    if (!first) throw new Error('Nothing was given.');
    rows.push({ ...first, ...stamp(5), key: 'own', reflection: 'Smaller steps.', supersedes: 'first' });
    const next = activityRow(rows, ABOUT, facts({ minutes: 90, title: 'Adaptive teaching' }), KEYS, stamp(6));
    expect(next).toMatchObject({
      key: 'after own',
      supersedes: 'own',
      minutes: 90,
      title: 'Adaptive teaching',
      reflection: 'Smaller steps.',
    });
  });

  it('leaves what the person says where the event says nothing of it', () => {
    const own = aLearningActivity({ key: 'own', supersedes: 'first', eventKey: 'event', category: 'sector' });
    const rows = [...after(facts()), { ...own, ...facts(), category: own.category }];
    expect(activityRow(rows, ABOUT, facts(), KEYS, stamp(6))).toBeUndefined();
    expect(activityRow(rows, ABOUT, facts({ category: 'educational' }), KEYS, stamp(6))).toMatchObject({
      category: 'educational',
      supersedes: 'own',
    });
  });

  it('is of one person at one event alone', () => {
    const another = aLearningActivity({ key: 'another', eventKey: 'another event' });
    expect(activityRow([another], ABOUT, facts(), KEYS, stamp(1))?.key).toBe('first');
  });
});

describe('the training that an attendance completes', () => {
  const given: TrainingGiven = { item: 'prevent-duty', completedOn: HELD_ON };
  const next = (rows: readonly RecordEntry[], wanted: TrainingGiven | TakenBack, minute = 0) =>
    trainingRow(rows, ASHA_OID, wanted, KEYS, stamp(minute));
  const afterAll = (...wanted: readonly (TrainingGiven | TakenBack)[]): readonly RecordEntry[] =>
    wanted.reduce<readonly RecordEntry[]>((rows, each, index) => {
      const row = next(rows, each, index);
      return row && !rows.some(({ key }) => key === row.key) ? [...rows, row] : rows;
    }, []);
  const standing = (rows: readonly RecordEntry[]) =>
    currentRows(rows)
      .filter(({ kind }) => kind !== WITHDRAWAL)
      .map(({ about, datedOn }) => [about, datedOn]);

  it('is taken back with the mark and given again', () => {
    expect(standing(afterAll(given))).toEqual([['prevent-duty', HELD_ON]]);
    expect(standing(afterAll(given, 'marked-absent'))).toEqual([]);
    expect(standing(afterAll(given, 'marked-absent', given))).toEqual([['prevent-duty', HELD_ON]]);
  });

  it('follows another day or item of the event', () => {
    const moved = { item: 'safeguarding', completedOn: civilDate('2026-03-21') };
    expect(standing(afterAll(given, moved))).toEqual([['safeguarding', '2026-03-21']]);
  });

  it('stays as somebody corrected or took it back by hand, until the attendance itself ends', () => {
    const [first] = afterAll(given);
    if (!first) throw new Error('Nothing was given.');
    const byHand = {
      ...first,
      ...stamp(5),
      key: 'hand',
      supersedes: 'first',
      datedOn: civilDate('2026-03-19'),
    };
    expect(next([first, byHand], given, 6)).toBeUndefined();
    expect(next([first, byHand], 'marked-absent', 6)).toMatchObject({ kind: WITHDRAWAL, supersedes: 'hand' });
    expect(next([first, { ...byHand, kind: WITHDRAWAL }], given, 6)).toBeUndefined();
  });
});
