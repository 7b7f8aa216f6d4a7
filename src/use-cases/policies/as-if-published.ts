import type { PolicyVersion } from '../../domain/policy-versions/policy-version.ts';
import type { Records, Stored } from '../../ports/records.ts';

/** The versions of policies as they will stand once one of them has been published at an instant. */
export function asIfPublished(
  policies: Records['policies'],
  { value, ...draft }: Stored<PolicyVersion>,
  at: string,
): Records['policies'] {
  const published = { ...draft, value: { ...value, state: 'published' as const, publishedAt: at } };
  const standing = (row: Stored<PolicyVersion>) => (row.value.key === value.key ? published : row);
  return {
    ...policies,
    find: (key) => (key === value.key ? published : policies.find(key)),
    where: (property, looked) => policies.where(property, looked).map(standing),
    all: () => policies.all().map(standing),
  };
}
