import { answeredRequest } from '../../domain/requests/answer-request.ts';
import type { TrainingRequest } from '../../domain/requests/training-request.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForRequest, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { claimBudget } from '../budgets/claim-budget.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import { isPartyTo, requestAsAsked } from './request-as-asked.ts';

type AnswerDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies' | 'may'>;

/** One of those who are asked says yes, or no and why. */
export async function answerTrainingRequest(
  deps: AnswerDeps,
  request: {
    readonly actorOid: string;
    readonly requestKey: string;
    /** The version that the actor saw. */
    readonly version: string;
    readonly answer: 'approve' | 'refuse';
    readonly reason: string;
    /** Why it may cost more than is left on its strand. */
    readonly overspendBecause: string;
  },
): Promise<Result<Stored<TrainingRequest>, NotFound | BadInput | ChangedMeanwhile>> {
  const { actorOid, requestKey, version, answer, reason, overspendBecause } = request;
  const asked = requestAsAsked(deps, deps.records.requests.find(requestKey));
  if (!asked || !isPartyTo(asked, actorOid)) return err(notFound);
  const { stored } = asked;
  const isRefusal = answer === 'refuse';
  const isSaidAlready = stored.value.answers.some(
    (each) => each.by === actorOid && each.isRefusal === isRefusal && each.reason === reason,
  );
  // The same press again: its answer is there.
  if (isSaidAlready && stored.eTag !== version) return ok(stored);
  const given = { by: actorOid, at: deps.clock.now(), isRefusal, reason, overspendBecause };
  const answered = answeredRequest(stored.value, asked.steps, given);
  if (!answered.ok) return err({ code: 'bad-input', problems: [answered.refusal] });
  if (!mayForRequest(deps, actorOid, 'request.answer', asked)) return err(notFound);
  if (stored.eTag !== version) return err({ code: 'changed-meanwhile', key: requestKey });
  if (answered.value.state === 'approved') {
    const claimed = await claimBudget(deps, stored.value, { actorOid, overspendBecause });
    if (!claimed.ok) return claimed;
  }
  return replaceAudited(deps, deps.records.requests, stored, answered.value, {
    version,
    action: isRefusal ? 'request-refused' : 'request-approved',
    actorOid,
    subjectOid: stored.value.personOid,
  });
}
