import { describe, expect, it } from '@jest/globals';
import {
  aGoal,
  aLearningActivity,
  anEvaluation,
  aPerson,
  aRecordEntry,
  aReview,
  aRoleAssignment,
  aTrainingEvent,
  aUnit,
  ASHA_OID,
} from '../../tests/builders/records.ts';
import { lists } from './lists/index.ts';

/** After the first sign of every text: a blank of no width, a byte order mark and a tag. */
const withUnseen = (fields: object) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'BodyHash'
        ? value.replace(/^./u, (first) => `${first}\u200b\ufeff\u{e0049}`)
        : value,
    ]),
  );

describe('what nobody sees in a row', () => {
  it.each([
    ['people', lists.people, aPerson()],
    ['units', lists.units, aUnit()],
    ['roleAssignments', lists.roleAssignments, aRoleAssignment()],
    ['activities', lists.activities, aLearningActivity({ reflection: 'Zoë said so' })],
    ['goals', lists.goals, aGoal()],
    ['events', lists.events, aTrainingEvent()],
    ['evaluations', lists.evaluations, anEvaluation()],
    ['reviews', lists.reviews, aReview()],
  ] as const)('is no part of it, in any column of %s', (_list, list, value) => {
    const fields = list.toFields(value as never);
    expect(withUnseen(fields)).not.toEqual(fields);
    expect(list.parse(withUnseen(fields))).toEqual({ ok: true, value });
    expect(list.rewritten(withUnseen(fields))).toEqual(fields);
  });

  it('does not make a row another than the product wrote', () => {
    const fields = lists.activities.toFields(aLearningActivity());
    expect(lists.activities.read(withUnseen(fields)).ok).toBe(true);
    const title = 'Live\u200b captions';
    const written = lists.activities.toFields(aLearningActivity({ title }));
    expect(lists.activities.read(written)).toMatchObject({ ok: true, value: { title: 'Live captions' } });
  });
});

describe('a row read again from the local file', () => {
  it('is held to its hash where it gives somebody rights or says who answers, and to its columns otherwise', () => {
    const changed = (fields: object, column: string, field: unknown) => ({ ...fields, [column]: field });
    const activity = changed(lists.activities.toFields(aLearningActivity()), 'Minutes', 45);
    expect([lists.activities.read(activity).ok, lists.activities.readHeld(activity).ok]).toEqual([
      false,
      true,
    ]);
    expect(lists.activities.readHeld(changed(activity, 'Minutes', 'many')).ok).toBe(false);

    const entry = lists.recordEntries.toFields(aRecordEntry());
    expect(lists.recordEntries.readHeld(changed(entry, 'EntryNote', 'another')).ok).toBe(true);
    expect(lists.recordEntries.readHeld(changed(entry, 'ColleagueOid', ASHA_OID)).ok).toBe(false);

    const person = lists.people.toFields(aPerson());
    expect(lists.people.readHeld(person).ok).toBe(true);
    expect(lists.people.readHeld(changed(person, 'UnitKey', 'elsewhere')).ok).toBe(false);
    const unit = changed(lists.units.toFields(aUnit()), 'FallbackOid', ASHA_OID);
    expect(lists.units.readHeld(unit).ok).toBe(false);
  });
});
