import { answerProblems } from '../domain/evaluations/check-answers.ts';
import type { Evaluation } from '../domain/evaluations/evaluation.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { KeyHoldsAnother, Stored } from '../ports/records.ts';
import type { NotFound } from './authorise.ts';
import type { BadInput } from './bad-input.ts';
import { createAudited } from './create-audited.ts';
import type { Deps } from './deps.ts';
import type { EvaluationValue } from './evaluation-for.ts';
import { evaluationFor, evaluationKey } from './evaluation-for.ts';

export interface SubmitEvaluationRequest {
  readonly actorOid: string;
  readonly eventKey: string;
  readonly rating: string;
  readonly answers: Readonly<Record<string, string>>;
}

export interface SubmittedValue extends EvaluationValue {
  readonly stored: Stored<Evaluation>;
  readonly isNew: boolean;
}

/** An attendee answers the form; the answer is stored once, however often it is sent. */
export async function submitEvaluation(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'keys' | 'audit'>,
  request: SubmitEvaluationRequest,
): Promise<Result<SubmittedValue, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, eventKey, rating, answers } = request;
  const open = evaluationFor(deps, request);
  if (!open.ok) return open;
  const { form } = open.value;
  const problems = answerProblems(form, request);
  if (problems.length > 0) return err({ code: 'bad-input', problems });

  const created = await createAudited(
    deps,
    deps.records.evaluations,
    {
      key: evaluationKey(deps, eventKey, actorOid),
      eventKey,
      personOid: actorOid,
      form: form.id,
      rating,
      answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== '')),
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: undefined,
    },
    { action: 'evaluation-submitted', actorOid, subjectOid: actorOid },
  );
  if (!created.ok) return created;
  const { stored, isNew } = created.value;
  return ok({ ...open.value, isAnswered: true, stored, isNew });
}
