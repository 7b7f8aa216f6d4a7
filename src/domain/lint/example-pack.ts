import { civilDate } from '../cycles/civil-date.ts';
import type { LintInput, LintRule } from './fault.ts';
import type { LintedPack } from './linted-pack.ts';
import { readPolicyText } from './policy-text.ts';

/** A pack for tests, with what matters changed. */
export const aPack = (changes: Partial<LintedPack> = {}): LintedPack => ({
  names: ['Harbour College', 'HC'],
  topics: ['Fire safety'],
  requirements: [],
  quotes: [],
  coverage: [],
  ...changes,
});

/** What a rule finds in a text: the lines, with the others that have a part in it. */
export function found(
  rule: LintRule,
  text: string,
  changes: Partial<LintedPack> = {},
): readonly (readonly [number | null, readonly number[]])[] {
  const input: LintInput = {
    text: readPolicyText(text),
    pack: aPack(changes),
    today: civilDate('2026-11-21'),
  };
  return rule.find(input).map(({ line, also }) => [line, also]);
}

/** The lines alone. */
export const linesFound = (
  rule: LintRule,
  text: string,
  changes: Partial<LintedPack> = {},
): readonly (number | null)[] => found(rule, text, changes).map(([line]) => line);
