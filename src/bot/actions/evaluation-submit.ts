import { message } from '../../domain/message.ts';
import type { SubmitRefusal } from '../bot-deps.ts';
import { EVALUATION_VERB, EvaluationInputs } from '../cards/evaluation-request.ts';
import { evaluationThanksCard } from '../cards/evaluation-thanks.ts';
import type { CommandTools } from '../commands/command.ts';
import type { Turn } from '../turn.ts';
import type { ActionAnswer } from './action.ts';
import { defineAction } from './action.ts';
import { notSavedBecause } from './field-problems.ts';

/** The actor answers their own form, whoever the card was sent to; sending it again gives the same thank-you. */
export const evaluationSubmit = defineAction({
  verb: EVALUATION_VERB,
  permission: 'evaluation.answer',
  inputs: EvaluationInputs,
  async answer(turn, inputs, tools) {
    const submitted = await tools.deps.submitEvaluation({ actorOid: turn.personOid, ...inputs });
    if (submitted.ok) return { card: evaluationThanksCard(turn.words, submitted.value.eventTitle) };
    return refused(turn, inputs.eventKey, submitted.refusal, tools);
  },
  unusable({ words }, issues) {
    const problems = issues.map(({ path, message: problem }) => ({ path: path.join('.'), message: problem }));
    return { statusCode: 400, text: notSavedBecause(words, undefined, problems) };
  },
});

async function refused(
  { personOid, words }: Turn,
  eventKey: string,
  refusal: SubmitRefusal,
  { deps }: CommandTools,
): Promise<ActionAnswer> {
  switch (refusal.code) {
    case 'not-found':
      return { statusCode: 404, text: words.say(message('bot.evaluation.not-yours')) };
    case 'already-answered-differently':
      return { statusCode: 403, text: words.say(message('bot.evaluation.other-answer')) };
    case 'bad-input': {
      const open = await deps.evaluationFor({ actorOid: personOid, eventKey });
      const form = open.ok ? open.value.form : undefined;
      return { statusCode: 400, text: notSavedBecause(words, form, refusal.problems) };
    }
  }
}
