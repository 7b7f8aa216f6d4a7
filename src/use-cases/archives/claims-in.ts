import type { BroughtItem, Claim } from '../../domain/record-entries/claim-of.ts';
import { claimOf, contentOf } from '../../domain/record-entries/claim-of.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { entryContextOf } from '../entries/entry-context.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { currentEntriesOf } from '../shared/current-entries-of.ts';
import type { Deps } from '../shared/deps.ts';

/** What an item of an archive would be here; undefined: it stays in the archive. */
export interface FoundClaim extends Claim {
  /** Tells what says the same. */
  readonly content: string;
  /** Key of the entry that says it already; undefined: it is new. */
  readonly thereAs: string | undefined;
}

/** What the items of an archive would be in somebody's record, in their order, beside what is there. */
export function claimsIn(
  deps: Pick<Deps, 'records' | 'policies' | 'clock' | 'directory' | 'may'>,
  person: Person,
  items: readonly BroughtItem[],
): Result<readonly (FoundClaim | undefined)[], BadInput> {
  const today = deps.clock.today();
  const ahead = items.findIndex((item) => item.is === 'activity' && item.completedOn > today);
  if (ahead >= 0) return err(badInput(`items.${ahead}.completedOn`, 'future-date'));
  const context = entryContextOf(deps, person);
  const there = new Map(
    currentEntriesOf(deps, person.oid).map((entry) => [contentOf(entry.kind, entry), entry.key]),
  );
  return ok(
    items.map((item) => {
      const claim = claimOf(item, { context, today });
      if (!claim) return undefined;
      const content = contentOf(claim.kind.name, claim.columns);
      return { ...claim, content, thereAs: there.get(content) };
    }),
  );
}
