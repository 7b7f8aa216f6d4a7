import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Policies } from '../../ports/policies.ts';
import type { Records } from '../../ports/records.ts';
import type { PolicyVersion } from '../../domain/policy-versions/policy-version.ts';
import { versionInForce } from '../../domain/policy-versions/policy-version.ts';
import type { RuleBook } from '../../domain/rule-books/rule-book.ts';
import { compilePolicy } from '../../domain/rule-books/rule-book.ts';

/** The policies that come with the product. */
export interface BuiltInPolicies {
  all(): readonly Policy[];
}

/** The version an organisation has published and brought into force; until then the one that comes with the product. */
export function policiesInForce(builtIn: BuiltInPolicies, records: Pick<Records, 'policies'>): Policies {
  const builtInBooks = new Map(builtIn.all().map((policy) => [policy.id, compilePolicy(policy)]));
  const booksByVersion = new Map<string, RuleBook>();
  const bookOf = ({ key, document }: PolicyVersion): RuleBook => {
    const known = booksByVersion.get(key);
    if (known?.policy === document.policy) return known;
    const book = compilePolicy(document.policy, key);
    booksByVersion.set(key, book);
    return book;
  };
  const find = (policyId: string, on: CivilDate, without?: string): RuleBook | undefined => {
    const versions = records.policies
      .where('policyId', policyId)
      .map(({ value }) => value)
      .filter(({ key }) => key !== without);
    const published = versionInForce(versions, on);
    return published ? bookOf(published) : builtInBooks.get(policyId);
  };
  return {
    find,
    all: (on) => [...builtInBooks].map(([id, book]) => find(id, on) ?? book),
    of: bookOf,
  };
}
