import type { CivilDate } from '../../cycles/civil-date.ts';
import type { ActivityEvidence } from '../../evidence/evidence.ts';
import type { CountedEvidence, UncountedEvidence } from '../../outcomes/outcome.ts';
import { clean } from './amounts.ts';
import type { Counting } from './caps.ts';
import { earliestFirst, underCaps } from './caps.ts';
import type { Facts } from './define-requirement.ts';
import { joined } from './joined.ts';
import type { Measure, Minimum } from './minimum.ts';
import type { Selection } from './record-selection.ts';
import { failedTest, partTaken, selectsSome } from './record-selection.ts';
import { enteredOn, recordsCloseOn } from './record-deadline.ts';
import {
  countedInside,
  enteredTooLate,
  notAligned,
  overCap,
  whyNotInCycle,
  wrongCategory,
  wrongKind,
  wrongSort,
} from './uncounted.ts';

export interface Count {
  readonly counted: number;
  readonly countedEvidence: readonly CountedEvidence[];
  readonly uncountedEvidence: readonly UncountedEvidence[];
}

/** What a minimum inside this rule keeps for itself. */
export interface Reserved {
  readonly selection: Selection;
  /** In units. */
  readonly amount: number;
}

const WHY_NOT_SELECTED = {
  activityTypes: wrongKind,
  category: wrongCategory,
  sort: wrongSort,
} as const satisfies Record<keyof Selection, (id: string) => UncountedEvidence>;

/** The minimum inside takes its own of each record, the earliest first. What is left, record by record. */
function leftByInside(
  { selection, amount }: Reserved,
  counting: readonly Counting[],
  shareOf: (selection: Selection, activity: ActivityEvidence) => number,
): readonly Counting[] {
  let owed = amount;
  const left = new Map<ActivityEvidence, number>();
  for (const each of earliestFirst(counting)) {
    const taken = Math.min(owed, each.amount, shareOf(selection, each.activity));
    owed -= taken;
    left.set(each.activity, each.amount - taken);
  }
  return counting.map(({ activity }) => ({ activity, amount: left.get(activity) ?? 0 }));
}

/**
 * Why a record does not count. `closedOn` is the last day for entering it, where the rule has one; `takesParts`: the rule
 * asks for something of it.
 */
function whyNot<Parameters extends Minimum>(
  measure: Measure<Parameters>,
  parameters: Parameters,
  activity: ActivityEvidence,
  facts: Facts,
  { closedOn, takesParts }: { readonly closedOn: CivilDate | undefined; readonly takesParts: boolean },
): UncountedEvidence | undefined {
  const reason = whyNotInCycle(activity, facts);
  if (reason) return reason;
  if (closedOn !== undefined && enteredOn(activity) > closedOn) {
    return enteredTooLate(activity.id, enteredOn(activity), closedOn);
  }
  const unmeasured = measure.whyNot(activity, parameters);
  if (unmeasured) return unmeasured;
  const failed = takesParts ? failedTest(parameters, activity, measure.bySort(activity)) : undefined;
  if (failed !== undefined) return WHY_NOT_SELECTED[failed](activity.id);
  return parameters.requireAlignment && activity.alignment.length === 0 ? notAligned(activity.id) : undefined;
}

/** What of each record counts where some of it is kept elsewhere or capped. */
function shared<Parameters extends Minimum>(
  measure: Measure<Parameters>,
  { caps }: Parameters,
  required: number | null,
  counting: readonly Counting[],
  reserved: Reserved | undefined,
  wholeOf: (activity: ActivityEvidence) => number,
): Pick<Count, 'countedEvidence' | 'uncountedEvidence'> & { readonly amount: number } {
  const { perUnit } = measure;
  const shareOf = (selection: Selection, activity: ActivityEvidence) => {
    const by = measure.bySort(activity);
    return failedTest(selection, activity, by) ? 0 : partTaken(selection, wholeOf(activity), by);
  };
  const outside = reserved
    ? leftByInside({ ...reserved, amount: reserved.amount * perUnit }, counting, shareOf)
    : counting;
  const limited = caps.flatMap((cap) => {
    const most =
      measure.capped(cap) ?? (required === null ? undefined : (required * (cap.percent ?? 0)) / 100);
    return most === undefined
      ? []
      : [{ most: most * perUnit, of: (activity: ActivityEvidence) => shareOf(cap, activity) }];
  });
  const allowed = underCaps(outside, limited);
  const countedEvidence: CountedEvidence[] = [];
  const uncountedEvidence: UncountedEvidence[] = [];
  let amount = 0;
  for (const [place, { activity, amount: measured }] of counting.entries()) {
    const left = outside[place]?.amount ?? 0;
    const earned = allowed.get(activity) ?? 0;
    if (measured > 0 && left === 0) uncountedEvidence.push(countedInside(activity.id));
    else if (measured > 0 && earned === 0) uncountedEvidence.push(overCap(activity.id));
    else {
      amount += earned;
      countedEvidence.push({ id: activity.id, amount: clean(earned / perUnit) });
    }
  }
  return { amount, countedEvidence, uncountedEvidence };
}

/** Adds up what counts and tells why the rest does not; `required` is what the person owes, in units. */
export function count<Parameters extends Minimum>(
  measure: Measure<Parameters>,
  parameters: Parameters,
  facts: Facts,
  required: number | null,
  reserved: Reserved | undefined,
): Count {
  const { perUnit } = measure;
  const { recordedBy, caps } = parameters;
  const closedOn = recordedBy === undefined ? undefined : recordsCloseOn(recordedBy, facts.cycle.to);
  const takesParts = selectsSome(parameters);
  const questions = { closedOn, takesParts };
  const isShared = reserved !== undefined || caps.length > 0;
  const wholeOf = (activity: ActivityEvidence) => measure.wholeOf(activity, parameters, facts);
  const counting: Counting[] = [];
  const countedEvidence: CountedEvidence[] = [];
  const uncountedEvidence: UncountedEvidence[] = [];
  let total = 0;
  for (const activity of facts.evidence.activity) {
    const reason = whyNot(measure, parameters, activity, facts, questions);
    if (reason) {
      uncountedEvidence.push(reason);
      continue;
    }
    const whole = wholeOf(activity);
    const share = takesParts ? partTaken(parameters, whole, measure.bySort(activity)) : whole;
    const amount = measure.roundedRecord(share, parameters);
    if (isShared) counting.push({ activity, amount });
    else {
      total += amount;
      countedEvidence.push({ id: activity.id, amount: clean(amount / perUnit) });
    }
  }
  const units = (amount: number) => clean(measure.roundedTotal(amount, parameters) / perUnit);
  if (!isShared) return { counted: units(total), countedEvidence, uncountedEvidence };
  const sharedOut = shared(measure, parameters, required, counting, reserved, wholeOf);
  return {
    counted: units(sharedOut.amount),
    countedEvidence: sharedOut.countedEvidence,
    uncountedEvidence: joined(uncountedEvidence, sharedOut.uncountedEvidence),
  };
}
