import type { Withheld } from '../../domain/proofs/withheld.ts';
import { outcomeAsRead } from '../../domain/proofs/withheld.ts';
import { findEntryKind } from '../../domain/record-entries/index.ts';
import type { Outcome, Standing } from '../../domain/outcomes/outcome.ts';
import type { AccessToPerson } from './authorise.ts';
import type { Deps } from './deps.ts';

/**
 * What the actor may not read of a person whose record they may: reviews and entries whose own readers they are not among.
 * Every way to a verdict asks it: the record, why, the standing on a day.
 */
export function withheldFrom(deps: Pick<Deps, 'records'>, { person, may }: AccessToPerson): Withheld {
  const reviews = deps.records.reviews
    .where('personOid', person.oid)
    .filter(({ value }) => !may('review.read', value.kind))
    .map(({ value }) => ({ key: value.key, day: value.heldOn }));
  const entries = deps.records.recordEntries.where('personOid', person.oid).flatMap(({ value }) => {
    const readers = findEntryKind(value.kind)?.readPermission;
    return readers && !may(readers) ? [{ key: value.key, day: value.datedOn }] : [];
  });
  const rows = [...reviews, ...entries];
  return {
    ids: new Set(rows.map(({ key }) => key)),
    days: new Set(rows.flatMap(({ day }) => day ?? [])),
  };
}

/** A standing as the actor reads it. */
export const standingAsRead = (standing: Standing, withheld: Withheld): Standing => ({
  ...standing,
  outcomes: outcomesAsRead(standing.outcomes, withheld),
});

/** What was missed in a last cycle, as the actor reads it. */
export const lastCycleAsRead = <Last extends { readonly shortfalls: readonly Outcome[] }>(
  last: Last,
  withheld: Withheld,
): Last => ({ ...last, shortfalls: outcomesAsRead(last.shortfalls, withheld) });

const outcomesAsRead = (outcomes: readonly Outcome[], withheld: Withheld): readonly Outcome[] =>
  outcomes.map((outcome) => outcomeAsRead(outcome, withheld));
