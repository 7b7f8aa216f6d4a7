import type { CivilDate } from '../cycles/civil-date.ts';
import { parseCivilDate } from '../cycles/civil-date.ts';
import type { FormTexts } from '../forms/parse-form.ts';
import type { EntryContext, EntryKind } from './define-entry-kind.ts';
import { findEntryKind } from './index.ts';
import { earlierLearning } from './kinds/earlier-learning.ts';
import { parseEntry } from './parse-entry.ts';
import type { EntryColumns } from './record-entry.ts';
import { NO_COLUMNS } from './record-entry.ts';

/** What an archive from elsewhere says that somebody did. */
export interface BroughtActivity {
  readonly is: 'activity';
  readonly title: string;
  /** What its type was called there. */
  readonly typeLabel: string;
  readonly completedOn: CivilDate;
  readonly minutes: number;
  readonly reflection: string;
}

/** What it says that somebody holds, as the form of its kind takes it and in words. */
export interface BroughtEntry {
  readonly is: 'entry';
  readonly kind: string;
  readonly kindLabel: string;
  readonly fields: FormTexts;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

export type BroughtItem = BroughtActivity | BroughtEntry;

/** What somebody says that they did or hold, as a row of their record here would say it. */
export interface Claim {
  readonly kind: EntryKind;
  readonly columns: EntryColumns;
}

const MINUTES_OF_AN_HOUR = 60;
const HUNDREDTHS = 100;
const LONGEST_NOTE = 4000;

/** To the hundredth: a row keeps no third of an hour. */
const hoursOf = (minutes: number): number =>
  Math.round((minutes / MINUTES_OF_AN_HOUR) * HUNDREDTHS) / HUNDREDTHS;

const onOneLine = (text: string, longest: number): string =>
  [...text.replaceAll(/\s+/gu, ' ').trim()].slice(0, longest).join('');

/** The day that an entry stands for, where it names one that has been. */
function dayIn({ fields }: BroughtEntry, today: CivilDate): CivilDate | undefined {
  const { datedOn } = fields;
  const day = typeof datedOn === 'string' ? parseCivilDate(datedOn) : undefined;
  return day !== undefined && day <= today ? day : undefined;
}

/** What no form here takes, such as training that no policy here names, is kept in the words of whoever recorded it. */
const inItsOwnWords = (item: BroughtEntry, today: CivilDate): Claim => ({
  kind: earlierLearning,
  columns: {
    ...NO_COLUMNS,
    about: onOneLine(item.lines[0]?.value ?? item.kindLabel, 200),
    sort: onOneLine(item.kindLabel, 100),
    datedOn: dayIn(item, today),
    note: item.lines
      .slice(1)
      .map(({ label, value }) => `${label}: ${value}`)
      .join('\n')
      .slice(0, LONGEST_NOTE),
  },
});

/**
 * What an item of an archive would be in a record here; undefined for what stays in the archive: what is between somebody
 * and those they worked with, or of that employment alone. `context` is left out where no policy is adopted.
 */
export function claimOf(
  item: BroughtItem,
  { context, today }: { readonly context: EntryContext | undefined; readonly today: CivilDate },
): Claim | undefined {
  if (item.is === 'activity')
    return {
      kind: earlierLearning,
      columns: {
        ...NO_COLUMNS,
        about: item.title,
        sort: item.typeLabel,
        datedOn: item.completedOn,
        amount: hoursOf(item.minutes),
        note: item.reflection,
      },
    };
  const kind = findEntryKind(item.kind);
  if (!kind?.mayBeBrought) return undefined;
  const parsed = context && parseEntry(kind, context, item.fields);
  return parsed?.ok ? { kind, columns: parsed.value } : inItsOwnWords(item, today);
}

/** Tells what says the same from what says something else, wherever it came from. */
export const contentOf = (kind: string, columns: EntryColumns): string =>
  JSON.stringify([
    kind,
    ...Object.keys(NO_COLUMNS)
      .filter((column) => column !== 'broughtFrom')
      .map((column) => columns[column as keyof EntryColumns] ?? null),
  ]);
