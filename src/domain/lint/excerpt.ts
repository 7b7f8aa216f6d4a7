import type { Statement } from './policy-text.ts';

const LONGEST_EXCERPT = 180;

/** The sentence, cut around the words at fault where it is long. */
export function excerpt(text: string, at = 0): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const from = Math.max(0, Math.min(at - 60, text.length - LONGEST_EXCERPT));
  const cut = text.slice(from, from + LONGEST_EXCERPT);
  return `${from > 0 ? '…' : ''}${cut}${from + LONGEST_EXCERPT < text.length ? '…' : ''}`;
}

/** Each match of a pattern among the statements: the statement, the words and where they stand. */
export function matchesIn(
  statements: readonly Statement[],
  pattern: RegExp,
): readonly { readonly statement: Statement; readonly words: string; readonly index: number }[] {
  return statements.flatMap((statement) =>
    [...statement.text.matchAll(new RegExp(pattern, 'gi'))].map((match) => ({
      statement,
      words: match[0],
      index: match.index,
    })),
  );
}
