import { addDays } from '../../domain/cycles/civil-date.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { StatementWithRules } from '../../domain/policy-versions/rule-history.ts';
import type { RuleBook } from '../../domain/rule-books/rule-book.ts';
import type { Deps } from './deps.ts';

const statement = ({ policy, byKey }: RuleBook, from: CivilDate | null): StatementWithRules => ({
  policy,
  rules: byKey,
  from,
});

/** What a policy said and will say, in the order of its days: what came with the product, then what was published. */
export function policyHistory(
  { records, policies, clock }: Pick<Deps, 'records' | 'policies' | 'clock'>,
  policyId: string,
): readonly StatementWithRules[] {
  const published = records.policies
    .where('policyId', policyId)
    .map(({ value }) => value)
    .filter(({ state }) => state === 'published')
    .toSorted(
      (one, other) =>
        one.effectiveFrom.localeCompare(other.effectiveFrom) ||
        (one.publishedAt ?? '').localeCompare(other.publishedAt ?? ''),
    );
  // Of two that begin on one day only the last published ever held.
  const held = [...new Map(published.map((version) => [version.effectiveFrom, version])).values()];
  const [first] = held;
  const beginning = policies.find(policyId, first ? addDays(first.effectiveFrom, -1) : clock.today());
  return [
    ...(beginning ? [statement(beginning, null)] : []),
    ...held.map((version) => statement(policies.of(version), version.effectiveFrom)),
  ];
}
