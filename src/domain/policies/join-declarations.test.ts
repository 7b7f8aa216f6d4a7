import { describe, expect, it } from '@jest/globals';
import { examplePolicy } from '../../../tests/builders/example-policy.ts';
import type { PolicyDeclarations } from './join-declarations.ts';
import { joinDeclarations } from './join-declarations.ts';

const LISTS = [
  'roles',
  'employmentKinds',
  'activityTypes',
  'trainingItems',
  'subjects',
  'reviewKinds',
  'observationKinds',
  'standardsFrameworks',
] as const;

/** Declares in every list what `ids` name, in words of its own. */
const declaring = (policy: string, ids: readonly string[]): PolicyDeclarations => {
  const named = ids.map((id) => ({
    id,
    label: `${id} of ${policy}`,
    agenda: [],
    reviewers: [],
    statements: [],
  }));
  return {
    ...examplePolicy,
    id: policy,
    title: policy,
    ...Object.fromEntries(LISTS.map((list) => [list, named])),
  };
};

describe('what several policies declare', () => {
  it.each(LISTS)('is each id of %s once, in the words of the first that knows it', (list) => {
    const joined = joinDeclarations(declaring('one', ['a', 'b']), declaring('two', ['b', 'c']));
    expect(joined[list].map(({ label }) => label)).toEqual(['a of one', 'b of one', 'c of two']);
  });

  it('is the policy itself where there is one alone', () => {
    expect(joinDeclarations(examplePolicy)).toBe(examplePolicy);
  });

  it('keeps the rules of each, also where their keys are the same', () => {
    const { requirements } = joinDeclarations(examplePolicy, { ...examplePolicy, id: 'other' });
    expect(requirements).toEqual([...examplePolicy.requirements, ...examplePolicy.requirements]);
  });
});
