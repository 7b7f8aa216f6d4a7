import { stepsOf } from '../../domain/requests/steps-of.ts';
import type { RequestDetails, TrainingRequest } from '../../domain/requests/training-request.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';
import { problemOfRequest } from './request-choices.ts';

type AskDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;

/** Somebody asks for training; whom the policy's route names on that day answers. */
export async function askForTraining(
  deps: AskDeps,
  request: RequestDetails & {
    readonly actorOid: string;
    readonly personOid: string;
    readonly formId: string;
  },
): Promise<Result<Created<TrainingRequest>, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, personOid, formId, ...details } = request;
  const authorised = authoriseForPerson(deps, actorOid, 'request.ask', personOid);
  if (!authorised.ok) return authorised;
  const person = authorised.value;
  const problem = problemOfRequest(deps, person, details);
  if (problem) return err(problem);
  return createAudited(
    deps,
    deps.records.requests,
    {
      ...details,
      key: deps.keys.keyFor('request', actorOid, formId),
      personOid,
      state: 'waiting',
      askedOn: deps.clock.today(),
      route: stepsOf(policiesOfPerson(deps, person), person.policyRoles, details).steps,
      answers: [],
      overspendBecause: '',
      invoicePence: undefined,
      settledOn: undefined,
      endedBecause: '',
      changedBy: actorOid,
      changedAt: undefined,
    },
    { action: 'request-made', actorOid, subjectOid: personOid },
  );
}
