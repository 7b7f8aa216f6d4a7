import type { Outcome } from '../../domain/outcomes/outcome.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Deps } from '../shared/deps.ts';
import { openEvaluationsOf } from './evaluation-for.ts';

/**
 * Key of the event whose form would answer an outcome that asks for an evaluation, while the form is open. It is the
 * person's own to answer.
 */
export function answeringForm(
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  actorOid: string,
  { person, proof }: { readonly person: Person; readonly proof: { readonly outcome: Outcome } },
): string | undefined {
  const { asksFor, next } = proof.outcome;
  if (asksFor?.type !== 'evaluation' || !next || actorOid !== person.oid) return undefined;
  const eventKey = deps.records.activities.find(asksFor.id)?.value.eventKey;
  return openEvaluationsOf(deps, person).find(({ key }) => key === eventKey)?.key;
}
