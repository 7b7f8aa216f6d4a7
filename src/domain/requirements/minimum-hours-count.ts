import type { ActivityEvidence } from '../standing/case.ts';
import type { CountedEvidence, UncountedEvidence } from '../standing/outcome.ts';
import { hoursOf, wholeHours } from './amounts.ts';
import type { Facts } from './define-requirement.ts';
import { joined } from './joined.ts';
import type { Parameters } from './minimum-hours-parameters.ts';
import { minutesOfRecord } from './record-minutes.ts';
import { countedInside, notAligned, whyNotInCycle, wrongCategory } from './uncounted.ts';

export interface Count {
  readonly counted: number;
  readonly countedEvidence: readonly CountedEvidence[];
  readonly uncountedEvidence: readonly UncountedEvidence[];
}

/** Hours that a minimum inside this rule keeps for itself. */
export interface Reserved {
  readonly category: ActivityEvidence['category'] | undefined;
  readonly hours: number;
}

function minutesOf(
  activity: ActivityEvidence,
  { hoursPerDay, creditHours, rounding }: Parameters,
  facts: Facts,
): number {
  const measured = minutesOfRecord(activity, hoursPerDay ?? facts.policy.hoursPerDay, creditHours);
  return rounding === 'floor-record' ? wholeHours(measured) : measured;
}

function whyNot(
  activity: ActivityEvidence,
  { category, requireAlignment }: Parameters,
  facts: Facts,
): UncountedEvidence | undefined {
  const reason = whyNotInCycle(activity, facts);
  if (reason) return reason;
  if (category !== undefined && activity.category !== category) return wrongCategory(activity.id);
  return requireAlignment && activity.alignment.length === 0 ? notAligned(activity.id) : undefined;
}

/** The minutes that the minimum inside takes, record by record, the earliest first. */
function taken(
  counting: readonly ActivityEvidence[],
  { category, hours }: Reserved,
  minutesFor: (activity: ActivityEvidence) => number,
): ReadonlyMap<ActivityEvidence, number> {
  let left = hours * 60;
  const inOrder = counting
    .filter((each) => category === undefined || each.category === category)
    .sort((one, other) => (one.date + one.id < other.date + other.id ? -1 : 1));
  return new Map(
    inOrder.map((each) => {
      const minutes = Math.min(left, minutesFor(each));
      left -= minutes;
      return [each, minutes];
    }),
  );
}

/** Adds up what counts and tells why the rest does not. */
export function count(parameters: Parameters, facts: Facts, reserved: Reserved | undefined): Count {
  const { activity: activities } = facts.evidence;
  const minutesFor = (activity: ActivityEvidence) => minutesOf(activity, parameters, facts);
  const counts = (activity: ActivityEvidence) => whyNot(activity, parameters, facts) === undefined;
  const elsewhere = reserved && taken(activities.filter(counts), reserved, minutesFor);
  const countedEvidence: CountedEvidence[] = [];
  const uncountedEvidence: UncountedEvidence[] = [];
  const inside: UncountedEvidence[] = [];
  let minutes = 0;
  for (const activity of activities) {
    const reason = whyNot(activity, parameters, facts);
    if (reason) {
      uncountedEvidence.push(reason);
      continue;
    }
    const measured = minutesFor(activity);
    const earned = measured - (elsewhere?.get(activity) ?? 0);
    if (earned === 0 && measured > 0) {
      inside.push(countedInside(activity.id));
      continue;
    }
    minutes += earned;
    countedEvidence.push({ id: activity.id, amount: hoursOf(earned) });
  }
  const total = parameters.rounding === 'floor-total' ? wholeHours(minutes) : minutes;
  return {
    counted: hoursOf(total),
    countedEvidence,
    uncountedEvidence: joined(uncountedEvidence, inside),
  };
}
