import type { LintRule } from './fault.ts';
import type { LintedRequirement } from './linted-pack.ts';

const inPack = ({ title }: LintedRequirement, why: string) => ({ line: null, text: title, why, also: [] });

/** A requirement, or a variant of one, that rests on no sentence of the policy. */
export const ruleWithoutClause: LintRule = {
  kind: 'rule-without-clause',
  find: ({ pack }) =>
    pack.requirements.flatMap((each) => [
      ...(each.clause === undefined
        ? [inPack(each, `The requirement ${each.key} cites no sentence of the policy.`)]
        : []),
      ...each.variantsWithoutClause.map((whom) =>
        inPack(
          each,
          `What ${each.key} asks of ${whom} cites no sentence of its own: they would read another’s.`,
        ),
      ),
    ]),
};
