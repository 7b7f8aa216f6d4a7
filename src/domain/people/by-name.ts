import type { Person } from './person.ts';

/** Made once: a collator made for each comparison takes most of the time of sorting ten thousand names. */
export const NAMES_IN_ORDER = new Intl.Collator('en');

/** People in the order of lists. Two of the same name keep their places from page to page. */
export const byName = (
  first: Pick<Person, 'oid' | 'displayName'>,
  second: Pick<Person, 'oid' | 'displayName'>,
): number =>
  NAMES_IN_ORDER.compare(first.displayName, second.displayName) || first.oid.localeCompare(second.oid);
