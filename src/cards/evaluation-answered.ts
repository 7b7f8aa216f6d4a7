import { catalogue, messageOf } from '../domain/message.ts';
import type { EvaluationForm } from '../domain/policies/evaluation-form.ts';
import { ratingLabel, wordedAnswers } from '../domain/evaluations/worded-answers.ts';
import type { Evaluation } from '../domain/evaluations/evaluation.ts';
import type { EvaluationValue } from '../use-cases/evaluations/evaluation-for.ts';
import { wordedLabel } from '../wording/worded-label.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard, CardElement } from './adaptive-card.ts';
import { bold, card, execute, heading, line, openUrl, plain, subtle } from './elements.ts';

const message = messageOf<typeof evaluationAnsweredWords>();

export const evaluationAnsweredWords = catalogue(
  {
    'card.thanks.heading': 'Thank you.',
    'card.thanks.saved': 'Your answers about “{title}” are saved.',
    'card.thanks.until': 'You can change your answer until {date}.',
    'card.thanks.closed': 'This form has closed: it was open until {date}.',
    'card.evaluation.change': 'Change my answer',
    'card.evaluation.open': 'Open in the tab',
  },
  {
    'card.thanks.heading': 'Diolch.',
    'card.thanks.saved': 'Mae eich atebion am “{title}” wedi’u cadw.',
    'card.thanks.until': 'Gallwch newid eich ateb tan {date}.',
    'card.thanks.closed': 'Mae’r ffurflen hon wedi cau: roedd ar agor tan {date}.',
    'card.evaluation.change': 'Newid fy ateb',
    'card.evaluation.open': 'Agor yn y tab',
  },
);

export const CHANGE_EVALUATION_VERB = 'evaluation.change';

/** In chat, where cards have a size; the tab shows an answer whole. */
const LONGEST_IN_CHAT = 500;

/** Where the card stands in a chat: the form's page in the tab. */
interface InChat {
  readonly url: string;
}

const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;

/** Questions and what was answered, in the words of the form. */
const given = (
  words: Words,
  form: EvaluationForm,
  answer: Evaluation,
  longest: number,
): readonly CardElement[] =>
  [
    { question: form.question, answers: [ratingLabel(form, answer.rating)] },
    ...wordedAnswers(form, answer),
  ].flatMap(({ question, answers }) => [
    line(subtle(wordedLabel(question, words))),
    ...answers.map((each) => line(plain(shortened(wordedLabel(each, words), longest)))),
  ]);

/**
 * Takes the form's place: what was answered, until when it can be changed, and, in a chat, the buttons to change it and
 * to see it in the tab. The page has buttons of its own.
 */
export function evaluationAnsweredCard(
  words: Words,
  { event, form, answer, closesOn, isClosed }: EvaluationValue,
  inChat?: InChat,
): AdaptiveCard {
  const say = (...sentence: Parameters<typeof message>) => words.say(message(...sentence));
  const saved = say('card.thanks.saved', { title: event.title });
  const until = say(isClosed ? 'card.thanks.closed' : 'card.thanks.until', { date: closesOn });
  const longest = inChat ? LONGEST_IN_CHAT : Infinity;
  return card(
    words,
    `${say('card.thanks.heading')} ${saved}`,
    [
      heading(say('card.thanks.heading')),
      line(bold(saved)),
      ...(answer ? given(words, form, answer, longest) : []),
      line(subtle(until)),
    ],
    inChat && [
      ...(isClosed
        ? []
        : [execute(say('card.evaluation.change'), CHANGE_EVALUATION_VERB, { eventKey: event.key })]),
      openUrl(say('card.evaluation.open'), inChat.url),
    ],
  );
}
