import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { Records } from '../../src/ports/records.ts';
import {
  aRecordEntry,
  aGoal,
  aKey,
  aLearningActivity,
  anAttendance,
  anEvaluation,
  aPerson,
  aPolicyDocument,
  aPolicyReading,
  aPolicyVersion,
  aReview,
  aRoleAssignment,
  aTrainingEvent,
  aUnit,
  MANAGER_OID,
} from '../builders/records.ts';

/** An object id that a test can name: the same words, the same id. */
const anOid = (...words: readonly string[]): string =>
  aKey(...words).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

/** What every adapter of `Records` does alike. Each test takes keys of its own, so that the records may be shared. */
export function testCollections(name: string, records: () => Records): void {
  describe(`records kept ${name}`, () => {
    it('finds nothing under a key that was never stored', () => {
      expect(records().activities.find(aKey('never'))).toBeUndefined();
    });

    it('reads back at once what was stored, whole', async () => {
      const { activities } = records();
      const activity = aLearningActivity({ key: aKey('read-back') });
      const created = await activities.create(activity);
      expect(created).toMatchObject({ ok: true, value: { isNew: true, stored: { value: activity } } });
      expect(activities.find(activity.key)?.value).toEqual(activity);
    });

    it('keeps every kind of row as it was given', async () => {
      const kept = records();
      const people = [
        aPerson({
          oid: anOid('a'),
          leftOn: civilDate('2026-08-31'),
          flags: [],
          displayName: "Niamh O'Brien",
        }),
      ];
      const answers = { 'most-useful': 'Tr\u00e9s "bon"\nand more', empty: '' };
      const rows = [
        [kept.people, people[0]],
        [
          kept.units,
          aUnit({ key: aKey('kinds', 'unit'), parentKey: aKey('kinds', 'above'), policyId: undefined }),
        ],
        [
          kept.roleAssignments,
          aRoleAssignment({ key: aKey('kinds', 'role'), unit: undefined, to: civilDate('2027-01-01') }),
        ],
        [kept.recordEntries, aRecordEntry({ key: aKey('kinds', 'credential'), supersedes: aKey('older') })],
        [kept.goals, aGoal({ key: aKey('kinds', 'goal'), text: 'Long '.repeat(200).trim() })],
        [
          kept.events,
          aTrainingEvent({
            key: aKey('kinds', 'event'),
            venue: '',
            provider: '',
            trainingItem: 'safeguarding',
          }),
        ],
        [kept.attendances, anAttendance({ key: aKey('kinds', 'attendance'), status: 'absent' })],
        [kept.evaluations, anEvaluation({ key: aKey('kinds', 'evaluation'), answers })],
        [kept.reviews, aReview({ key: aKey('kinds', 'review'), agreed: '' })],
        [
          kept.policies,
          aPolicyVersion({
            key: aKey('kinds', 'policy'),
            document: aPolicyDocument({ title: 'x'.repeat(50_000) }),
          }),
        ],
        [kept.policyReadings, aPolicyReading({ key: aKey('kinds', 'reading') })],
      ] as const;
      for (const [collection, value] of rows) {
        // Each row stands beside the collection of its own kind, which the loop cannot know.
        const rowsOfKind = collection as typeof kept.goals;
        const row = value as ReturnType<typeof aGoal>;
        expect(await rowsOfKind.create(row)).toMatchObject({ ok: true, value: { isNew: true } });
        expect(rowsOfKind.find(row.key)?.value).toEqual(row);
      }
    });

    it('answers the first row when the same body is stored again, whenever it was stamped', async () => {
      const { activities } = records();
      const activity = aLearningActivity({ key: aKey('again') });
      const first = await activities.create(activity);
      const again = await activities.create({ ...activity, recordedAt: '2026-03-12T16:31:00.000Z' });
      expect(again).toEqual({ ok: true, value: { stored: first.ok && first.value.stored, isNew: false } });
      expect(activities.all().filter((row) => row.value.key === activity.key)).toHaveLength(1);
    });

    it('refuses another body under a key that is taken, and keeps the first', async () => {
      const { activities } = records();
      const activity = aLearningActivity({ key: aKey('taken') });
      await activities.create(activity);
      const refused = await activities.create({ ...activity, minutes: 60 });
      expect(refused).toEqual({ ok: false, refusal: { code: 'key-holds-another', key: activity.key } });
      expect(activities.find(activity.key)?.value.minutes).toBe(activity.minutes);
    });

    it('makes one row of the same row stored twice at the same moment', async () => {
      const { goals } = records();
      const goal = aGoal({ key: aKey('twice at once') });
      const created = await Promise.all([goals.create(goal), goals.create(goal)]);
      expect(created.map((each) => each.ok && each.value.stored.value)).toEqual([goal, goal]);
      expect(goals.all().filter((row) => row.value.key === goal.key)).toHaveLength(1);
    });

    it('looks rows up by their indexed columns, in the order in which they were created', async () => {
      const { attendances } = records();
      const eventKey = aKey('lookup', "event with an ' apostrophe");
      const keys = ['c', 'a', 'b'].map((each) => aKey('lookup', each));
      for (const key of keys) await attendances.create(anAttendance({ key, eventKey }));
      await attendances.create(
        anAttendance({ key: aKey('lookup', 'other'), eventKey: aKey('lookup', 'other event') }),
      );
      expect(attendances.where('eventKey', eventKey).map((row) => row.value.key)).toEqual(keys);
      expect(attendances.where('eventKey', aKey('lookup', 'no event'))).toEqual([]);
    });

    it('replaces a working document, empties what is no longer there, and says so to the next reader', async () => {
      const { people } = records();
      const person = aPerson({ oid: anOid('replace'), leftOn: civilDate('2026-08-31') });
      const created = await people.create(person);
      if (!created.ok) throw new Error('not created');
      const changed = {
        ...person,
        unit: aKey('another unit'),
        leftOn: undefined,
        policyRoles: ['tutor', 'iqa'],
      };
      const replaced = await people.replace(created.value.stored, changed);
      expect(replaced).toMatchObject({
        ok: true,
        value: { value: changed, itemId: created.value.stored.itemId },
      });
      expect(people.find(person.key)?.value).toEqual(changed);
      expect(people.where('unit', changed.unit).map((row) => row.value.key)).toEqual([person.key]);
      expect(people.where('unit', person.unit).map((row) => row.value.key)).not.toContain(person.key);
    });

    it('refuses to replace a row that has changed since it was read, and then reads the changed row', async () => {
      const { goals } = records();
      const goal = aGoal({ key: aKey('conflict') });
      const created = await goals.create(goal);
      if (!created.ok) throw new Error('not created');
      const { stored } = created.value;
      const theirs = { ...goal, state: 'done', changedBy: MANAGER_OID } as const;
      await goals.replace(stored, theirs);
      const refused = await goals.replace(stored, { ...goal, text: 'Something else' });
      expect(refused).toEqual({ ok: false, refusal: { code: 'changed-meanwhile', key: goal.key } });
      expect(goals.find(goal.key)?.value).toEqual(theirs);
    });

    it('recognises the changed body when a document is stored again', async () => {
      const { goals } = records();
      const goal = aGoal({ key: aKey('changed body') });
      const created = await goals.create(goal);
      if (!created.ok) throw new Error('not created');
      const done = { ...goal, state: 'done' } as const;
      await goals.replace(created.value.stored, done);
      expect(await goals.create(done)).toMatchObject({ ok: true, value: { isNew: false } });
      expect(await goals.create(goal)).toMatchObject({ ok: false, refusal: { code: 'key-holds-another' } });
    });

    it('keeps what a working document was at each of its versions, the first first', async () => {
      const { goals } = records();
      const goal = aGoal({ key: aKey('history') });
      const created = await goals.create(goal);
      if (!created.ok) throw new Error('not created');
      const second = { ...goal, text: 'Another goal', changedBy: MANAGER_OID };
      const replaced = await goals.replace(created.value.stored, second);
      if (!replaced.ok) throw new Error('not replaced');
      const third = { ...second, state: 'done' } as const;
      const last = await goals.replace(replaced.value, third);
      if (!last.ok) throw new Error('not replaced');
      const history = await goals.history(last.value);
      expect(history.map(({ value }) => value)).toEqual([goal, second, third]);
      expect(history.every(({ at }) => !Number.isNaN(Date.parse(at)))).toBe(true);
    });

    it('never replaces evidence', async () => {
      const { reviews } = records();
      const review = aReview({ key: aKey('evidence') });
      const created = await reviews.create(review);
      if (!created.ok) throw new Error('not created');
      const replaced = async () =>
        reviews.replace(created.value.stored, { ...review, agreed: 'Something else' });
      await expect(replaced()).rejects.toThrow('evidence');
    });
  });
}
