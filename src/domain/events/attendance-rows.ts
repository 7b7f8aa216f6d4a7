import type { LearningActivity } from '../activities/learning-activity.ts';
import { currentRows, originalsOf } from '../evidence/recorded.ts';
import { isWithdrawal, reinstated, withdrawn } from '../activities/withdrawal.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { RecordEntry } from '../record-entries/record-entry.ts';
import { NO_COLUMNS, WITHDRAWAL } from '../record-entries/record-entry.ts';
import type { EventFacts } from './event-facts.ts';
import { saysWhatItsEventSays, withFacts } from './event-facts.ts';

/** Who is written down as having recorded a row, and when. */
interface Stamp {
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Keys of the rows that one person's attendance of one event becomes. */
interface RowKeys {
  /** Of the first row. */
  readonly first: string;
  /** Of the row that follows another: one alone may follow, whoever writes it and however often. */
  readonly after: (key: string) => string;
}

interface About {
  readonly personOid: string;
  readonly eventKey: string;
}

/** Why what a register gave is taken back. */
export type TakenBack = 'marked-absent' | 'event-cancelled' | 'event-moved' | 'event-changed';

/** Whether rows like these wrote it, rather than a person. */
const isOurs = ({ key, supersedes }: Chained, keys: RowKeys): boolean =>
  key === keys.first || (supersedes !== undefined && key === keys.after(supersedes));

interface Chained {
  readonly key: string;
  readonly supersedes: string | undefined;
}

/**
 * The last row of one person's activity at one event, as its register and the event say now: a new one, or the one that says
 * so already; undefined where a person's own says it, or there is nothing to say. Storing it again changes nothing.
 */
export function activityRow(
  rows: readonly LearningActivity[],
  { personOid, eventKey }: About,
  wanted: EventFacts | TakenBack,
  keys: RowKeys,
  stamp: Stamp,
): LearningActivity | undefined {
  const current = currentRows(
    rows.filter((row) => row.personOid === personOid && row.eventKey === eventKey),
  )[0];
  if (!current)
    return typeof wanted === 'string'
      ? undefined
      : firstActivity({ personOid, eventKey }, wanted, keys.first, stamp);
  const asItIs = isOurs(current, keys) ? current : undefined;
  const said = { ...stamp, key: keys.after(current.key) };
  const isGiven = !isWithdrawal(current);
  if (typeof wanted === 'string') return isGiven ? withdrawn(current, { ...said, because: wanted }) : asItIs;
  if (!isGiven) return withFacts(reinstated(current, said), wanted);
  return saysWhatItsEventSays(current, wanted)
    ? asItIs
    : { ...withFacts(current, wanted), ...said, supersedes: current.key };
}

const firstActivity = (
  { personOid, eventKey }: About,
  facts: EventFacts,
  key: string,
  stamp: Stamp,
): LearningActivity => ({
  key,
  personOid,
  ...facts,
  category: facts.category ?? 'educational',
  reflection: '',
  alignment: [],
  eventKey,
  withdrawnBecause: undefined,
  ...stamp,
  supersedes: undefined,
});

/** The training that attending an event completes. */
export interface TrainingGiven {
  /** Id of a training item. */
  readonly item: string;
  readonly completedOn: CivilDate;
}

/**
 * The same for the item of training that attending completes, among a person's entries. What somebody corrected or took back
 * by hand since is theirs: only the end of the attendance itself takes it back.
 */
export function trainingRow(
  rows: readonly RecordEntry[],
  personOid: string,
  wanted: TrainingGiven | TakenBack,
  keys: RowKeys,
  stamp: Stamp,
): RecordEntry | undefined {
  const originalOf = originalsOf(rows);
  const current = currentRows(rows).find(({ key }) => originalOf(key) === keys.first);
  const row = { personOid, ...NO_COLUMNS, ...stamp };
  if (!current) {
    return typeof wanted === 'string'
      ? undefined
      : { ...row, ...givenBy(wanted), key: keys.first, supersedes: undefined };
  }
  const asItIs = isOurs(current, keys) ? current : undefined;
  const isGiven = current.kind !== WITHDRAWAL;
  const after = { key: keys.after(current.key), supersedes: current.key };
  if (typeof wanted === 'string')
    return isGiven ? { ...row, ...after, kind: WITHDRAWAL, note: wanted } : asItIs;
  const { about, datedOn } = givenBy(wanted);
  const isSame = isGiven && current.about === about && current.datedOn === datedOn;
  return isSame || !asItIs ? asItIs : { ...row, ...givenBy(wanted), ...after };
}

const givenBy = ({ item, completedOn }: TrainingGiven) => ({
  kind: 'training',
  about: item,
  datedOn: completedOn,
});
