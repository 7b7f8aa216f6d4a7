import type { ReadersMessageId } from './readers-messages.ts';
import type { Relation } from './relation.ts';

/**
 * Who reads what somebody writes: one declaration, from which the promise on the form, the table of access and so the
 * page are made. Whoever is named here can read it, and nobody else; the writer comes first.
 */
export const READERS = {
  evaluation: ['self', 'coordinator', 'cpd-lead'],
  record: ['self', 'line-manager', 'reviewer', 'coordinator', 'cpd-lead'],
  /** What somebody needs to learn, said by another; a person's own is as open as their record. */
  need: ['self', 'line-manager', 'reviewer', 'coordinator', 'cpd-lead'],
  /** A need out of a complaint, an appeal or a concern about somebody's work: 2 Start, "Communication" (L63). */
  restrictedNeed: ['self', 'line-manager', 'cpd-lead'],
  /** Written by the reviewer; `self` is whom they review. */
  review: ['self', 'line-manager', 'reviewer', 'cpd-lead'],
  /** Once it is completed. */
  selfAssessment: ['self', 'line-manager', 'reviewer', 'cpd-lead'],
} as const satisfies Record<string, readonly Relation[]>;

export type Written = keyof typeof READERS;

/** What somebody writes of another: `self` is whom it is about. */
type WrittenOfAnother = 'review' | 'need' | 'restrictedNeed';

type Say = (id: ReadersMessageId, values?: Readonly<Record<string, string | number>>) => string;

/** Readers as a list in words: "you, your coordinator and the CPD lead". */
function listed<Reader extends Relation>(
  relations: readonly Reader[],
  wordOf: (relation: Reader) => string,
  lastOf: (relation: Reader) => string,
): string {
  const before = relations.slice(0, -1).map(wordOf);
  const last = relations.slice(-1);
  return before.length === 0 ? last.map(wordOf).join('') : [before.join(', '), ...last.map(lastOf)].join(' ');
}

const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence on a form that promises its writer who reads it, in the writer's own language. */
export function promiseOf(written: Exclude<Written, WrittenOfAnother>, say: Say): string {
  const everybody: readonly Relation[] = READERS[written];
  const inWords = (relations: readonly Relation[]) =>
    listed(
      relations,
      (relation) => say(`readers.${relation}`),
      (relation) => say(`readers.${relation}.last`),
    );
  const readers = inWords(everybody.filter((relation) => relation !== 'self'));
  return asSentence(say(`readers.promise.${written}`, { readers, everybody: inWords(everybody) }));
}

/** The same where it is about somebody else, who is named. */
export function promiseAbout(written: WrittenOfAnother, name: string, say: Say): string {
  const everybody = listed(
    READERS[written],
    (relation) => say(`readers.theirs.${relation}`, { name }),
    (relation) => say(`readers.theirs.${relation}.last`, { name }),
  );
  return asSentence(say(`readers.promise.${written}`, { everybody }));
}
