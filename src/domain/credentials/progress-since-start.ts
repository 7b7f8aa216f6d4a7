import type { CivilDate } from '../cycles/civil-date.ts';
import type { CasePerson } from '../case/case.ts';
import type { QualificationEvidence } from '../evidence/evidence.ts';

type Joined = Pick<CasePerson, 'startDate' | 'startingPoint'>;

/** What somebody holds beyond what they came with. */
export interface ProgressSinceStart {
  /** Subjects gained or raised since the start, in the order of their letters. */
  readonly additional: readonly string[];
  /** Whether the highest level of all is above the highest at the start. */
  readonly isHigher: boolean;
  /** Null: nothing with a level. */
  readonly highestAtStart: number | null;
  readonly highestNow: number | null;
}

/** Awarded before the first day; without a date it is taken to be gained since. */
export const isFromBefore = (
  { awardedOn }: Pick<QualificationEvidence, 'awardedOn'>,
  startDate: CivilDate,
): boolean => awardedOn !== null && awardedOn < startDate;

const highest = (levels: readonly (number | null)[]): number | null =>
  levels.reduce((one, other) => (other !== null && (one === null || other > one) ? other : one), null);

/** Compares what is held on a day with the starting point and with what was awarded before the start. */
export function progressSinceStart(
  { startDate, startingPoint }: Joined,
  qualifications: readonly QualificationEvidence[],
  asOf: CivilDate,
): ProgressSinceStart {
  const held = qualifications.filter(
    ({ status, awardedOn }) => status === 'held' && (awardedOn === null || awardedOn <= asOf),
  );
  const atStart = [...startingPoint, ...held.filter((each) => isFromBefore(each, startDate))];
  const bestAtStart = new Map(
    [...Map.groupBy(atStart, ({ subject }) => subject)].map(([subject, all]) => [
      subject,
      highest(all.map(({ level }) => level)),
    ]),
  );
  const isBeyond = ({ subject, level }: QualificationEvidence): boolean =>
    !bestAtStart.has(subject) || (level !== null && level > (bestAtStart.get(subject) ?? level));
  const since = held.filter((each) => !isFromBefore(each, startDate));
  const highestAtStart = highest(atStart.map(({ level }) => level));
  const highestNow = highest([...atStart, ...since].map(({ level }) => level));
  return {
    additional: [...new Set(since.filter(isBeyond).map(({ subject }) => subject))].sort(),
    isHigher: highestNow !== null && (highestAtStart === null || highestNow > highestAtStart),
    highestAtStart,
    highestNow,
  };
}
