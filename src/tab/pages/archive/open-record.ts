import type { BroughtItem } from '../../../contract/archives.ts';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, BroughtRecord } from '../../../contract/archives.ts';
import type { FileProblem } from '../../../domain/archive-sums/check-sums.ts';
import type { FieldProblem } from '../../../domain/fields/field-problem.ts';
import { problemsOfIssues } from '../../../domain/fields/issue-problems.ts';
import type { ArchiveFiles } from './archive-zip.ts';
import { checkArchive, textOf } from './check-archive.ts';

/** An item of an archive, in the words of whoever made it. */
export interface ItemOfElsewhere {
  readonly item: BroughtItem;
  readonly title: string;
  /** Empty where it names none. */
  readonly day: string;
  /** Undefined where it says none. */
  readonly minutes: number | undefined;
  /** Names of its certificates that the archive holds. */
  readonly files: readonly string[];
}

export interface OpenedRecord {
  readonly number: string;
  readonly organisationName: string;
  readonly personName: string;
  readonly madeByName: string;
  readonly madeOn: BroughtRecord['madeOn'];
  /** Of its files that are as they were made. */
  readonly count: number;
  readonly items: readonly ItemOfElsewhere[];
  /** Certificates that it names and does not hold. */
  readonly lacking: readonly string[];
  readonly files: ArchiveFiles;
}

export type FoundInFiles =
  | { readonly is: 'record'; readonly record: OpenedRecord }
  | { readonly is: 'no-archive' | 'no-record' | 'other-format' | 'newer' }
  /** Not as it was made. */
  | { readonly is: 'changed'; readonly problems: readonly FileProblem[] }
  | { readonly is: 'invalid'; readonly problems: readonly FieldProblem[] };

const RECORD = 'record.json';
/** More says nothing that these do not. */
const MOST_PROBLEMS = 5;

/** A certificate that the library did not give out when the archive was made. */
const isLackingCertificate = ({ problem, file }: FileProblem): boolean =>
  problem === 'missing' && file.startsWith('evidence ');

/** Reads the record out of the files of an archive; what is not as it was made, or is no record of ours, is not read. */
export async function recordIn(
  files: ArchiveFiles,
  sumOf: (bytes: Uint8Array) => Promise<string>,
): Promise<FoundInFiles> {
  const checked = await checkArchive(files, sumOf);
  if (checked.is !== 'archive') return checked;
  const lacking = checked.problems.filter(isLackingCertificate);
  if (checked.problems.length > lacking.length)
    return { is: 'changed', problems: checked.problems.filter((each) => !isLackingCertificate(each)) };
  const bytes = files[RECORD];
  if (!bytes) return { is: 'no-record' };
  const said = parsedJson(textOf(bytes));
  if (typeof said !== 'object' || said === null) return { is: 'no-record' };
  if (!('format' in said) || said.format !== ARCHIVE_FORMAT) return { is: 'other-format' };
  if (!('version' in said) || typeof said.version !== 'number') return { is: 'other-format' };
  if (said.version > ARCHIVE_VERSION) return { is: 'newer' };
  const read = BroughtRecord.safeParse(said);
  if (!read.success)
    return { is: 'invalid', problems: problemsOfIssues(read.error.issues).slice(0, MOST_PROBLEMS) };
  const { person, organisationName = person.unitName, madeByName, madeOn } = read.data;
  return {
    is: 'record',
    record: {
      number: checked.number,
      organisationName,
      personName: person.displayName,
      madeByName,
      madeOn,
      count: checked.count - lacking.length,
      items: itemsIn(read.data, (file) => Object.hasOwn(files, file)),
      lacking: lacking.map(({ file }) => file),
      files,
    },
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const itemsIn = (
  { years, entries }: BroughtRecord,
  isHeld: (file: string) => boolean,
): readonly ItemOfElsewhere[] => [
  ...entries.map(({ kindLabel, lines, files, brings }): ItemOfElsewhere => {
    const { datedOn = '' } = brings?.fields ?? {};
    return {
      item: {
        is: 'entry',
        kind: brings?.kind ?? NOT_BROUGHT,
        kindLabel,
        lines,
        fields: brings?.fields ?? {},
      },
      title: lines[0]?.value ?? kindLabel,
      day: typeof datedOn === 'string' ? datedOn : '',
      minutes: undefined,
      files: files.filter(isHeld),
    };
  }),
  ...years.flatMap(({ activities }) =>
    activities.map(
      ({ title, activityTypeLabel, completedOn, minutes, reflection, files }): ItemOfElsewhere => ({
        item: { is: 'activity', title, typeLabel: activityTypeLabel, completedOn, minutes, reflection },
        title,
        day: completedOn,
        minutes,
        files: files.filter(isHeld),
      }),
    ),
  ),
];

/** Names no kind of entry: what is of it stays in the archive. */
const NOT_BROUGHT = 'stays';
