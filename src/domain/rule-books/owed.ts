import type { CasePerson } from '../case/case.ts';
import { sortOf, whyNotCovered } from '../case/applicability.ts';
import type { Labels } from '../policies/labels.ts';
import { decidingOf } from './deciding.ts';
import type { Owed, Rule, RuleBook } from './rule-book.ts';

/** The strictest of the rule and its variants that cover the person, or why none covers them. */
function owedOf(
  { requirement, kind }: Rule,
  person: CasePerson,
  held: readonly string[],
  labels: Labels,
): Owed {
  const { parameters, variants, appliesTo } = requirement;
  const because = whyNotCovered(appliesTo, person, held, labels);
  const [first, ...others] = [
    ...variants.filter((variant) => !whyNotCovered(variant.appliesTo, person, held)),
    ...(because ? [] : [requirement]),
  ];
  const kept = { outcome: undefined };
  if (!first) return { parameters, because, cited: requirement, kept };
  if (others.length === 0) return { parameters: first.parameters, because: undefined, cited: first, kept };
  const strictest = kind.strictestOf([first, ...others].map((each) => each.parameters));
  return {
    parameters: strictest,
    because: undefined,
    cited: decidingOf([first, ...others], strictest, held),
    kept,
  };
}

/** An organisation has some hundred sorts of people. Beyond this many, answers are worked out again. */
const MOST_SORTS = 1000;

/** What the person owes of each rule in these roles, by the rule's place. Worked out once for each sort of people. */
export function owedBy(
  { all, asked, labels, kept: { owed } }: RuleBook,
  person: CasePerson,
  held: readonly string[],
): readonly Owed[] {
  const sort = sortOf(asked, person, held);
  const before = owed.get(sort);
  if (before) return before;
  const found = all.map((rule) => owedOf(rule, person, held, labels));
  if (owed.size >= MOST_SORTS) owed.clear();
  owed.set(sort, found);
  return found;
}
