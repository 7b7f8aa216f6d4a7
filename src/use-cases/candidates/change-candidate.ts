import type { Candidate, CandidateDetails } from '../../domain/candidates/candidate.ts';
import type { AnswerChange, Closing } from '../../domain/candidates/change-candidate.ts';
import {
  ANSWERED_MEANWHILE,
  changedAnswers,
  closedCandidate,
  verifiedCandidate,
} from '../../domain/candidates/change-candidate.ts';
import type { FieldProblem } from '../../domain/fields/field-problem.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForUnit, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import { problemOfDetails } from './add-candidate.ts';
import type { OneCandidate } from './candidate-of.ts';
import { analysisOf, askableIn, candidateFor } from './candidate-of.ts';

type ChangeDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies' | 'may'>;
type Changed = Promise<Result<Stored<Candidate>, NotFound | BadInput | ChangedMeanwhile>>;

/** What is answered in the analysis, in one write. */
export async function answerCandidate(
  deps: ChangeDeps,
  request: OneCandidate & { readonly changes: readonly AnswerChange[] },
): Changed {
  const found = candidateFor(deps, 'candidate.manage', request);
  if (!found.ok) return found;
  const { value: candidate, eTag } = found.value;
  const changed = changedAnswers(candidate, request.changes, askableIn(analysisOf(deps, candidate)));
  if (changed.ok) return written(deps, request, found.value, changed.value, eTag, 'candidate-answered');
  return err(
    changed.refusal === ANSWERED_MEANWHILE
      ? { code: 'changed-meanwhile', key: candidate.key }
      : { code: 'bad-input', problems: [changed.refusal] },
  );
}

interface AtVersion extends OneCandidate {
  /** The version that the actor saw. */
  readonly version: string;
}

/** Somebody saw what proves a claim, as it stood when they pressed; without what was seen, they take that back. */
export async function verifyCredential(
  deps: ChangeDeps,
  request: AtVersion & { readonly code: string; readonly seen: string | undefined },
): Changed {
  const { actorOid, code, seen, version } = request;
  const found = candidateFor(deps, 'candidate.manage', request);
  if (!found.ok) return found;
  const verification = seen === undefined ? undefined : { seen, by: actorOid, on: deps.clock.today() };
  const changed = verifiedCandidate(found.value.value, code, verification);
  const action = seen === undefined ? 'candidate-claim-unverified' : 'candidate-claim-verified';
  return settled(deps, request, found.value, changed, version, action);
}

/** Who a candidate is, whom they would join and when, put right. */
export async function changeCandidate(deps: ChangeDeps, request: AtVersion & CandidateDetails): Changed {
  const { actorOid, candidateKey, version, ...details } = request;
  const found = candidateFor(deps, 'candidate.manage', request);
  if (!found.ok) return found;
  const { value: candidate } = found.value;
  if (candidate.state !== 'open') return err(badInput('displayName', 'candidate-closed'));
  // Who moves somebody to another unit looks after that one, too.
  if (details.unit !== candidate.unit && !mayForUnit(deps, actorOid, 'candidate.add', details.unit))
    return err(notFound);
  const problem = problemOfDetails(deps, details, candidate);
  if (problem) return err(problem);
  const one = { actorOid, candidateKey };
  return written(deps, one, found.value, { ...candidate, ...details }, version, 'candidate-changed');
}

/** A candidate does not start, or does after all; or nothing is kept any more of one who did not. */
export async function closeCandidate(
  deps: ChangeDeps,
  request: AtVersion & { readonly closing: Closing },
): Changed {
  const { closing, version } = request;
  const found = candidateFor(deps, 'candidate.manage', request);
  if (!found.ok) return found;
  const changed = closedCandidate(found.value.value, closing, deps.clock.today());
  return settled(deps, request, found.value, changed, version, `candidate-${closing.to}`);
}

async function settled(
  deps: ChangeDeps,
  one: OneCandidate,
  stored: Stored<Candidate>,
  changed: Result<Candidate, FieldProblem>,
  version: string,
  action: string,
): Changed {
  return changed.ok
    ? written(deps, one, stored, changed.value, version, action)
    : err({ code: 'bad-input', problems: [changed.refusal] });
}

async function written(
  deps: ChangeDeps,
  { actorOid }: OneCandidate,
  stored: Stored<Candidate>,
  wanted: Candidate,
  version: string,
  action: string,
): Changed {
  if (JSON.stringify(wanted) === JSON.stringify(stored.value)) return ok(stored);
  return replaceAudited(deps, deps.records.candidates, stored, wanted, {
    version,
    action,
    actorOid,
    subjectOid: wanted.personOid ?? actorOid,
  });
}
