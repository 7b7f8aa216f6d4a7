import { catalogue, message } from '../domain/message.ts';
import * as z from 'zod';
import { promiseOf } from '../domain/access/readers.ts';
import type { EvaluationQuestion } from '../domain/policies/evaluation-form.ts';
import { because } from '../domain/fields/issue-problems.ts';
import { hasHiddenCharacters, visibleText } from '../domain/visible-text.ts';
import type { EvaluationValue } from '../use-cases/evaluations/evaluation-for.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard, ChoiceSet, TextInput } from './adaptive-card.ts';
import { cardText } from './card-text.ts';
import { bold, card, execute, heading, line, plain, subtle } from './elements.ts';

export const evaluationRequestWords = catalogue(
  {
    'bot.evaluation.heading': 'How was the training?',
    'bot.evaluation.when': '{date} · {duration}',
    'bot.evaluation.takes': 'It takes about a minute.',
    'bot.evaluation.no-names': 'Please don’t name pupils, learners or people on probation.',
    'bot.evaluation.optional': '{label} (you can leave this out)',
    'bot.evaluation.rating-missing': 'Choose the rating that fits best.',
    'bot.evaluation.answer-missing': 'Answer this question.',
    'bot.evaluation.send': 'Send',
    'bot.evaluation.fallback': 'How was “{title}” on {date}? Open CPD Companion to answer.',
    'bot.evaluation.closes': 'The form is open until {date}.',
    'bot.evaluation.changing': 'You answered this on {date}. What you send takes the place of that answer.',
  },
  {
    'bot.evaluation.heading': 'Sut oedd yr hyfforddiant?',
    'bot.evaluation.when': '{date} · {duration}',
    'bot.evaluation.takes': 'Mae’n cymryd tua munud.',
    'bot.evaluation.no-names': 'Peidiwch ag enwi disgyblion, dysgwyr na phobl ar brawf.',
    'bot.evaluation.optional': '{label} (gallwch adael hwn allan)',
    'bot.evaluation.rating-missing': 'Dewiswch y sgôr sy’n gweddu orau.',
    'bot.evaluation.answer-missing': 'Atebwch y cwestiwn hwn.',
    'bot.evaluation.send': 'Anfon',
    'bot.evaluation.fallback': 'Sut oedd “{title}” ar {date}? Agorwch CPD Companion i ateb.',
    'bot.evaluation.closes': 'Mae’r ffurflen ar agor tan {date}.',
    'bot.evaluation.changing':
      'Rydych wedi ateb hon ar {date}. Bydd yr hyn a anfonwch yn cymryd lle’r ateb hwnnw.',
  },
);

export const EVALUATION_VERB = 'evaluation.submit';

const LONGEST_ANSWER = 4000;

/**
 * Beside the rating, the client insists on one answer: more, and people give up. A form that requires others too gets
 * them named by the answer to the card.
 */
const MOST_INSISTED_ON = 1;

const Answer = z
  .string()
  .overwrite(visibleText)
  .trim()
  .max(LONGEST_ANSWER)
  .refine((text) => !hasHiddenCharacters(text), because('hidden-characters'));

/**
 * What the card sends back: every input but the rating is an answer, by the id of its question. `corrects` is the key of
 * the answer that the card showed.
 */
export const EvaluationInputs = z
  .object({
    eventKey: z.string().min(1).max(200),
    rating: z
      .string()
      .min(1)
      .refine((text) => text.length <= 40, because('not-a-choice'))
      .prefault(''),
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

/**
 * The form after training, in the policy's own words, with what was answered before where it was. Its data names the event
 * and the answer that it shows, and nothing else.
 */
export function evaluationRequestCard(
  words: Words,
  { event, heldOn, form, answer, answeredOn, closesOn }: EvaluationValue,
): AdaptiveCard {
  const when = words.say(
    message('bot.evaluation.when', { date: words.date(heldOn), duration: words.duration(event.minutes) }),
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
  const values = { title: event.title, date: words.date(heldOn) };
  return card(
    words,
    words.say(message('bot.evaluation.fallback', values)),
    [
      heading(words.say(message('bot.evaluation.heading'))),
      line(bold(event.title)),
      line(plain(when)),
      ...(answeredOn === undefined
        ? []
        : [line(plain(words.say(message('bot.evaluation.changing', { date: answeredOn }))))]),
      line(subtle(`${promise} ${words.say(message('bot.evaluation.takes'))}`)),
      rating,
      ...questions(words, form.questions, answer?.answers ?? {}),
      line(subtle(words.say(message('bot.evaluation.no-names')))),
      line(subtle(words.say(message('bot.evaluation.closes', { date: closesOn })))),
    ],
    [
      execute(words.say(message('bot.evaluation.send')), EVALUATION_VERB, {
        eventKey: event.key,
        ...(answer && { corrects: answer.key }),
      }),
    ],
  );
}
