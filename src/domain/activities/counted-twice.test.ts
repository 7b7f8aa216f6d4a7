import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aLearningActivity } from '../../../tests/builders/records.ts';
import { civilDate, fromDayNumber } from '../cycles/civil-date.ts';
import type { TimesOf } from './counted-twice.ts';
import { doubtsAbout, doubtsAmong } from './counted-twice.ts';
import type { LearningActivity } from './learning-activity.ts';

const noTimes: TimesOf = () => undefined;

const EVENTS: Readonly<Record<string, readonly [string, string]>> = {
  morning: ['2026-03-12T09:00:00.000Z', '2026-03-12T12:00:00.000Z'],
  allDay: ['2026-03-12T09:00:00.000Z', '2026-03-12T17:00:00.000Z'],
  afternoon: ['2026-03-12T12:00:00.000Z', '2026-03-12T15:00:00.000Z'],
  night: ['2026-03-11T22:00:00.000Z', '2026-03-12T10:00:00.000Z'],
};
const times: TimesOf = ({ eventKey }) => {
  const [startsAt, endsAt] = EVENTS[eventKey ?? ''] ?? [];
  return startsAt === undefined || endsAt === undefined ? undefined : { startsAt, endsAt };
};

const activity = (key: string, changes: Partial<LearningActivity> = {}) =>
  aLearningActivity({ key, title: key, completedOn: civilDate('2026-03-12'), minutes: 60, ...changes });

const reasons = (one: LearningActivity, other: LearningActivity) =>
  doubtsAbout(one, [other], times).map(({ reason }) => reason);

describe('two activities may be the same time counted twice', () => {
  it.each<[string, LearningActivity, LearningActivity, string[]]>([
    [
      'their titles are the same, however they are typed, on one day',
      activity('a', { title: 'INSET day' }),
      activity('b', { title: ' inset  DAY!' }),
      ['same-title'],
    ],
    [
      'their events were at the same time',
      activity('a', { eventKey: 'morning', minutes: 180 }),
      activity('b', { eventKey: 'allDay', minutes: 480 }),
      ['overlap'],
    ],
    [
      'an event went past midnight into the time of another',
      activity('a', { eventKey: 'night', completedOn: civilDate('2026-03-11') }),
      activity('b', { eventKey: 'morning' }),
      ['overlap'],
    ],
    [
      'one was logged, and a register gives the other of its sort',
      activity('a', { activityType: 'inset-day' }),
      activity('b', { activityType: 'inset-day', eventKey: 'allDay' }),
      ['same-day-and-sort'],
    ],
    [
      'each is most of a day, and of one sort',
      activity('a', { activityType: 'inset-day', minutes: 360 }),
      activity('b', { activityType: 'inset-day', minutes: 390 }),
      ['same-day-and-sort'],
    ],
    [
      'together they take more than a day',
      activity('a', { minutes: 800 }),
      activity('b', { minutes: 700, activityType: 'reading' }),
      ['over-a-day'],
    ],
  ])('where %s', (_, one, other, expected) => {
    expect(reasons(one, other)).toEqual(expected);
    expect(reasons(other, one)).toEqual(expected);
  });

  it.each<[string, LearningActivity, LearningActivity]>([
    ['they are two webinars of one day', activity('a'), activity('b')],
    [
      'one title stands for two days',
      activity('a', { title: 'Reading' }),
      activity('b', { title: 'Reading', completedOn: civilDate('2026-03-13') }),
    ],
    [
      'one event began when the other ended',
      activity('a', { eventKey: 'morning' }),
      activity('b', { eventKey: 'afternoon', activityType: 'reading' }),
    ],
    [
      'together they take exactly a day',
      activity('a', { minutes: 720 }),
      activity('b', { minutes: 720, activityType: 'reading' }),
    ],
  ])('and not where %s', (_, one, other) => {
    expect(reasons(one, other)).toEqual([]);
  });

  it('is said of all that fill one day beyond its hours', () => {
    const others = [1, 2, 3, 4].map((place) => activity(`log-${place}`, { minutes: 480 }));
    expect(doubtsAbout(activity('new', { minutes: 30 }), others, noTimes).map(({ key }) => key)).toEqual(
      others.map(({ key }) => key),
    );
  });
});

it('says of both or of neither that they may be the same, and finds what comparing each pair finds', () => {
  const days = fc.integer({ min: 20_000, max: 20_003 }).map(fromDayNumber);
  const some = fc.array(
    fc.record({
      title: fc.constantFrom('Phonics', 'phonics', 'Reading'),
      activityType: fc.constantFrom('webinar', 'inset-day'),
      completedOn: days,
      minutes: fc.integer({ min: 1, max: 1440 }),
      eventKey: fc.constantFrom(undefined, ...Object.keys(EVENTS)),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(some, (rows) => {
      const activities = rows.map((row, place) => aLearningActivity({ key: String(place), ...row }));
      const found = doubtsAmong(activities, times);
      for (const one of activities) {
        const doubts = doubtsAbout(
          one,
          activities.filter((other) => other !== one),
          times,
        );
        expect(new Set(found.get(one.key) ?? [])).toEqual(new Set(doubts));
        for (const { key, reason } of doubts) {
          expect(found.get(key)).toContainEqual({ key: one.key, reason });
        }
      }
    }),
  );
});
