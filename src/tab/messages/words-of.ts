import type { Locale } from './locale.ts';
import type { SayWith } from './say.ts';
import { useSpoken } from './use-say.ts';

/** The words of a page or of a part that is loaded by itself, a file for each language. */
export type LoadedWords = Readonly<
  Record<Locale, () => Promise<{ readonly words: Readonly<Record<string, string>> }>>
>;

type InEnglish = Readonly<Record<string, string>>;

/** Words that come with what says them: only its reader's language, and only sayable by `useSay` of these. */
export const wordsByLocale = <const English extends InEnglish>(load: {
  readonly en: () => Promise<{ readonly words: English }>;
  readonly cy: () => Promise<{ readonly words: Readonly<Record<keyof English, string>> }>;
}): { readonly load: LoadedWords; readonly useSay: () => SayWith<keyof English & string> } => ({
  load,
  useSay: () => useSpoken().say,
});
