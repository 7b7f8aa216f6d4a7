import { foldedText } from '../domain/folded-text.ts';

/*
 * What people type into a list by hand, read where it can be read without doubt. Each function gives undefined where it
 * cannot: the row is then kept out and shown.
 */

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value.trim() : undefined);

/** A text without the blanks around it; undefined when nothing is left. */
export const typedText = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text === '' ? undefined : text;
};

const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;

/** An Entra object id, in lower case: some pages show it in capitals, some in braces. */
export const typedObjectId = (value: unknown): string | undefined =>
  GUID.exec(textOf(value) ?? '')?.[1]?.toLowerCase();

/** A short name that somebody made up for a row. SharePoint tells no capitals apart when it keeps them unique. */
export const typedName = (value: unknown): string | undefined => typedText(value)?.toLowerCase();

const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;
/** A comma before three digits may part thousands. */
const DECIMAL_COMMA = /^\d+,(?!\d{3}$)\d+$/;

/** A number that is not negative. */
export function typedNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined;
  const text = textOf(value) ?? '';
  if (PLAIN_NUMBER.test(text)) return Number(text);
  return DECIMAL_COMMA.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** Nobody's full week is longer, so a broken number above it is no number of hours. */
const LONGEST_WEEK_HOURS = 48;
const HUNDRED = 100;

/**
 * A share of full time from 0 to 1: `0.6`, `60`, `60%`. A broken number above 1 may be hours a week (37.5) or more than
 * one post (1.2), and is not read without the sign.
 */
export function typedShare(value: unknown): number | undefined {
  const text = textOf(value);
  const isPercentage = text?.endsWith('%') === true;
  const number = typedNumber(isPercentage ? text.slice(0, -1) : value);
  if (number === undefined || number > HUNDRED) return undefined;
  if (isPercentage) return number / HUNDRED;
  if (number <= 1) return number;
  return Number.isInteger(number) || number > LONGEST_WEEK_HOURS ? number / HUNDRED : undefined;
}

const lettersOf = (text: string): string => foldedText(text).replace(/[^a-z0-9]+/g, '');

/** One of some ids, whatever its capitals, blanks and hyphens. */
export function typedChoice<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Choice | undefined {
  const typed = lettersOf(textOf(value) ?? '');
  return typed === '' ? undefined : choices.find((choice) => lettersOf(choice) === typed);
}

/** An instant with its zone, as one in UTC. */
export function typedInstant(value: unknown): string | undefined {
  const text = textOf(value) ?? '';
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text))
    return undefined;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return undefined;
  return text.endsWith('Z') ? text : at.toISOString();
}
