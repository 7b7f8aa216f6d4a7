import type { CivilDate } from '../cycles/civil-date.ts';
import { typedWords } from '../folded-text.ts';
import type { LearningActivity } from './learning-activity.ts';

/** From when to when something was, as ISO instants in UTC. */
export interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
}

export const DOUBTS = ['overlap', 'same-title', 'same-day-and-sort', 'over-a-day'] as const;
/** Why two activities of one person may be the same time counted twice; the strongest reason first. */
export type DoubtReason = (typeof DOUBTS)[number];

export interface Doubt {
  /** Key of the other activity. */
  readonly key: string;
  readonly reason: DoubtReason;
}

/** The times of the event an activity came from; undefined where it came from none, or none is known. */
export type TimesOf = (activity: Dated) => Times | undefined;

/** What of an activity is compared; one that is still to be saved has no key. */
export type Dated = Pick<LearningActivity, 'title' | 'activityType' | 'completedOn' | 'minutes' | 'eventKey'>;

const MINUTES_OF_A_DAY = 24 * 60;

const titleOf = ({ title }: Dated): string => typedWords(title).join(' ');

function doOverlap(one: Dated, other: Dated, timesOf: TimesOf): boolean {
  if (one.eventKey === other.eventKey) return false;
  const [first, second] = [timesOf(one), timesOf(other)];
  return (
    first !== undefined &&
    second !== undefined &&
    first.startsAt < second.endsAt &&
    second.startsAt < first.endsAt
  );
}

/** Two sittings of one sort, each longer than this, hardly fit into one day. */
const LONG_MINUTES = 240;

/** Somebody logged what a register gives them too, or one whole day twice. */
const areOfOneSort = (one: Dated, other: Dated): boolean =>
  one.activityType === other.activityType &&
  ((one.eventKey === undefined) !== (other.eventKey === undefined) ||
    (one.minutes > LONG_MINUTES && other.minutes > LONG_MINUTES));

/**
 * Which of a person's other activities may be the same time as this one. People may well do two webinars on a day: it is
 * asked about, never refused. `minutesOfDay` counts everything of the day, this one included.
 */
function reasonFor(
  one: Dated,
  other: Dated,
  minutesOfDay: number,
  timesOf: TimesOf,
): DoubtReason | undefined {
  if (doOverlap(one, other, timesOf)) return 'overlap';
  if (one.completedOn !== other.completedOn) return undefined;
  if (titleOf(one) === titleOf(other)) return 'same-title';
  if (areOfOneSort(one, other)) return 'same-day-and-sort';
  return minutesOfDay > MINUTES_OF_A_DAY ? 'over-a-day' : undefined;
}

const minutesOf = (activities: readonly Dated[]): number =>
  activities.reduce((sum, { minutes }) => sum + minutes, 0);

/** The doubts about an activity that is to be saved, in the order of the others. */
export function doubtsAbout(
  activity: Dated,
  others: readonly LearningActivity[],
  timesOf: TimesOf,
): readonly Doubt[] {
  const ofDay = others.filter(({ completedOn }) => completedOn === activity.completedOn);
  const minutes = minutesOf([activity, ...ofDay]);
  return others.flatMap((other) => {
    const reason = reasonFor(activity, other, minutes, timesOf);
    return reason ? [{ key: other.key, reason }] : [];
  });
}

/** The doubts among a person's activities, by key; who has none is left out. Its cost grows with what a day holds. */
export function doubtsAmong(
  activities: readonly LearningActivity[],
  timesOf: TimesOf,
): ReadonlyMap<string, readonly Doubt[]> {
  const byDay = Map.groupBy(activities, ({ completedOn }): CivilDate => completedOn);
  // An event past midnight belongs to one day and may overlap what belongs to the next.
  const timed = new Set(activities.filter((each) => timesOf(each) !== undefined));
  const found = activities.flatMap((one) => {
    const ofDay = byDay.get(one.completedOn) ?? [];
    const near = timed.has(one) ? [...new Set([...ofDay, ...timed])] : ofDay;
    const doubts = doubtsAbout(
      one,
      near.filter((other) => other !== one),
      timesOf,
    );
    return doubts.length === 0 ? [] : [[one.key, doubts] as const];
  });
  return new Map(found);
}
