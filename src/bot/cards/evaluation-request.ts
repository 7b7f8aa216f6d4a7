import * as z from 'zod';
import { promiseOf } from '../../domain/access/readers.ts';
import type { EvaluationQuestion } from '../../domain/evaluations/evaluation-form.ts';
import { message } from '../../domain/message.ts';
import { hasHiddenCharacters, visibleText } from '../../domain/visible-text.ts';
import type { EvaluationRequestValue, GivenAnswer } from '../bot-deps.ts';
import type { Words } from '../words.ts';
import type { AdaptiveCard, ChoiceSet, TextInput } from './adaptive-card.ts';
import { cardText } from './card-text.ts';
import { bold, card, execute, heading, line, plain, subtle } from './elements.ts';

export const EVALUATION_VERB = 'evaluation.submit';

const LONGEST_ANSWER = 4000;

/**
 * Beside the rating, the client insists on one answer: more, and people give up. A form that requires others too gets
 * them named by the answer to the card.
 */
const MOST_INSISTED_ON = 1;

const Answer = z
  .string({ error: 'not-text' })
  .overwrite(visibleText)
  .trim()
  .max(LONGEST_ANSWER, { error: `too-long:${LONGEST_ANSWER}` })
  .refine((text) => !hasHiddenCharacters(text), { error: 'hidden-characters' });

/**
 * What the card sends back: every input but the rating is an answer, by the id of its question. `corrects` is the key of
 * the answer that the card showed.
 */
export const EvaluationInputs = z
  .object({
    eventKey: z.string().min(1).max(200),
    rating: z.string({ error: 'empty' }).min(1, { error: 'empty' }).max(40, { error: 'not-a-choice' }),
    corrects: z.string().max(200).optional(),
  })
  .catchall(Answer)
  .transform(({ eventKey, rating, corrects, ...answers }) => ({ eventKey, rating, corrects, answers }));

const requiredBecause = (errorMessage: string) => ({ isRequired: true as const, errorMessage });

function input(
  words: Words,
  question: EvaluationQuestion,
  isInsistedOn: boolean,
  value: string | undefined,
): ChoiceSet | TextInput {
  const { label, required } = question;
  const common = {
    id: question.id,
    label: cardText(required ? label : words.say(message('bot.evaluation.optional', { label }))),
    // To the letter, so that it is sent back as it was: no text function is read in an input (Adaptive Cards docs: text features).
    ...(value !== undefined && { value }),
    ...(isInsistedOn && requiredBecause(words.say(message('bot.evaluation.answer-missing')))),
  };
  if (question.kind === 'text')
    return { type: 'Input.Text', ...common, isMultiline: true, maxLength: LONGEST_ANSWER };
  const choices = question.choices.map((each) => ({ title: cardText(each.label), value: each.id }));
  return { type: 'Input.ChoiceSet', ...common, style: 'expanded', choices, wrap: true };
}

function questions(
  words: Words,
  given: readonly EvaluationQuestion[],
  answers: Readonly<Record<string, string>>,
): (ChoiceSet | TextInput)[] {
  const insistedOn = given.filter(({ required }) => required).slice(0, MOST_INSISTED_ON);
  return given.map((question) => input(words, question, insistedOn.includes(question), answers[question.id]));
}

const changing = (words: Words, { answeredOn }: GivenAnswer): string =>
  words.say(message('bot.evaluation.changing', { date: answeredOn }));

/**
 * The form after training, in the policy's own words, with what was answered before where it was. Its data names the event
 * and the answer that it shows, and nothing else.
 */
export function evaluationRequestCard(
  words: Words,
  eventKey: string,
  { eventTitle, heldOn, minutes, form, answer, closesOn }: EvaluationRequestValue,
): AdaptiveCard {
  const when = words.say(
    message('bot.evaluation.when', { date: words.date(heldOn), duration: words.duration(minutes) }),
  );
  const rating: ChoiceSet = {
    type: 'Input.ChoiceSet',
    id: 'rating',
    label: cardText(form.question),
    style: 'expanded',
    choices: form.ratings.map(({ id, label, meaning }) => ({
      title: cardText(meaning === '' ? label : `${label}: ${meaning}`),
      value: id,
    })),
    wrap: true,
    ...(answer && { value: answer.rating }),
    ...requiredBecause(words.say(message('bot.evaluation.rating-missing'))),
  };
  const promise = promiseOf('evaluation', (id, values) => words.say(message(id, values)));
  const values = { title: eventTitle, date: words.date(heldOn) };
  return card(
    words,
    words.say(message('bot.evaluation.fallback', values)),
    [
      heading(words.say(message('bot.evaluation.heading'))),
      line(bold(eventTitle)),
      line(plain(when)),
      ...(answer ? [line(plain(changing(words, answer)))] : []),
      line(subtle(`${promise} ${words.say(message('bot.evaluation.takes'))}`)),
      rating,
      ...questions(words, form.questions, answer?.answers ?? {}),
      line(subtle(words.say(message('bot.evaluation.no-names')))),
      line(subtle(words.say(message('bot.evaluation.closes', { date: closesOn })))),
    ],
    [
      execute(words.say(message('bot.evaluation.send')), EVALUATION_VERB, {
        eventKey,
        ...(answer && { corrects: answer.key }),
      }),
    ],
  );
}
