import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { parseAnswers } from '../../domain/evaluations/evaluation-fields.ts';
import { decideAnswer } from '../../domain/evaluations/decide-answer.ts';
import type { Evaluation } from '../../domain/evaluations/evaluation.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { KeyHoldsAnother, Stored } from '../../ports/records.ts';
import { contentKind } from '../../ports/message-content.ts';
import type { NotFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import type { EvaluationValue } from './evaluation-for.ts';
import { answersOf, evaluationFor } from './evaluation-for.ts';
import { versionsAbout, versionsOf } from '../shared/rests-on.ts';

export interface SubmitEvaluationRequest {
  readonly actorOid: string;
  readonly eventKey: string;
  readonly rating: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Key of the answer that the form showed; undefined when it was blank. */
  readonly corrects?: string | undefined;
}

export interface SubmittedValue extends EvaluationValue {
  readonly answer: Evaluation;
  readonly stored: Stored<Evaluation> | undefined;
  readonly isNew: boolean;
}

/** The time to answer the form has gone. */
export interface EvaluationClosed {
  readonly code: 'evaluation-closed';
  /** The last day on which it could be answered. */
  readonly closedOn: CivilDate;
}

type SubmitDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'policies' | 'keys' | 'audit' | 'outbox' | 'may'
>;

/**
 * An attendee answers the form, or answers it anew while it is open: another answer is another row, which supersedes the
 * one before. What was sent before is answered as it was, also once the form has closed.
 */
export async function submitEvaluation(
  deps: SubmitDeps,
  request: SubmitEvaluationRequest,
): Promise<Result<SubmittedValue, NotFound | BadInput | KeyHoldsAnother | EvaluationClosed>> {
  const { actorOid, eventKey, corrects } = request;
  const found = evaluationFor(deps, request);
  if (!found.ok) return found;
  const { form, isClosed, closesOn } = found.value;
  const parsed = parseAnswers(form, request);
  if (!parsed.ok) return err({ code: 'bad-input', problems: parsed.refusal });

  const { rating, answers } = parsed.value;
  const decision = decideAnswer(answersOf(deps, eventKey, actorOid), { rating, answers, corrects });
  if (decision.kind === 'sent-before') {
    await afterAnswer(deps, decision.row);
    return ok({ ...found.value, ...answered(deps, decision.row), stored: undefined, isNew: false });
  }
  if (isClosed) return err({ code: 'evaluation-closed', closedOn: closesOn });

  const { supersedes } = decision;
  const created = await deps.records.evaluations.create({
    key: deps.keys.keyFor(
      'evaluation',
      eventKey,
      actorOid,
      ...(supersedes === undefined ? [] : [supersedes]),
    ),
    eventKey,
    personOid: actorOid,
    form: form.id,
    rating,
    answers,
    recordedAt: deps.clock.now(),
    recordedBy: actorOid,
    supersedes,
  });
  if (!created.ok) return created;
  const { stored, isNew } = created.value;
  await afterAnswer(deps, stored.value);
  return ok({ ...found.value, ...answered(deps, stored.value), stored, isNew });
}

const answered = ({ clock }: Pick<SubmitDeps, 'clock'>, answer: Evaluation) => ({
  answer,
  answeredOn: clock.dateAt(answer.recordedAt),
  isAnswered: true,
});

export const evaluationAnsweredContent = contentKind('evaluation-answered', 'eventKey', 'inPlaceOf');

/**
 * Enters the answer in the audit log, and has the card in the chat say what was answered, wherever it was. Both are done
 * once for an answer: an attempt that stored it and died before is made whole by the next.
 */
async function afterAnswer(deps: SubmitDeps, answer: Evaluation): Promise<void> {
  const { key, eventKey, personOid } = answer;
  const at = deps.clock.now();
  const action = answer.supersedes === undefined ? 'evaluation-submitted' : 'evaluation-changed';
  await deps.audit.record({
    action,
    actorOid: personOid,
    subjectOid: personOid,
    rowKey: key,
    at,
    row: versionsOf(deps.records.evaluations, key)[0],
  });
  for (const inPlaceOf of requestKeys(deps, eventKey, personOid))
    await deps.outbox.enqueue({
      key: deps.keys.keyFor('evaluation-answered', inPlaceOf, key),
      recipientOid: personOid,
      content: evaluationAnsweredContent.of({ eventKey, inPlaceOf }),
      restsOn: [
        ...versionsOf(deps.records.events, eventKey),
        ...versionsOf(deps.records.evaluations, key),
        ...versionsAbout(deps.records, personOid),
      ],
      enqueuedAt: at,
    });
}

/** Keys of the messages that brought the form: one for each time that the person was marked present. */
function requestKeys(deps: SubmitDeps, eventKey: string, personOid: string): readonly string[] {
  const again = deps.records.attendances
    .where('eventKey', eventKey)
    .map(({ value }) => value)
    .filter(
      (mark) => mark.personOid === personOid && mark.status === 'attended' && mark.supersedes !== undefined,
    );
  return [[], ...again.map(({ key }) => [key])].map((marked) =>
    deps.keys.keyFor('evaluation-request', eventKey, personOid, ...marked),
  );
}
