import type { ReactNode } from 'react';

/** A part that several pages show, with the ways in which it can stand: each is one file, `<name>.pattern.tsx`. */
export interface Pattern {
  readonly title: string;
  /** When to take it, and when another. */
  readonly use: string;
  /** By what each shows: the usual first, then the long, the empty and the broken. */
  readonly examples: Readonly<Record<string, () => ReactNode>>;
}

const files = import.meta.glob<{ readonly pattern: Pattern }>('./*.pattern.tsx', { eager: true });

/** By the name of their file, in that order. */
export const patterns: readonly (readonly [name: string, pattern: Pattern])[] = Object.entries(files).map(
  ([file, { pattern }]) => [file.replace(/^\.\/|\.pattern\.tsx$/g, ''), pattern],
);
