import { addDays } from '../../domain/cycles/civil-date.ts';
import { policyOfVersion } from '../../domain/policy-versions/policy-version.ts';
import type { PolicyStatement } from '../../domain/policy-versions/rule-history.ts';
import type { Deps } from './deps.ts';

/** What a policy said and will say, in the order of its days: what came with the product, then what was published. */
export function policyHistory(
  { records, policies, clock }: Pick<Deps, 'records' | 'policies' | 'clock'>,
  policyId: string,
): readonly PolicyStatement[] {
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
    ...(beginning ? [{ policy: beginning, from: null }] : []),
    ...held.map((version) => ({ policy: policyOfVersion(version), from: version.effectiveFrom })),
  ];
}
