import type { Candidate, CandidateDetails } from '../../domain/candidates/candidate.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForUnit, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { lineManagers } from '../shared/line-managers.ts';
import { bookOfUnit } from './candidate-of.ts';

type CandidateDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;

/** Whoever looks after a unit adds somebody who may join it. They are told nothing, and have no account. */
export async function addCandidate(
  deps: CandidateDeps,
  request: CandidateDetails & { readonly actorOid: string; readonly formId: string },
): Promise<Result<Created<Candidate>, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, formId, ...details } = request;
  if (!mayForUnit(deps, actorOid, 'candidate.add', details.unit)) return err(notFound);
  const problem = problemOfDetails(deps, details);
  if (problem) return err(problem);
  return createAudited(
    deps,
    deps.records.candidates,
    {
      ...details,
      key: deps.keys.keyFor('candidate', actorOid, formId),
      state: 'open',
      answers: {},
      verifications: [],
      addedOn: deps.clock.today(),
      personOid: undefined,
      startedOn: undefined,
      startedBy: undefined,
      timesTakenBack: 0,
      closedBecause: '',
      closedOn: undefined,
      changedBy: actorOid,
      changedAt: undefined,
    },
    { action: 'candidate-added', actorOid, subjectOid: actorOid },
  );
}

/** An interviewer who has left since may stay named; whoever is named anew is active. */
export function problemOfDetails(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies'>,
  { unit, policyRoles, interviewerOid }: CandidateDetails,
  before?: CandidateDetails,
): BadInput | undefined {
  if (!deps.records.units.find(unit)) return badInput('unit', 'not-a-choice');
  const roles = bookOfUnit(deps, unit)?.policy.roles ?? [];
  if (!policyRoles.every((role) => roles.some(({ id }) => id === role)))
    return badInput('policyRoles', 'not-a-choice');
  const isKnown =
    deps.records.people.find(interviewerOid) !== undefined && lineManagers(deps).isActive(interviewerOid);
  return interviewerOid !== before?.interviewerOid && !isKnown
    ? badInput('interviewerOid', 'not-a-choice')
    : undefined;
}
