import path from 'node:path';
import { expect, it } from '@jest/globals';
import { anOpenEvaluation, EVENT_KEY } from '../../tests/builders/bot-values.ts';
import { cardProblems, nodesOf, readableText } from '../../tests/support/card-problems.ts';
import { readPolicies } from '../policy-files/read-policies.ts';
import { cardWords } from './create-words.ts';
import { cardBytes, MOST_CARD_BYTES } from './adaptive-card.ts';
import { EvaluationInputs, evaluationRequestCard } from './evaluation-request.ts';

const policies = readPolicies(path.join(process.cwd(), 'policies'));
if (!policies.ok) throw new Error('The built-in policies do not parse.');

const forms = ['hampshire', 'spt'].flatMap((policyId) =>
  (policies.value.find(policyId)?.evaluationForms ?? []).map((form) => [policyId, form.id, form] as const),
);

it('there are forms to show', () => {
  expect(forms.map(([policyId]) => policyId)).toEqual(expect.arrayContaining(['hampshire', 'spt']));
});

it.each(forms)('the form of %s for %s makes a card that can be shown and sent', (_policy, _id, form) => {
  const card = evaluationRequestCard(cardWords('en'), anOpenEvaluation({ form }));
  expect(cardProblems(card)).toEqual([]);
  expect(cardBytes(card)).toBeLessThanOrEqual(MOST_CARD_BYTES);
  expect(nodesOf(card).filter(({ isRequired }) => isRequired).length).toBeLessThanOrEqual(2);
  for (const { label } of form.ratings) expect(readableText(card).join('\n')).toContain(label);
  const answers = Object.fromEntries(form.questions.map(({ id, choices }) => [id, choices[0]?.id ?? 'text']));
  const rating = form.ratings[0]?.id;
  expect(EvaluationInputs.parse({ eventKey: EVENT_KEY, rating, ...answers })).toEqual({
    eventKey: EVENT_KEY,
    rating,
    answers,
  });
});
