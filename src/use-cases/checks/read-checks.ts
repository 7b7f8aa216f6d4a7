import type { Deps } from '../shared/deps.ts';
import type { EntriesValue } from '../entries/read-entries.ts';
import { readEntries } from '../entries/read-entries.ts';
import type { CheckedEntry } from '../shared/checks-of-person.ts';
import { checksOfPerson } from '../shared/checks-of-person.ts';
import { teams } from '../shared/teams.ts';

/** What waits of one person, with their record as the reader may see it. */
export interface PersonWaiting {
  readonly record: EntriesValue;
  readonly waiting: readonly CheckedEntry[];
}

export interface ChecksValue {
  /** Of all people together. */
  readonly count: number;
  /** Whose has waited longest comes first. */
  readonly people: readonly PersonWaiting[];
}

/** More is not looked at in one sitting, and the rest comes when these are done. */
const MOST_PEOPLE = 50;

type ChecksDeps = Pick<
  Deps,
  'records' | 'directory' | 'peopleIndex' | 'clock' | 'policies' | 'may' | 'counts'
>;

const oldestOf = (waiting: readonly CheckedEntry[]): string => waiting[0]?.entry.recordedAt ?? '';

/** What those for whom somebody answers recorded of themselves, and what nobody has looked at yet. */
export function readChecks(deps: ChecksDeps, actorOid: string): ChecksValue {
  const found = teams(deps)
    .of(actorOid)
    .map((person) => ({
      person,
      waiting: checksOfPerson(deps, person).filter(({ check }) => check.state === 'waiting'),
    }))
    .filter(({ waiting }) => waiting.length > 0)
    .toSorted((one, other) => oldestOf(one.waiting).localeCompare(oldestOf(other.waiting)));
  const people = found.slice(0, MOST_PEOPLE).flatMap(({ person, waiting }): PersonWaiting[] => {
    const record = readEntries(deps, { actorOid, personOid: person.oid });
    return record.ok ? [{ record: record.value, waiting }] : [];
  });
  return { count: found.reduce((sum, { waiting }) => sum + waiting.length, 0), people };
}
