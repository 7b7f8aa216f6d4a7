import type { ReadersMessageId } from './readers-messages.ts';
import type { Relation } from './relation.ts';

/**
 * Who reads what somebody writes: one declaration, from which the promise on the form, the table of access and so the
 * page are made. Whoever is named here can read it, and nobody else; the writer comes first.
 */
export const READERS = {
  evaluation: ['self', 'coordinator', 'cpd-lead'],
  record: ['self', 'line-manager', 'coordinator', 'cpd-lead'],
} as const satisfies Record<string, readonly Relation[]>;

export type Written = keyof typeof READERS;

type Say = (id: ReadersMessageId, values?: Readonly<Record<string, string | number>>) => string;

/** Relations as a list in words, in the writer's own language: "you, your coordinator and the CPD lead". */
function listed(relations: readonly Relation[], say: Say): string {
  const before = relations.slice(0, -1).map((relation) => say(`readers.${relation}`));
  const last = relations.slice(-1);
  if (before.length === 0) return last.map((relation) => say(`readers.${relation}`)).join('');
  return [before.join(', '), ...last.map((relation) => say(`readers.${relation}.last`))].join(' ');
}

/** The sentence on a form that promises its writer who reads it. */
export function promiseOf(written: Written, say: Say): string {
  const everybody: readonly Relation[] = READERS[written];
  const readers = everybody.filter((relation) => relation !== 'self');
  const sentence = say(`readers.promise.${written}`, {
    readers: listed(readers, say),
    everybody: listed(everybody, say),
  });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
