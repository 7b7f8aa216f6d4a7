import { expect, it } from '@jest/globals';
import { compilePolicy } from '../rule-books/rule-book.ts';
import { addDays, civilDate } from '../cycles/civil-date.ts';
import { parsePolicy } from '../policy-documents/parse-policy.ts';
import { anActivity } from '../../../tests/builders/example-evidence.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import { exampleBookOfManyKinds as book } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { judge } from './judge.ts';

const start = civilDate('2020-09-01');

it('judges a person with a hundred thousand records, most of them dated later', () => {
  const evidence = Array.from({ length: 100_000 }, (_, index) =>
    anActivity(`r${index}`, addDays(start, index % 3650), { minutes: 1 }),
  );
  const theCase = { asOf: civilDate('2021-08-31'), cycle: undefined, person: examplePerson, evidence };
  const { outcomes, changesOn } = judge(book, theCase);
  expect(outcomes[0]?.countedEvidence).toHaveLength(365 * 28);
  expect(changesOn).toBe('2021-09-01');
});

it('judges by a policy of five thousand requirements, each by its own', () => {
  const clause = { section: '1', line: 1, quote: 'As the policy says.' };
  const items = Array.from({ length: 5000 }, (_, index) => ({ id: `item-${index}`, label: `Item ${index}` }));
  const large = parsePolicy({
    id: 'large',
    title: 'Large',
    document: 'Large policy',
    version: '1',
    effectiveFrom: '2000-01-01',
    cycle: { startsInMonth: 9, startsOnDay: 1 },
    hoursPerDay: 6,
    roles: [{ id: 'tutor', label: 'Tutor' }],
    trainingItems: items,
    requirements: items.map(({ id, label }) => ({
      key: id,
      title: label,
      kind: 'recurring-training',
      parameters: { item: id },
      clause,
    })),
  });
  expect(large).toMatchObject({ ok: true });
  const standing =
    large.ok &&
    judge(compilePolicy(large.value), {
      asOf: start,
      cycle: undefined,
      person: examplePerson,
      evidence: [{ type: 'training', id: 'r1', item: 'item-4999', completedOn: start }],
    });
  expect(standing && standing.outcomes.filter(({ status }) => status === 'met')).toMatchObject([
    { requirement: 'item-4999' },
  ]);
});
