import type { EvaluationValue } from '../../use-cases/evaluations/evaluation-for.ts';
import { evaluationAnsweredCard } from '../../cards/evaluation-answered.ts';
import type { CommandTools } from '../commands/command.ts';
import type { Words } from '../../cards/words.ts';
import type { ActionAnswer } from './action.ts';

/** The finished card: it stays in the form's place. */
export const answeredInChat = (
  words: Words,
  value: EvaluationValue,
  { links }: CommandTools,
): ActionAnswer => ({
  card: evaluationAnsweredCard(words, value, { url: links.to(`evaluation/${value.event.key}`) }),
  stays: true,
});
