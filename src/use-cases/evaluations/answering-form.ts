import type { Deps } from '../shared/deps.ts';
import { openEvaluationsOf } from './evaluation-for.ts';
import type { WhyValue } from '../standing/read-why.ts';

/**
 * Key of the event whose form would answer an outcome that asks for an evaluation, while the form is open. It is the
 * person's own to answer.
 */
export function answeringForm(
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  actorOid: string,
  { person, proof }: Pick<WhyValue, 'person' | 'proof'>,
): string | undefined {
  const { asksFor, next } = proof.outcome;
  if (asksFor?.type !== 'evaluation' || !next || actorOid !== person.oid) return undefined;
  const eventKey = deps.records.activities.find(asksFor.id)?.value.eventKey;
  return openEvaluationsOf(deps, person).find(({ key }) => key === eventKey)?.key;
}
