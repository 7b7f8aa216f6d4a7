import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { EntryKind } from '../../domain/record-entries/define-entry-kind.ts';
import { entryKindAnswering } from '../../domain/record-entries/index.ts';
import type { Outcome } from '../../domain/outcomes/outcome.ts';
import type { Person } from '../../domain/people/person.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { entryContextOf } from './entry-context.ts';

/** An entry that would answer an outcome, and that the actor may record. */
export interface AnsweringEntry {
  readonly kind: EntryKind;
  /** What it would be about: an id that the kind's form knows. */
  readonly about: string;
}

/** What is looked at of a proof: the verdict, and the day it is of. */
interface AnsweredProof {
  readonly person: Person;
  readonly proof: { readonly outcome: Outcome; readonly asOf: CivilDate };
}

/**
 * The entry that an outcome of today asks for, while something is to be done. Kinds of entry are named as the evidence they add;
 * a review has a page of its own.
 */
export function answeringEntry(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  actorOid: string,
  { person, proof }: AnsweredProof,
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
