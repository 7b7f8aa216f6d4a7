import type { EvaluationRequestValue } from '../bot-deps.ts';
import { evaluationAnsweredCard } from '../cards/evaluation-answered.ts';
import type { CommandTools } from '../commands/command.ts';
import type { Words } from '../words.ts';
import type { ActionAnswer } from './action.ts';

/** The finished card: it stays in the form's place. */
export const answeredInChat = (
  words: Words,
  eventKey: string,
  value: EvaluationRequestValue,
  { links }: CommandTools,
): ActionAnswer => ({
  card: evaluationAnsweredCard(words, value, { eventKey, url: links.to(`evaluation/${eventKey}`) }),
  stays: true,
});
