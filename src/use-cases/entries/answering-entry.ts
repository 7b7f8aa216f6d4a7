import type { EntryKind } from '../../domain/record-entries/define-entry-kind.ts';
import { entryKindAnswering } from '../../domain/record-entries/index.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { entryContextOf } from './entry-context.ts';
import type { WhyValue } from '../standing/read-why.ts';

/** An entry that would answer an outcome, and that the actor may record. */
export interface AnsweringEntry {
  readonly kind: EntryKind;
  /** What it would be about: an id that the kind's form knows. */
  readonly about: string;
}

/**
 * The entry that an outcome of today asks for, while something is to be done. Kinds of entry are named as the evidence they add;
 * a review has a page of its own.
 */
export function answeringEntry(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  actorOid: string,
  { person, proof }: Pick<WhyValue, 'person' | 'proof'>,
): AnsweringEntry | undefined {
  const { asksFor, next } = proof.outcome;
  const isOfToday = proof.asOf === deps.clock.today();
  const kind = asksFor && next && isOfToday ? entryKindAnswering(asksFor.type) : undefined;
  const context = kind && entryContextOf(deps, person);
  if (!asksFor || !kind || !context || !kind.isOffered(context)) return undefined;
  return authoriseForPerson(deps, actorOid, kind.permission, person.oid).ok
    ? { kind, about: asksFor.id }
    : undefined;
}
