import * as z from 'zod';
import { message } from '../../domain/message.ts';
import type { FieldProblem, SubmitRefusal } from '../bot-deps.ts';
import { EVALUATION_VERB, EvaluationInputs } from '../cards/evaluation-request.ts';
import { answeredInChat } from './answered-in-chat.ts';
import type { CommandTools } from '../commands/command.ts';
import type { Turn } from '../turn.ts';
import type { ActionAnswer } from './action.ts';
import { defineAction } from './action.ts';
import { notSavedBecause } from './field-problems.ts';

/**
 * The actor answers their own form, whoever the card was sent to, or changes the answer; sending it again gives the same
 * finished card.
 */
export const evaluationSubmit = defineAction({
  verb: EVALUATION_VERB,
  permission: 'evaluation.answer',
  inputs: EvaluationInputs,
  async answer(turn, inputs, tools) {
    const submitted = await tools.deps.submitEvaluation({ actorOid: turn.personOid, ...inputs });
    if (submitted.ok) return answeredInChat(turn.words, inputs.eventKey, submitted.value, tools);
    return refused(turn, inputs.eventKey, submitted.refusal, tools);
  },
  unusable({ data, issues }, turn, tools) {
    const problems = issues.map(({ path, message: problem }) => ({ path: path.join('.'), message: problem }));
    return notSaved(turn, OfEvent.safeParse(data).data?.eventKey, problems, tools);
  },
});

const OfEvent = z.looseObject({ eventKey: z.string() });

/** Fields are called what the person's form calls them; without a form of theirs, by their ids. */
async function notSaved(
  { personOid, words }: Turn,
  eventKey: string | undefined,
  problems: readonly FieldProblem[],
  { deps }: CommandTools,
): Promise<ActionAnswer> {
  const open =
    eventKey === undefined ? undefined : await deps.evaluationFor({ actorOid: personOid, eventKey });
  const form = open?.ok ? open.value.form : undefined;
  return { statusCode: 400, text: notSavedBecause(words, form, problems) };
}

async function refused(
  turn: Turn,
  eventKey: string,
  refusal: SubmitRefusal,
  tools: CommandTools,
): Promise<ActionAnswer> {
  const { personOid, words } = turn;
  switch (refusal.code) {
    case 'not-found':
      return { statusCode: 404, text: words.say(message('bot.evaluation.not-yours')) };
    case 'already-answered-differently':
      return { statusCode: 403, text: words.say(message('bot.evaluation.other-answer')) };
    case 'evaluation-closed': {
      const found = await tools.deps.evaluationFor({ actorOid: personOid, eventKey });
      if (found.ok && found.value.answer) return answeredInChat(words, eventKey, found.value, tools);
      return {
        statusCode: 403,
        text: words.say(message('bot.evaluation.closed', { date: refusal.closedOn })),
      };
    }
    case 'bad-input':
      return notSaved(turn, eventKey, refusal.problems, tools);
  }
}
