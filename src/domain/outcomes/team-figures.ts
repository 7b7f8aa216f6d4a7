import { decimalOf, shareInPercent } from '../amounts/decimal.ts';
import type { Status } from './outcome.ts';
import { overallOf } from './overall-of.ts';

/** What is asked of nobody, or not now, is no item: what is only recommended never counts against anybody. */
const NOT_ASKED: ReadonlySet<Status> = new Set(['not-applicable', 'recommended', 'paused']);
const OK: ReadonlySet<Status> = new Set(['met', 'in-progress']);

export interface TeamMember {
  readonly id: string;
  readonly items: readonly Status[];
}

/** How a team stands, people and items; shares in per cent to so many places, null of nothing. */
export function teamFigures(team: readonly TeamMember[], decimals: number) {
  const items = team.flatMap((member) => member.items).filter((status) => !NOT_ASKED.has(status));
  const persons = team.map((member) => ({
    id: member.id,
    overall: member.items.some((status) => status !== 'not-applicable')
      ? overallOf(member.items.map((status) => ({ obligation: 'required', status })))
      : ('not-applicable' as const),
  }));
  const applicable = persons.filter(({ overall }) => overall !== 'not-applicable');
  const compliant = applicable.filter(({ overall }) => overall === 'compliant');
  const okItems = items.filter((status) => OK.has(status)).length;
  const share = (part: number, whole: number) => shareInPercent(decimalOf(part), decimalOf(whole), decimals);
  return {
    persons,
    applicablePersons: applicable.length,
    compliantPersonsPercent: share(compliant.length, applicable.length),
    applicableItems: items.length,
    okItems,
    okItemsPercent: share(okItems, items.length),
  };
}
