import type { Recorded } from '../evidence/recorded.ts';
import type { CivilDate } from '../cycles/civil-date.ts';

/** What an entry of any kind may hold. Each kind says which of them it asks for, and what they mean in it. */
export interface EntryColumns {
  /** What it is about, by id or name: a training item, a subject, a body, a requirement, the key of an activity. */
  readonly about: string;
  /** Which sort of its kind it is: of a membership, the sort of body. */
  readonly sort: string;
  /** `held` or `working-towards`, of what may be either. */
  readonly state: string;
  readonly level: number | undefined;
  readonly grade: string;
  /** What stands on a certificate to find it again with whoever gave it. */
  readonly certificateNumber: string;
  /** Points, or a full-time equivalent. */
  readonly amount: number | undefined;
  /** The day it stands for, or the first of its days. */
  readonly datedOn: CivilDate | undefined;
  /** The day by which it is to be held. */
  readonly targetOn: CivilDate | undefined;
  /** The last day on which it holds; undefined: it does not end. */
  readonly validTo: CivilDate | undefined;
  /** Parts or codes that it names. */
  readonly includes: readonly string[];
  /** Somebody's own words. */
  readonly note: string;
  readonly approvedBy: string;
  /** Object id of the colleague whom it names. */
  readonly colleague: string | undefined;
  /** Key of the entry of kind `BROUGHT_ARCHIVE` that it came with from elsewhere; undefined: it was entered here. */
  readonly broughtFrom: string | undefined;
}

/** A dated fact of one person that a form of its own enters: a credential, an observation, a leave. Evidence. */
export interface RecordEntry extends Recorded, EntryColumns {
  readonly key: string;
  readonly personOid: string;
  /** Name of an entry kind. */
  readonly kind: string;
}

/** The kind of an entry that only takes another back, with the reason in its note. */
export const WITHDRAWAL = 'withdrawal';

/**
 * The kind of an entry that says that somebody looked at another: `about` is that one's key, `includes` are the keys of the
 * files that were seen, `state` what came of it, with the reason in the note.
 */
export const CHECK = 'check';

/**
 * The kind of an entry that says that somebody brought an archive of their record from elsewhere: `about` is its number,
 * `note` the organisation that it names, `grade` whose record it says it is, `approvedBy` who made it, `datedOn` when.
 */
export const BROUGHT_ARCHIVE = 'brought-archive';

export const NO_COLUMNS: EntryColumns = {
  about: '',
  sort: '',
  state: '',
  level: undefined,
  grade: '',
  certificateNumber: '',
  amount: undefined,
  datedOn: undefined,
  targetOn: undefined,
  validTo: undefined,
  includes: [],
  note: '',
  approvedBy: '',
  colleague: undefined,
  broughtFrom: undefined,
};
