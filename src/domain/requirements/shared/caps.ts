import * as z from 'zod';
import type { ActivityEvidence } from '../../evidence/evidence.ts';
import type { Selection } from './record-selection.ts';
import { selectors } from './record-selection.ts';

/** So much at most of what is selected counts: an amount in the rule's own unit, or a share of what the person owes. */
export interface Cap extends Selection {
  readonly hours?: number | undefined;
  readonly points?: number | undefined;
  readonly percent?: number | undefined;
}

const limit = {
  /** Of the amount that the person owes, instead of an amount of its own. */
  percent: z.number().min(0).max(100).optional(),
  ...selectors,
};

const hasOneLimit = ({ hours, points, percent }: Cap): boolean =>
  [hours, points, percent].filter((each) => each !== undefined).length === 1;

const selectsSomething = ({ category, sort, activityTypes }: Cap): boolean =>
  category !== undefined || sort !== undefined || activityTypes !== 'all';

const limits = (unit: string) => ({ error: `must give ${unit} or percent, one of them` });

const SELECTS_NOTHING = { error: 'must say of what: category, sort or activityTypes' };

const MOST_CAPS = 20;

const Amount = z.number().min(0).max(100_000).optional();

export const HoursCaps = z
  .array(
    z
      .strictObject({ hours: Amount, ...limit })
      .refine(hasOneLimit, limits('hours'))
      .refine(selectsSomething, SELECTS_NOTHING),
  )
  .max(MOST_CAPS)
  .default([]);

export const PointsCaps = z
  .array(
    z
      .strictObject({ points: Amount, ...limit })
      .refine(hasOneLimit, limits('points'))
      .refine(selectsSomething, SELECTS_NOTHING),
  )
  .max(MOST_CAPS)
  .default([]);

/** What of each record counts, none more than `amount`. */
export interface Counting {
  readonly activity: ActivityEvidence;
  readonly amount: number;
}

/** A cap with its limit, and what of a record falls under it; both in the unit of the amounts. */
export interface Limited {
  readonly most: number;
  readonly of: (activity: ActivityEvidence) => number;
}

const inOrder = (one: ActivityEvidence, other: ActivityEvidence): number =>
  one.date + one.id < other.date + other.id ? -1 : 1;

/** The earliest first, so that what stands in the list counts the same whatever its order. */
export const earliestFirst = (counting: readonly Counting[]): readonly Counting[] =>
  [...counting].sort((one, other) => inOrder(one.activity, other.activity));

/**
 * What counts of each record under the caps. The earliest records are taken first, those under several caps last: of two
 * caps no order would let more count, so that one record more never makes it less. Where a cap takes a part of a record,
 * the rest of the record stays free; parts under different caps are different hours.
 */
export function underCaps(
  counting: readonly Counting[],
  caps: readonly Limited[],
): ReadonlyMap<ActivityEvidence, number> {
  const left = caps.map(({ most }) => most);
  const placed = earliestFirst(counting).map(({ activity, amount }) => ({
    activity,
    amount,
    within: caps.map((cap) => Math.min(amount, cap.of(activity))),
  }));
  const numberOfCaps = (within: readonly number[]) => within.filter((part) => part > 0).length;
  const counted = new Map<ActivityEvidence, number>();
  for (const { activity, amount, within } of placed.toSorted(
    (one, other) => numberOfCaps(one.within) - numberOfCaps(other.within),
  )) {
    const over = within.map((part, place) => Math.max(0, part - (left[place] ?? 0)));
    const ofWhole = over.filter((_, place) => within[place] === amount);
    const ofParts = over.filter((_, place) => within[place] !== amount);
    const cut = Math.min(
      amount,
      Math.max(
        0,
        ...ofWhole,
        ofParts.reduce((sum, each) => sum + each, 0),
      ),
    );
    for (const [place, part] of within.entries()) {
      const used = part === amount ? amount - cut : Math.min(part, amount - cut, left[place] ?? 0);
      left[place] = (left[place] ?? 0) - used;
    }
    counted.set(activity, amount - cut);
  }
  return counted;
}
