import type { Literal } from './filter.ts';

export type Token =
  | { readonly kind: 'literal'; readonly literal: Literal; readonly at: number }
  | { readonly kind: 'word' | 'punctuation'; readonly text: string; readonly at: number }
  | { readonly kind: 'end'; readonly at: number };

// Order matters: a GUID or an instant begins like a number.
const patterns: readonly (readonly [RegExp, (text: string) => Literal | 'word' | 'punctuation' | 'space'])[] =
  [
    [/\s+/y, () => 'space'],
    [/'(?:[^']|'')*'/y, (text) => ({ type: 'string', value: text.slice(1, -1).replaceAll("''", "'") })],
    [/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/iy, (text) => ({ type: 'guid', value: text })],
    [
      /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?(?![\w-])/iy,
      (text) => ({ type: 'instant', value: text }),
    ],
    [/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])/iy, (text) => ({ type: 'number', value: Number(text) })],
    [/(?:true|false)(?![\w/])/y, (text) => ({ type: 'boolean', value: text === 'true' })],
    [/null(?![\w/])/y, () => ({ type: 'null', value: null })],
    [/[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)*/y, () => 'word'],
    [/[(),]/y, () => 'punctuation'],
  ];

/** The tokens of a filter, or where it stops making sense. */
export function filterTokens(text: string): { tokens: Token[] } | { problemAt: number } {
  const tokens: Token[] = [];
  let at = 0;
  next: while (at < text.length) {
    for (const [pattern, read] of patterns) {
      pattern.lastIndex = at;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      const meaning = read(found);
      if (typeof meaning === 'object') tokens.push({ kind: 'literal', literal: meaning, at });
      else if (meaning !== 'space') tokens.push({ kind: meaning, text: found, at });
      at += found.length;
      continue next;
    }
    return { problemAt: at };
  }
  tokens.push({ kind: 'end', at });
  return { tokens };
}
