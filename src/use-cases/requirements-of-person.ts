import { pressingFirst } from '../domain/standing/pressing-first.ts';
import type { Outcome } from '../domain/standing/outcome.ts';
import { authoriseForPerson } from './authorise.ts';
import type { Deps } from './deps.ts';
import { standingOfPerson } from './standing-of-person.ts';

/** What a person is asked for today, the most pressing first; nothing for an actor whose it is not to see. */
export function requirementsOfPerson(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'standings'>,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): readonly Outcome[] {
  const authorised = authoriseForPerson(deps, actorOid, 'record.read', personOid);
  const judged = authorised.ok ? standingOfPerson(deps, authorised.value) : undefined;
  return pressingFirst(judged?.standing.outcomes ?? []).filter(({ status }) => status !== 'not-applicable');
}
