import { expect, it } from '@jest/globals';
import { examplePolicyOfManyKinds } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import type { Policy, PolicyRequirement } from '../policies/policy.ts';
import { nestingProblems } from './nesting-problems.ts';

const pattern = examplePolicyOfManyKinds.requirements.find(({ kind }) => kind === 'recurring-training');
if (!pattern) throw new Error('The example has no rule that names no other.');

const group = (key: string, ...anyOf: readonly string[]): PolicyRequirement => ({
  ...pattern,
  key,
  kind: 'group',
  parameters: { anyOf },
  variants: [],
});

const found = (requirements: readonly PolicyRequirement[], parts: readonly PolicyRequirement[] = []) => {
  const policy: Policy = { ...examplePolicyOfManyKinds, requirements, parts };
  return nestingProblems(policy).map(({ path, sentence }) => [path, sentence]);
};

const leaf: PolicyRequirement = { ...pattern, key: 'leaf', variants: [] };

/** Rules that lie inside one another, `depth` of them above the leaf. */
const chain = (depth: number): readonly PolicyRequirement[] =>
  Array.from({ length: depth }, (_, at) =>
    group(`level-${at + 1}`, at === 0 ? 'leaf' : `level-${at}`, 'leaf'),
  );

it('lets five rules lie inside one another, and no sixth', () => {
  expect(found([leaf, ...chain(5)])).toEqual([]);
  expect(found([leaf, ...chain(6)])).toEqual([
    ['requirements[6]', 'nests more than 5 rules inside one another'],
  ]);
});

it('names a key that nobody declares where it is named', () => {
  expect(found([leaf, group('any', 'leaf', 'nobody')])).toEqual([
    ['requirements[1].parameters.anyOf[1]', 'nobody is no requirement or part of the policy'],
  ]);
});

it('says which keys lead back, on each rule of the circle and on no other', () => {
  expect(
    found(
      [leaf, group('outside', 'one', 'leaf')],
      [group('one', 'two', 'leaf'), group('two', 'one', 'leaf')],
    ),
  ).toEqual([
    ['parts[0].parameters.anyOf[0]', 'two leads back to one'],
    ['parts[1].parameters.anyOf[0]', 'one leads back to two'],
  ]);
});

it('looks into variants too', () => {
  const varied: PolicyRequirement = {
    ...group('varied', 'leaf', 'leaf'),
    variants: [{ ...pattern, parameters: { anyOf: ['leaf', 'nobody'] } }],
  };
  expect(found([leaf, varied])).toEqual([
    ['requirements[1].variants[0].parameters.anyOf[1]', 'nobody is no requirement or part of the policy'],
  ]);
});
