import { currentKeys, currentRows, originalsOf, recordedOn } from '../../domain/evidence/recorded.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { EntryContext, EntryKind } from '../../domain/record-entries/define-entry-kind.ts';
import { permissionToChange } from '../../domain/record-entries/define-entry-kind.ts';
import { entryKinds, findEntryKind } from '../../domain/record-entries/index.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import { WITHDRAWAL } from '../../domain/record-entries/record-entry.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { entryContextOf } from './entry-context.ts';
import { personTags } from '../shared/person-tags.ts';
import { currentEntriesOf } from '../shared/current-entries-of.ts';
import { roleLabelOf } from '../shared/role-label-of.ts';

export interface EntryValue {
  readonly entry: RecordEntry;
  readonly kind: EntryKind;
  /** Key of the row with which it began. */
  readonly original: string;
  readonly recordedByName: string;
  /** Whether the actor may correct it or take it back. */
  readonly mayChange: boolean;
  /** The archive that it came with; undefined: it was entered here. */
  readonly brought: RecordEntry | undefined;
}

/** An entry that counts no more. */
export interface TakenBackValue {
  /** Key of the row with which it began. */
  readonly original: string;
  /** What took it back; its instant is read where the organisation is. */
  readonly withdrawal: RecordEntry;
  readonly recordedByName: string;
}

export interface EntriesValue {
  readonly person: Person;
  readonly roleLabel: string;
  readonly tag: PersonTag;
  /** Undefined where no policy is adopted: then nothing is asked for. */
  readonly context: EntryContext | undefined;
  /** Kinds that the actor may enter for the person. */
  readonly mayRecord: readonly EntryKind[];
  /** Whether the actor may make an archive of the record. */
  readonly mayArchive: boolean;
  /** Whether the actor may bring one in from elsewhere. */
  readonly mayBring: boolean;
  /** Those that stand: what has happened, the latest first; then what lies ahead, the soonest first. */
  readonly entries: readonly EntryValue[];
  /** Of the kinds that the actor may read. */
  readonly takenBack: readonly TakenBackValue[];
  /** What a colleague is called whom an entry names; undefined: there is nobody of that object id. */
  readonly nameOf: (oid: string) => string | undefined;
}

/** What is worked towards has not happened, whatever its target; what names no day happened when it was recorded. */
function byWhatHappened(today: CivilDate): (first: EntryValue, second: EntryValue) => number {
  const isAhead = ({ datedOn, targetOn }: RecordEntry): boolean =>
    datedOn === undefined ? targetOn !== undefined : datedOn > today;
  const dateOf = (entry: RecordEntry): CivilDate => entry.datedOn ?? entry.targetOn ?? recordedOn(entry);
  return ({ entry: first }, { entry: second }) => {
    const ahead = isAhead(first);
    if (ahead !== isAhead(second)) return ahead ? 1 : -1;
    const later = dateOf(second).localeCompare(dateOf(first));
    return (ahead ? -later : later) || second.recordedAt.localeCompare(first.recordedAt);
  };
}

/** What a person's record holds beside CPD activities, reviews and evaluations, and what the actor may enter. */
export function readEntries(
  deps: Pick<Deps, 'records' | 'directory' | 'peopleIndex' | 'clock' | 'policies' | 'may'>,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): Result<EntriesValue, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('record.read')) return err(notFound);
  const { person, may } = access;
  const context = entryContextOf(deps, person);
  const permitted = new Set(entryKinds.filter(({ permission }) => may(permission)));
  const readable = new Set(entryKinds.filter(({ readPermission }) => !readPermission || may(readPermission)));
  const activities = deps.records.activities.where('personOid', personOid).map(({ value }) => value);
  // An entry about an activity that was corrected is about the correction.
  const keyNow = currentKeys(activities);
  const rows = deps.records.recordEntries.where('personOid', personOid).map(({ value }) => value);
  const originalOf = originalsOf(rows);
  const nameOf = (oid: string) => deps.records.people.find(oid)?.value.displayName;
  // The day it was recorded is the organisation's, not UTC's.
  const local = (row: RecordEntry) => ({ ...row, recordedAt: deps.clock.localAt(row.recordedAt) });
  const isReadable = (kind: EntryKind | undefined): kind is EntryKind =>
    kind !== undefined && readable.has(kind);
  const entries = currentEntriesOf(deps, personOid).flatMap((row): EntryValue[] => {
    const entry = local(row);
    const kind = findEntryKind(entry.kind);
    if (!isReadable(kind)) return [];
    const about = keyNow(entry.about);
    const recordedByName = nameOf(entry.recordedBy) ?? '';
    return [
      {
        entry: { ...entry, about },
        kind,
        original: originalOf(entry.key),
        recordedByName,
        mayChange: context !== undefined && may(permissionToChange(kind, row, actorOid)),
        brought: rows.find(({ key }) => key === entry.broughtFrom),
      },
    ];
  });
  return ok({
    person,
    roleLabel: roleLabelOf(context?.policy, person),
    tag: personTags(deps).of(person),
    context,
    mayArchive: may('archive.make'),
    mayBring: may('archive.bring'),
    mayRecord: context ? entryKinds.filter((kind) => permitted.has(kind) && kind.isOffered(context)) : [],
    entries: entries.toSorted(byWhatHappened(deps.clock.today())),
    takenBack: currentRows(rows).flatMap((row): TakenBackValue[] => {
      const taken = rows.find(({ key }) => key === row.supersedes);
      if (row.kind !== WITHDRAWAL || !taken || !isReadable(findEntryKind(taken.kind))) return [];
      const original = originalOf(row.key);
      return [{ original, withdrawal: local(row), recordedByName: nameOf(row.recordedBy) ?? '' }];
    }),
    nameOf,
  });
}
