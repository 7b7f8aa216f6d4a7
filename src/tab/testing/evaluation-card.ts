import type { EventEvaluations, OpenEvaluation } from '../../contract/evaluations.ts';
import { aTag } from './replies.ts';

/** An evaluation form as the server sends it: a rating that is required, and one optional question. */
const evaluationCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    {
      type: 'TextBlock',
      text: 'How was the training?',
      style: 'heading',
      size: 'Medium',
      weight: 'Bolder',
      wrap: true,
    },
    {
      type: 'Input.ChoiceSet',
      id: 'rating',
      label: 'How would you rate it?',
      style: 'expanded',
      wrap: true,
      isRequired: true,
      errorMessage: 'Choose a rating.',
      choices: [
        { title: 'Excellent: will inform my practice each day', value: 'excellent' },
        { title: 'Very good: will inform my practice', value: 'very-good' },
        { title: 'Good: some use to me', value: 'good' },
        { title: 'Fair: limited use to me', value: 'fair' },
        { title: 'Poor: little value or relevance', value: 'poor' },
      ],
    },
    { type: 'Input.Text', id: 'use', label: 'How will you use it?', isMultiline: true, maxLength: 4000 },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Send', verb: 'evaluation.submit', data: { eventKey: 'event-1' } },
  ],
};

const thanksCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Thank you for your answer.', wrap: true }],
};

export const anEvaluation = (changes: Partial<OpenEvaluation> = {}): OpenEvaluation => ({
  eventKey: 'event-1',
  eventTitle: 'Questioning for learning',
  heldOn: '2026-11-20',
  isAnswered: false,
  closesOn: '2026-12-04',
  isClosed: false,
  card: evaluationCard,
  changeCard: null,
  answerKey: null,
  ...changes,
});

/** Answered “very good”, and still open. */
export const anAnsweredEvaluation = (changes: Partial<OpenEvaluation> = {}): OpenEvaluation =>
  anEvaluation({
    isAnswered: true,
    card: thanksCard,
    changeCard: {
      ...evaluationCard,
      body: evaluationCard.body.map((each) =>
        each.type === 'Input.ChoiceSet' ? { ...each, value: 'very-good' } : each,
      ),
    },
    answerKey: 'a'.repeat(64),
    ...changes,
  });

/** Two people of three answered; the second changed her answer. */
export const someAnswers = (changes: Partial<EventEvaluations> = {}): EventEvaluations => ({
  attended: 3,
  ratings: [
    { id: 'excellent', label: 'Excellent', count: 1 },
    { id: 'good', label: 'Good', count: 1 },
    { id: 'poor', label: 'Poor', count: 0 },
  ],
  answers: [
    {
      oid: 'asha',
      displayName: 'Asha Patel',
      tag: aTag(),
      rating: 'Excellent',
      answers: [{ question: 'How will you use it?', answers: ['In my ESOL group'] }],
      answeredOn: '2026-11-20',
      changedOn: null,
    },
    {
      oid: 'zoe',
      displayName: 'Zoë Šimková',
      tag: aTag({ jobTitle: '', unitName: '', address: 'zoe@example.org' }),
      rating: 'Good',
      answers: [],
      answeredOn: '2026-11-20',
      changedOn: '2026-11-22',
    },
  ],
  ...changes,
});
