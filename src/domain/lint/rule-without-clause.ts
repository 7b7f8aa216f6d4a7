import type { LintRule } from './fault.ts';

/** A requirement that rests on no sentence of the policy. */
export const ruleWithoutClause: LintRule = {
  kind: 'rule-without-clause',
  find: ({ pack }) =>
    pack.requirements
      .filter(({ clause }) => clause === undefined)
      .map(({ key, title }) => ({
        line: null,
        text: title,
        why: `The requirement ${key} cites no sentence of the policy.`,
        also: [],
      })),
};
