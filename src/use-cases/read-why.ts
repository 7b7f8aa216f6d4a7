import type { Person } from '../domain/people/person.ts';
import type { Proof } from '../domain/proofs/proof.ts';
import { proofOf } from '../domain/proofs/proof.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { AskedDays } from '../domain/standing/asked-days.ts';
import type { NotFound } from './authorise.ts';
import { notFound } from './authorise.ts';
import type { BadInput } from './bad-input.ts';
import type { Deps } from './deps.ts';
import type { JudgedOnRequest } from './judged-on.ts';
import { judgedOn } from './judged-on.ts';
import type { LastCycleValue } from './last-cycle.ts';
import { lastCycleOf } from './last-cycle.ts';

export interface WhyValue {
  readonly person: Person;
  readonly proof: Proof;
  readonly days: AskedDays;
  /** What was missed of this requirement in the last cycle, while nobody has signed it off. */
  readonly lastCycle: LastCycleValue | undefined;
}

/** Why a requirement stands as it does for a person, or stood on a day: judged afresh, so that every word of it holds. */
export function readWhy(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies'>,
  request: JudgedOnRequest & { readonly requirement: string },
): Result<WhyValue, NotFound | BadInput> {
  const found = judgedOn(deps, request);
  if (!found.ok) return found;
  const { person, days, judged } = found.value;
  const proof = judged && proofOf(request.requirement, judged);
  if (!proof) return err(notFound);
  const lastCycle = ofRequirement(lastCycleOf(deps, person, days), request.requirement);
  return ok({ person, proof, days, lastCycle });
}

function ofRequirement(last: LastCycleValue | undefined, requirement: string): LastCycleValue | undefined {
  const shortfalls = last?.shortfalls.filter((each) => each.requirement === requirement) ?? [];
  return last && shortfalls.length > 0 ? { ...last, shortfalls } : undefined;
}
