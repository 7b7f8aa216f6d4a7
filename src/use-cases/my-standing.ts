import type { Person } from '../domain/people/person.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { Needs } from '../domain/standing/summary.ts';
import type { Deps } from './deps.ts';
import { needsOfPerson } from './needs-of-person.ts';
import type { PersonStanding } from './standing-of-person.ts';
import { standingOfPerson } from './standing-of-person.ts';

export interface MyStandingValue extends PersonStanding {
  readonly person: Person;
  readonly needs: Needs;
}

/** Where the actor stands today, and what they need. */
export function myStanding(
  deps: Pick<Deps, 'records' | 'policies' | 'standings' | 'clock'>,
  actorOid: string,
): Result<MyStandingValue, { code: 'not-known' } | { code: 'no-policy' }> {
  const person = deps.records.people.find(actorOid)?.value;
  if (!person) return err({ code: 'not-known' });
  const judged = standingOfPerson(deps, person);
  if (!judged) return err({ code: 'no-policy' });
  return ok({ ...judged, person, needs: needsOfPerson(deps, person, judged) });
}
