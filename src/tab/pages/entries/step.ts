import type { EntryKindView, EntryPage, EntryView } from '../../../contract/entries.ts';
import type { Why } from '../../../contract/why.ts';

/** What is being done to the record: one thing at a time. */
export type Step = { readonly does: 'nothing' } | Task;

export type Task =
  | { readonly does: 'choose' }
  | { readonly does: 'add'; readonly kind: EntryKindView; readonly about?: string }
  | { readonly does: 'correct'; readonly kind: EntryKindView; readonly entry: EntryView }
  | { readonly does: 'take-back'; readonly entry: EntryView };

export const NOTHING: Step = { does: 'nothing' };

/** Where there is one kind only, it is chosen already. */
export function firstOfAdding({ kinds }: EntryPage): Step {
  const [only] = kinds;
  return kinds.length === 1 && only ? { does: 'add', kind: only } : { does: 'choose' };
}

/** Who comes from a verdict finds the form of what answers it open. */
export function stepFor({ kinds }: EntryPage, why: Why | undefined): Step {
  const answer = why?.answeredBy;
  const kind = kinds.find(({ name }) => name === answer?.kind);
  return answer && kind ? { does: 'add', kind, about: answer.about } : NOTHING;
}

export function correcting({ kinds, otherKinds }: EntryPage, entry: EntryView): Step {
  const kind = [...kinds, ...otherKinds].find(({ name }) => name === entry.kind);
  return kind ? { does: 'correct', kind, entry } : NOTHING;
}

/** What is typed is kept per person, form and entry: colleagues may share a computer. */
export const entryDraftKey = (...ids: readonly string[]): string => `cpd.draft.entry.${ids.join('.')}`;

/** An entry in a few words, for those who hear a button alone. */
export const entryName = ({ kindLabel, lines }: EntryView): string =>
  [kindLabel, ...lines.slice(0, 2).map(({ value }) => value)].join(', ');
