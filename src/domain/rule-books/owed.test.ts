import { expect, it } from '@jest/globals';
import { invariant } from '../invariant.ts';
import { parsePolicy } from '../policy-documents/parse-policy.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { CasePerson } from '../case/case.ts';
import { owedBy } from './owed.ts';
import { compilePolicy } from './rule-book.ts';

const clause = { section: '1', line: 1, quote: 'As the policy says.' };

const parsed = parsePolicy({
  id: 'example',
  title: 'Example',
  document: 'Example policy',
  version: '1',
  effectiveFrom: '2000-01-01',
  cycle: { startsInMonth: 9, startsOnDay: 1 },
  hoursPerDay: 6,
  roles: ['tutor', 'manager', 'iqa'].map((id) => ({ id, label: id })),
  requirements: [
    {
      key: 'hours',
      title: 'Hours',
      kind: 'minimum-hours',
      appliesTo: { roles: ['tutor', 'manager'] },
      parameters: { hours: 10 },
      variants: [
        { appliesTo: { roles: ['manager'] }, parameters: { hours: 20 } },
        { appliesTo: { flags: ['registered', 'deliversLearning'] }, parameters: { hours: 30 } },
        { appliesTo: { employment: ['volunteer'] }, parameters: { hours: 5 } },
      ],
      clause,
    },
    {
      key: 'reading',
      title: 'Reading',
      kind: 'minimum-hours',
      appliesTo: { employment: ['direct'], flags: ['deliversLearning'] },
      parameters: { hours: 1 },
      clause,
    },
  ],
});
invariant(parsed.ok, 'the example parses');
const policy = parsed.value;

const subsetsOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.reduce<readonly (readonly Item[])[]>(
    (subsets, item) => subsets.flatMap((subset) => [subset, [...subset, item]]),
    [[]],
  );

interface Sort {
  readonly held: readonly string[];
  readonly person: CasePerson;
}

const sorts: readonly Sort[] = subsetsOf(['tutor', 'manager', 'caretaker']).flatMap((held) =>
  ['direct', 'volunteer', 'agency'].flatMap((employment) =>
    subsetsOf(['deliversLearning', 'firstAider']).flatMap((flags) =>
      [true, false].map((registered) => ({
        held,
        person: { ...examplePerson, employment, flags, registered },
      })),
    ),
  ),
);

it('what a sort of people owes is the same whoever was asked about before', () => {
  const book = compilePolicy(policy);
  const together = sorts.map(({ person, held }) => owedBy(book, person, held));
  const again = sorts.map(({ person, held }) => owedBy(book, person, held));
  const alone = sorts.map(({ person, held }) => owedBy(compilePolicy(policy), person, held));
  expect(together).toEqual(alone);
  expect(again).toEqual(alone);
});

it('what nobody asks about makes no sort of its own', () => {
  const book = compilePolicy(policy);
  const plain = owedBy(book, { ...examplePerson, flags: [] }, ['tutor']);
  expect(owedBy(book, { ...examplePerson, flags: ['firstAider'] }, ['caretaker', 'tutor'])).toBe(plain);
});

it('with more sorts of people than are kept, each still owes its own', () => {
  const many = Array.from({ length: 1500 }, (_, index) => `role-${index}`);
  const wide = {
    ...policy,
    requirements: policy.requirements.map((requirement) => ({
      ...requirement,
      appliesTo: { ...requirement.appliesTo, roles: many },
    })),
  };
  const book = compilePolicy(wide);
  for (const role of many) owedBy(book, examplePerson, [role]);
  expect(book.kept.owed.size).toBeLessThanOrEqual(1000);
  expect(owedBy(book, examplePerson, ['role-3'])[0]?.because).toBeUndefined();
  expect(owedBy(book, examplePerson, ['nobody'])[0]?.because).toMatchObject({ id: 'not-covered.role' });
});
