import type { Chip } from '../../components/form/chip-choice.tsx';

type Types = readonly Chip[];

/** So many are seen at a glance; a policy that names fewer offers all of them so. */
const MOST_CHIPS = 6;
const MOST_RECENT = 4;

/** What people log most, offered to those who have logged little; each where the policy names it. */
const USUAL = ['webinar', 'course', 'reading'];

/** The types at hand: those this person logged last, the latest first, and the usual ones; the others are in a list. */
export function offeredTypes(
  types: Types,
  activities: readonly { readonly activityType: string }[],
): { readonly atHand: Types; readonly others: Types } {
  if (types.length <= MOST_CHIPS) return { atHand: types, others: [] };
  const recent = [...new Set(activities.map(({ activityType }) => activityType))].slice(0, MOST_RECENT);
  const wanted = new Set([...recent, ...USUAL, ...types.map(({ id }) => id)]);
  const atHand = [...wanted]
    .flatMap((id) => types.find((each) => each.id === id) ?? [])
    .slice(0, MOST_CHIPS - 1);
  return { atHand, others: types.filter((each) => !atHand.includes(each)) };
}
