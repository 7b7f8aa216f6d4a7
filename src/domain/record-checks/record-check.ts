import type { CheckRule } from '../policies/policy.ts';
import type { RecordEntry } from '../record-entries/record-entry.ts';
import { CHECK } from '../record-entries/record-entry.ts';

/**
 * `not-asked`: nobody has to look at it; `waiting`: somebody has yet to; `verified`: somebody else saw that it is so;
 * `returned`: they did not, and said why.
 */
export type CheckState = 'not-asked' | 'waiting' | 'verified' | 'returned';

/** What somebody may find, and `waiting` to take that back. */
export type Finding = Exclude<CheckState, 'not-asked'>;

export interface CheckOfRecord {
  readonly state: CheckState;
  /** Whether it counts as things stand. */
  readonly counts: boolean;
  /** The row that says so: who looked, when and why; undefined where nobody did. */
  readonly by: RecordEntry | undefined;
  /** How the policies' words come to its being checked; empty where it is not. */
  readonly reading: string;
}

export interface ToBeChecked {
  readonly entry: Pick<RecordEntry, 'key' | 'kind' | 'about' | 'personOid' | 'recordedBy' | 'broughtFrom'>;
  /** Keys of the files that stand with it. */
  readonly files: readonly string[];
  /** Checks of the person's records, in the order in which they were recorded. */
  readonly checks: readonly RecordEntry[];
  readonly rules: readonly CheckRule[];
}

const NOT_ASKED: CheckOfRecord = { state: 'not-asked', counts: true, by: undefined, reading: '' };

const isSame = (seen: readonly string[], files: readonly string[]): boolean =>
  seen.length === files.length && files.every((file) => seen.includes(file));

/**
 * How a record stands with whoever checks it. A check is of the row and of the files that were seen: what was corrected
 * since, or has another file now, waits again. What somebody else recorded was seen by them. What was brought from
 * elsewhere waits whatever the policies say, and counts meanwhile only where one says so of its kind.
 */
export function checkOf({ entry, files, checks, rules }: ToBeChecked): CheckOfRecord {
  const asked = rules.filter(({ of, except }) => of.includes(entry.kind) && !except?.includes(entry.about));
  const isAsked = asked.length > 0 || entry.broughtFrom !== undefined;
  if (!isAsked || entry.recordedBy !== entry.personOid) return NOT_ASKED;
  const reading = asked.map((rule) => rule.reading).join(' ');
  const by = checks.findLast(({ about, includes }) => about === entry.key && isSame(includes, files));
  if (by?.state === 'verified') return { state: 'verified', counts: true, by, reading };
  // What somebody looked at and gave back counts nowhere, whatever is said of what waits.
  if (by?.state === 'returned') return { state: 'returned', counts: false, by, reading };
  const counts = asked.length > 0 && asked.every(({ meanwhile }) => meanwhile === 'counts');
  return { state: 'waiting', counts, by: undefined, reading };
}

/** Of a person's entries those that say that somebody looked at another. */
export const checksAmong = (entries: readonly RecordEntry[]): readonly RecordEntry[] =>
  entries
    .filter(({ kind }) => kind === CHECK)
    .toSorted((one, other) => one.recordedAt.localeCompare(other.recordedAt));
