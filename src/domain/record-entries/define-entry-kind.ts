import type { Permission } from '../access/access.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { Catalogue } from '../message.ts';
import type { Person } from '../people/person.ts';
import type { PolicyDeclarations } from '../policies/join-declarations.ts';
import type { CaseEvidence, EvidenceType } from '../evidence/evidence.ts';
import type { CasePerson, FtePeriod, Period, Programme, RolePeriod, Waiver } from '../case/case.ts';
import type { EntryField } from './entry-field.ts';
import type { EntryColumns, RecordEntry } from './record-entry.ts';

/** What a form needs to know of the person whose record it is. */
export interface EntryContext {
  /** What the person's policies declare together. */
  readonly policy: PolicyDeclarations;
  /** Each by itself, the main one first, where the person stands under several; left out: `policy` is the only one. */
  readonly policies?: readonly PolicyDeclarations[] | undefined;
  readonly person: Person;
  readonly today: CivilDate;
  /** What somebody of the organisation is called; undefined: there is nobody of that object id. */
  readonly nameOf: (oid: string) => string | undefined;
  /** Who may be named as having approved a waiver of the person's; left out: nobody. */
  readonly approvers?: readonly { readonly oid: string; readonly displayName: string }[];
  /** The person's current CPD activities, newest first. */
  readonly activities: readonly {
    readonly key: string;
    readonly title: string;
    readonly completedOn: CivilDate;
    /** An entry of theirs is about it. */
    readonly isNamed?: boolean;
  }[];
  /** Qualifications that the person gained since they started; left out: none. */
  readonly qualificationsGained?: EntryContext['activities'];
}

/** What an entry adds to a person's case: evidence, or something known of the person. What is left out is nothing. */
export interface Contributions {
  readonly evidence?: readonly CaseEvidence[];
  readonly leave?: readonly Period[];
  readonly waivers?: readonly Waiver[];
  readonly programmesDelivered?: readonly Programme[];
  readonly startingPoint?: CasePerson['startingPoint'];
  /** Duties the person is named for. */
  readonly assigned?: readonly string[];
  readonly fteHistory?: readonly FtePeriod[];
  readonly roleHistory?: readonly RolePeriod[];
  /** On a professional register, at a level; null: it is not said. */
  readonly registered?: readonly { readonly level: string | null }[];
  /** When the person was on a professional register, lasting or not. */
  readonly registrations?: readonly Period[];
  readonly recognitions?: readonly Recognition[];
  /** Days after `asOf` from which it adds something else, of what the engine keeps no dates of. */
  readonly turnsOn?: readonly CivilDate[];
}

/** What a scheme says of an activity: learning that was assessed, approved, given points or outcomes. */
export interface Recognition {
  /** Key of the activity. */
  readonly activity: string;
  readonly points: number | null;
  readonly outcomes: readonly string[];
}

/**
 * A sort of entry: what its form asks, who may enter and read it, and what it adds to a case. Its catalogue holds its name
 * `entry.<name>`, what it is for `entry.<name>.for`, a label for each field `entry.<name>.<column>`, and where one helps
 * a hint `entry.<name>.<column>.hint`.
 */
export interface EntryKind {
  /** Kebab-case, as rows write it. */
  readonly name: string;
  /** The type of the evidence by which it answers a rule; left out: its name. */
  readonly answers?: EvidenceType;
  /** Who may enter it. */
  readonly permission: Permission;
  /** Who may change what somebody else recorded; left out: whoever may enter it. */
  readonly changePermission?: Permission;
  /** Who may read it; left out: whoever may read the record. */
  readonly readPermission?: Permission;
  /** What somebody keeps wherever they work: an archive from elsewhere may bring it. */
  readonly mayBeBrought?: true;
  /** It answers no rule, verified or not. */
  readonly countsNowhere?: true;
  readonly messages: Catalogue;
  /** Whether the form is offered under a policy: nobody is asked for what their policy knows nothing of. */
  readonly isOffered: (context: EntryContext) => boolean;
  readonly fields: (context: EntryContext) => readonly EntryField[];
  /** What is kept of a form that parsed; left out: what was chosen and typed. */
  readonly kept?: (columns: EntryColumns, context: EntryContext) => EntryColumns;
  /**
   * What it adds on `asOf`: nothing when a row edited by hand lacks what its kind needs. Dates that lie ahead are the
   * engine's to judge, but for what the engine keeps no dates of.
   */
  readonly contributions: (entry: RecordEntry, asOf: CivilDate) => Contributions;
}

/** What somebody brought of their own is theirs to change, whatever its kind: it waits for another's eye. */
export const permissionToAddTo = (
  { permission }: EntryKind,
  { recordedBy, personOid, broughtFrom }: Pick<RecordEntry, 'recordedBy' | 'personOid' | 'broughtFrom'>,
): Permission => (broughtFrom !== undefined && recordedBy === personOid ? 'own-entry.record' : permission);

/** Who may correct an entry or take it back: what a second person said of somebody is not theirs to change. */
export const permissionToChange = (
  kind: EntryKind,
  entry: Pick<RecordEntry, 'recordedBy' | 'personOid' | 'broughtFrom'>,
  actorOid: string,
): Permission =>
  entry.recordedBy === entry.personOid || entry.recordedBy === actorOid
    ? permissionToAddTo(kind, entry)
    : (kind.changePermission ?? kind.permission);

export const evidenceOf = (value: CaseEvidence): Contributions => ({ evidence: [value] });

export const NOTHING: Contributions = {};
