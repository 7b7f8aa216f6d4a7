import { catalogue, messageOf } from '../domain/message.ts';
import * as z from 'zod';
import type { readersMessages } from '../domain/access/readers-messages.ts';
import { promiseOf } from '../domain/access/readers.ts';
import { questionsOf, ratingOf } from '../domain/evaluations/evaluation-fields.ts';
import type { EvaluationForm } from '../domain/policies/evaluation-form.ts';
import type { EvaluationValue } from '../use-cases/evaluations/evaluation-for.ts';
import { wordedLabel } from '../wording/worded-label.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard, CardElement } from './adaptive-card.ts';
import { bold, card, execute, facts, heading, line, plain, primary, subtle } from './elements.ts';
import { fieldInput } from './field-input.ts';

const message = messageOf<typeof evaluationRequestWords | typeof readersMessages>();

export const evaluationRequestWords = catalogue(
  {
    'card.evaluation.heading': 'How was the training?',
    'card.evaluation.when': 'When',
    'card.evaluation.length': 'Length',
    'card.evaluation.closes': 'Open until',
    'card.evaluation.takes':
      'It asks {count, plural, one {# question} other {# questions}} beside the rating.',
    'card.evaluation.no-names': 'Please don’t name pupils, learners or people on probation.',
    'card.evaluation.optional': '{label} (you can leave this out)',
    'card.evaluation.rating-missing': 'Choose the rating that fits best.',
    'card.evaluation.answer-missing': 'Answer this question.',
    'card.evaluation.send': 'Send',
    'card.evaluation.fallback': 'How was “{title}” on {date}? Open CPD Companion to answer.',
    'card.evaluation.changing': 'You answered this on {date}. What you send takes the place of that answer.',
  },
  {
    'card.evaluation.heading': 'Sut oedd yr hyfforddiant?',
    'card.evaluation.when': 'Pryd',
    'card.evaluation.length': 'Hyd',
    'card.evaluation.closes': 'Ar agor tan',
    'card.evaluation.takes':
      'Mae’n gofyn {count, plural, one {# cwestiwn} other {# chwestiwn}} heblaw’r sgôr.',
    'card.evaluation.no-names': 'Peidiwch ag enwi disgyblion, dysgwyr na phobl ar brawf.',
    'card.evaluation.optional': '{label} (gallwch adael hwn allan)',
    'card.evaluation.rating-missing': 'Dewiswch y sgôr sy’n gweddu orau.',
    'card.evaluation.answer-missing': 'Atebwch y cwestiwn hwn.',
    'card.evaluation.send': 'Anfon',
    'card.evaluation.fallback': 'Sut oedd “{title}” ar {date}? Agorwch CPD Companion i ateb.',
    'card.evaluation.changing':
      'Rydych wedi ateb hon ar {date}. Bydd yr hyn a anfonwch yn cymryd lle’r ateb hwnnw.',
  },
);

export const EVALUATION_VERB = 'evaluation.submit';

/**
 * Beside the rating, the client insists on one answer: more, and people give up. A form that requires others too gets
 * them named by the answer to the card.
 */
const MOST_INSISTED_ON = 1;

/**
 * What the card sends back: every input but the rating is an answer, by the id of its question; the form says what they may
 * be. `corrects` is the key of the answer that the card showed.
 */
export const EvaluationInputs = z
  .object({
    eventKey: z.string().min(1).max(200),
    rating: z.string().prefault(''),
    corrects: z.string().max(200).optional(),
  })
  .catchall(z.string())
  .transform(({ eventKey, rating, corrects, ...answers }) => ({ eventKey, rating, corrects, answers }));

function questions(
  words: Words,
  form: EvaluationForm,
  answers: Readonly<Record<string, string>>,
): CardElement[] {
  const fields = questionsOf(form);
  const insistedOn = fields.filter(({ isRequired }) => isRequired).slice(0, MOST_INSISTED_ON);
  const missing = words.say(message('card.evaluation.answer-missing'));
  return fields.map((field) => {
    const label = wordedLabel(field.label, words);
    const called = field.isRequired ? label : words.say(message('card.evaluation.optional', { label }));
    return fieldInput(
      words,
      { ...field, label: called },
      { value: answers[field.id], missing: insistedOn.includes(field) ? missing : undefined },
    );
  });
}

/** Where it was and who gave it, as far as the event says so. */
function placeOf({ venue, provider }: EvaluationValue['event']): readonly CardElement[] {
  const said = [venue, provider].filter((each) => each !== '');
  return said.length === 0 ? [] : [line(plain(said.join(' · ')))];
}

/**
 * The form after training, in the policy's own words, with what was answered before where it was. Its data names the event
 * and the answer that it shows, and nothing else.
 */
export function evaluationRequestCard(
  words: Words,
  { event, heldOn, form, answer, answeredOn, closesOn }: EvaluationValue,
): AdaptiveCard {
  const rating = fieldInput(words, ratingOf(form), {
    value: answer?.rating,
    missing: words.say(message('card.evaluation.rating-missing')),
  });
  const promise = promiseOf('evaluation', (id, values) => words.say(message(id, values)));
  const values = { title: event.title, date: words.date(heldOn) };
  return card(
    words,
    words.say(message('card.evaluation.fallback', values)),
    [
      heading(words.say(message('card.evaluation.heading'))),
      line(bold(event.title)),
      facts(
        [words.say(message('card.evaluation.when')), words.date(heldOn)],
        [words.say(message('card.evaluation.length')), words.duration(event.minutes)],
        [words.say(message('card.evaluation.closes')), words.date(closesOn)],
      ),
      ...placeOf(event),
      ...(answeredOn === undefined
        ? []
        : [line(plain(words.say(message('card.evaluation.changing', { date: answeredOn }))))]),
      line(
        subtle(
          `${promise} ${words.say(message('card.evaluation.takes', { count: questionsOf(form).length }))}`,
        ),
      ),
      rating,
      ...questions(words, form, answer?.answers ?? {}),
      line(subtle(words.say(message('card.evaluation.no-names')))),
    ],
    [
      primary(
        execute(words.say(message('card.evaluation.send')), EVALUATION_VERB, {
          eventKey: event.key,
          ...(answer && { corrects: answer.key }),
        }),
      ),
    ],
  );
}
