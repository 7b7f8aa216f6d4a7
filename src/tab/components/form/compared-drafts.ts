import type { DraftOf } from '../../drafts/use-draft.ts';
import type { Say } from '../../messages/say.ts';
import type { FieldDraft, ShownField } from './field-draft.ts';
import { draftOfField, wordedDraft } from './field-draft.ts';

/** One field of a form, as two versions of it are compared. */
export interface ComparedField {
  readonly label: string;
  /** Names of the texts that a draft keeps of it. */
  readonly keys: readonly string[];
  /** What a draft holds of it, in words; empty where it holds nothing. */
  readonly words: (draft: FieldDraft) => string;
}

/** The three versions of one form: as it was opened, as somebody else saved it meanwhile, and as it is typed. */
export interface ComparedDrafts {
  readonly before: FieldDraft;
  readonly theirs: FieldDraft;
  readonly yours: FieldDraft;
}

/** A field in which what is typed is not what somebody else saved, each in words. */
export interface Difference {
  readonly field: string;
  readonly before: string;
  readonly theirs: string;
  readonly yours: string;
}

/** A field of a form in the vocabulary of fields, compared by what it reads as. */
export const comparedField = (field: ShownField, say: Say): ComparedField => ({
  label: field.label,
  keys: Object.keys(draftOfField(field)),
  words: (draft) => wordedDraft(field, draft, say),
});

/** In the order of the form. */
export const differencesIn = (
  fields: readonly ComparedField[],
  { before, theirs, yours }: ComparedDrafts,
): readonly Difference[] =>
  fields
    .map(({ label, words }) => ({
      field: label,
      before: words(before),
      theirs: words(theirs),
      yours: words(yours),
    }))
    .filter((each) => each.theirs !== each.yours);

/** What is typed, over what somebody else saved: a field that was left alone here is as they have it. */
export function keptYours<Names extends string>(
  fields: readonly ComparedField[],
  { before, theirs, yours }: { readonly [Version in keyof ComparedDrafts]: DraftOf<Names> },
): DraftOf<Names> {
  const leftAlone = fields.filter(({ words }) => words(yours) === words(before)).flatMap(({ keys }) => keys);
  const texts: FieldDraft = theirs;
  return { ...yours, ...Object.fromEntries(leftAlone.map((key) => [key, texts[key] ?? ''])) };
}
