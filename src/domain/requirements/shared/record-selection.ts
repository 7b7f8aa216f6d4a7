import * as z from 'zod';
import { idOfName } from '../../id-of-name.ts';
import type { ActivityEvidence } from '../../evidence/evidence.ts';
import type { Reference } from './define-requirement.ts';
import { namedChoices } from './named-choices.ts';

/** Hours that somebody else confirmed: a register, a certificate, an assessment. */
const VERIFIED = 'verified';

/** What a rule may ask of a record, or of some of its hours or points, before they count. */
export const selectors = {
  /** Only CPD of this category counts. */
  category: z.enum(['sector', 'educational', 'other']).optional(),
  /** Only hours or points of this sort count: `verified`, `participatory` …, in the words that records use. */
  sort: z
    .string()
    .min(1)
    .max(100)
    .register(namedChoices, { choices: [VERIFIED] })
    .optional(),
  /** Only activities of these types count, by id or name. */
  activityTypes: z
    .union([z.literal('all'), z.array(z.string().min(1).max(100)).min(1).max(200)])
    .default('all'),
};

export interface Selection {
  readonly category?: 'sector' | 'educational' | 'other' | undefined;
  readonly sort?: string | undefined;
  readonly activityTypes: readonly string[] | 'all';
}

/** Ids of activity types that the policy must declare. */
export const activityTypesNamed = (
  { activityTypes }: Selection,
  path = 'activityTypes',
): readonly Reference[] =>
  activityTypes === 'all'
    ? []
    : activityTypes.map((id, index) => ({ list: 'activityTypes', id, path: `${path}[${index}]` }));

/** Amounts of one record by sort or category; what is left out, it has none of. */
export type AmountsBySort = Readonly<Record<string, number>>;

const CATEGORIES = ['sector', 'educational', 'other'];

const states = (by: AmountsBySort | undefined, name: string): by is AmountsBySort =>
  by !== undefined && Object.hasOwn(by, name);

const statesCategories = (by: AmountsBySort | undefined): boolean =>
  CATEGORIES.some((name) => states(by, name));

/** Whether the rule asks anything of what it counts. */
export const selectsSome = ({ category, sort, activityTypes }: Selection): boolean =>
  category !== undefined || sort !== undefined || activityTypes !== 'all';

const isOfTypes = ({ activityTypes }: Selection, { activityType }: ActivityEvidence): boolean =>
  activityTypes === 'all' ||
  activityTypes.includes(activityType) ||
  activityTypes.includes(idOfName(activityType));

const isOfCategory = (
  { category }: Selection,
  activity: ActivityEvidence,
  by: AmountsBySort | undefined,
): boolean =>
  category === undefined || (statesCategories(by) ? states(by, category) : activity.category === category);

const isOfSort = (
  { sort }: Selection,
  { verified }: ActivityEvidence,
  by: AmountsBySort | undefined,
): boolean => sort === undefined || states(by, sort) || (sort === VERIFIED && verified === true);

/** Which of its tests a record fails; undefined when it passes them all, be it with a part of its hours. */
export function failedTest(
  selection: Selection,
  activity: ActivityEvidence,
  by: AmountsBySort | undefined,
): keyof Selection | undefined {
  if (!isOfTypes(selection, activity)) return 'activityTypes';
  if (!isOfCategory(selection, activity, by)) return 'category';
  return isOfSort(selection, activity, by) ? undefined : 'sort';
}

/**
 * What the selection takes of the `whole` of a record that passes its tests; `by` are its amounts by sort, in the same
 * unit. Of hours of a category and hours of a sort nobody says how many are both: only those that must be are taken.
 */
export function partTaken(
  { category, sort }: Selection,
  whole: number,
  by: AmountsBySort | undefined,
): number {
  if (by === undefined) return whole;
  const partOf = (name: string | undefined) =>
    name !== undefined && states(by, name) ? Math.min(whole, by[name] ?? 0) : whole;
  return Math.max(0, partOf(category) + partOf(sort) - whole);
}
