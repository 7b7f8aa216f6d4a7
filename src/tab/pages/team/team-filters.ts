import type { TeamMember } from '../../../contract/team.ts';
import type { Filter } from '../../components/table/filter-chips.tsx';
import type { Say } from './words.ts';

const MATCHES = {
  overdue: ({ overdue }: TeamMember) => overdue.length > 0,
  'to-do': ({ toDo }: TeamMember) => toDo.length > 0,
  'due-soon': ({ dueSoon }: TeamMember) => dueSoon.length > 0,
  'on-track': ({ overall }: TeamMember) => overall === 'on-track',
  'on-leave': ({ onLeave }: TeamMember) => onLeave !== null,
  'stands-in': ({ standsIn }: TeamMember) => standsIn !== null,
} as const;

type FilterId = keyof typeof MATCHES;

const FILTERS = Object.keys(MATCHES) as readonly FilterId[];

const isFilter = (id: string): id is FilterId => Object.hasOwn(MATCHES, id);

/** Those that leave somebody, and those that are chosen. */
export const filtersOf = (
  members: readonly TeamMember[],
  chosen: readonly string[],
  say: Say,
): readonly Filter[] =>
  FILTERS.map((id) => ({
    id,
    label: say(`team.show.${id}`),
    count: members.filter(MATCHES[id]).length,
  })).filter(({ id, count }) => count > 0 || chosen.includes(id));

/** Those whom any of the chosen filters leaves; everybody where none is chosen that is known. */
export function shownOf(members: readonly TeamMember[], chosen: readonly string[]): readonly TeamMember[] {
  const filters = chosen.filter(isFilter);
  return filters.length === 0
    ? members
    : members.filter((member) => filters.some((id) => MATCHES[id](member)));
}
