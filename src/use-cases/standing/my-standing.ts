import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { standingsOfPerson } from './standing-of-person.ts';
import type { PersonSummary } from './summary-of-person.ts';
import { summaryOfPerson } from './summary-of-person.ts';

export interface MyStandingValue extends PersonSummary {
  readonly person: Person;
  readonly asOf: CivilDate;
  /** At least one, the main one first. */
  readonly policies: readonly Policy[];
}

/** Where the actor stands today, and what they need. */
export function myStanding(
  deps: Pick<Deps, 'records' | 'policies' | 'standings' | 'clock'>,
  actorOid: string,
): Result<MyStandingValue, { code: 'not-known' } | { code: 'no-policy' }> {
  const person = deps.records.people.find(actorOid)?.value;
  if (!person) return err({ code: 'not-known' });
  const judged = standingsOfPerson(deps, person);
  if (judged.length === 0) return err({ code: 'no-policy' });
  return ok({
    person,
    asOf: deps.clock.today(),
    policies: judged.map(({ policy }) => policy),
    ...summaryOfPerson(deps, person, judged),
  });
}

/** The same of somebody whose record the actor may read. */
export function standingOf(
  deps: Pick<Deps, 'records' | 'directory' | 'policies' | 'standings' | 'clock' | 'may'>,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): Result<MyStandingValue, NotFound | { code: 'no-policy' }> {
  const authorised = authoriseForPerson(deps, actorOid, 'record.read', personOid);
  if (!authorised.ok) return authorised;
  const standing = myStanding(deps, personOid);
  if (standing.ok) return standing;
  return standing.refusal.code === 'no-policy' ? err({ code: 'no-policy' }) : err(notFound);
}
