import type { Person } from '../domain/people/person.ts';
import type { Needs } from '../domain/standing/summary.ts';
import { needsOf } from '../domain/standing/summary.ts';
import type { Deps } from './deps.ts';
import { lastCycleOf } from './last-cycle.ts';
import type { PersonStanding } from './standing-of-person.ts';

/** What a person needs, with what they missed in the last cycle while nobody has signed it off. */
export function needsOfPerson(
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  person: Person,
  { standing, policy }: PersonStanding,
): Needs {
  const needs = needsOf(standing, policy.warningDays);
  const last = lastCycleOf(deps, person);
  if (!last) return needs;
  const missed = needsOf({ ...standing, outcomes: last.shortfalls }, policy.warningDays).overdue;
  return { ...needs, overdue: [...needs.overdue, ...missed].sort((one, other) => other.days - one.days) };
}
