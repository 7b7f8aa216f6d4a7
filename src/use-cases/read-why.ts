import type { Person } from '../domain/people/person.ts';
import type { Proof } from '../domain/proofs/proof.ts';
import { proofOf } from '../domain/proofs/proof.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import { judge } from '../domain/standing/judge.ts';
import type { NotFound } from './authorise.ts';
import { authoriseForPerson, notFound } from './authorise.ts';
import type { Deps } from './deps.ts';
import type { LastCycleValue } from './last-cycle.ts';
import { lastCycleOf } from './last-cycle.ts';
import { caseOfPerson, policyOfPerson } from './standing-of-person.ts';

export interface WhyValue {
  readonly person: Person;
  readonly proof: Proof;
  /** What was missed of this requirement in the last cycle, while nobody has signed it off. */
  readonly lastCycle: LastCycleValue | undefined;
}

/** Why a requirement stands as it does for a person: judged afresh, so that every word of it holds today. */
export function readWhy(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies'>,
  request: { readonly actorOid: string; readonly personOid: string; readonly requirement: string },
): Result<WhyValue, NotFound> {
  const authorised = authoriseForPerson(deps, request.actorOid, 'record.read', request.personOid);
  if (!authorised.ok) return authorised;
  const person = authorised.value;
  const policy = policyOfPerson(deps, person);
  if (!policy) return err(notFound);
  const theCase = caseOfPerson(deps, person, policy);
  const proof = proofOf(request.requirement, {
    policy,
    theCase,
    standing: judge(policy, theCase),
  });
  if (!proof) return err(notFound);
  return ok({ person, proof, lastCycle: ofRequirement(lastCycleOf(deps, person), request.requirement) });
}

function ofRequirement(last: LastCycleValue | undefined, requirement: string): LastCycleValue | undefined {
  const shortfalls = last?.shortfalls.filter((each) => each.requirement === requirement) ?? [];
  return last && shortfalls.length > 0 ? { ...last, shortfalls } : undefined;
}
