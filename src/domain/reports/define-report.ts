import type { Permission } from '../access/access.ts';
import type { Catalogue, Message } from '../message.ts';
import { catalogue } from '../message.ts';
import type { PeopleCounts, PeopleOfUnit } from './people-counts.ts';

/** What reports are read from: values that are kept, each fetched for the report that asks for it. */
export interface ReportSources {
  readonly people: () => PeopleCounts;
  /** Those among them who have no active manager in the directory; nobody while that is old. */
  readonly withoutManager: () => readonly PeopleOfUnit[];
  readonly unitName: (unitKey: string) => string;
  /** What a rule is called; undefined where its policy no longer has it. */
  readonly rule: (
    policyId: string,
    requirement: string,
  ) => { readonly policyTitle: string; readonly title: string } | undefined;
}

export interface AskedRule {
  readonly policyId: string;
  readonly requirement: string;
}

/** People counted together, before anything is hidden. */
export interface CountedRow<Group extends string = string> {
  /** Key of the unit whose people these are; left out where it is not one unit's. */
  readonly unit?: string;
  /** The rule of which these people are asked something; left out where the row is of no rule. */
  readonly rule?: AskedRule;
  /** What names the row, in the order of the report's `texts`. */
  readonly texts: readonly string[];
  /** How many people are in each group; a group that is left out has nobody. */
  readonly people: Readonly<Partial<Record<Group, number>>>;
}

/** A column of numbers of people: of everybody in a row, or of those in some of its groups. */
interface PeopleColumn<Group> {
  readonly heading: Message;
  readonly counts: 'everybody' | readonly Group[];
}

/** How a part of a chart is to be taken; the words beside it say it too. */
type ChartTone = 'bad' | 'poor' | 'soon' | 'good' | 'plain';

/** A part of a bar: those of a column, without those of another that is counted in it. */
interface ChartPart<Column> {
  readonly heading: Message;
  readonly column: Column;
  readonly without?: Column;
  readonly tone: ChartTone;
}

/** Each row of a report as a bar, drawn from what its table shows and from nothing else. */
export interface ReportChart<Column extends string> {
  /** What the bar as a whole is: the column of everybody. */
  readonly whole: Column;
  /** The column that the row's percentage is of. */
  readonly share: Column;
  /** Nobody is in two of them. In the order in which they stand in a bar. */
  readonly parts: readonly ChartPart<Column>[];
  /** `parts`: all of them; `share`: the percentage alone, the lowest first. */
  readonly draws: 'parts' | 'share';
}

/**
 * A table of numbers of people, stated once: what the API answers, the table on the page, the file and who may see it come from
 * it. Small numbers are hidden by the room (`report-table.ts`), for which each person of a row is in one group.
 */
export interface Report<Group extends string = string, Column extends string = string> {
  /** Names it among all reports, in addresses and in the names of files: small letters and hyphens. */
  readonly id: string;
  /** Whoever has it on the organisation sees the report. */
  readonly permission: Permission;
  /** Every sentence that it says. */
  readonly words: Catalogue;
  readonly title: Message;
  /** What its columns do not explain; stands below the table. */
  readonly note?: Message;
  /** Headings of what names a row: the first heads it, what follows stands below that. */
  readonly texts: readonly Message[];
  readonly groups: readonly Group[];
  /** By id, in the order in which they stand; at most one of several groups. */
  readonly columns: Readonly<Record<Column, PeopleColumn<Group>>>;
  /**
   * `once`: everybody is in one row, so that sums of columns are known, and how many a row has is no secret. `again`: a person
   * may be in several.
   */
  readonly eachPersonIsIn: 'once' | 'again';
  /** The columns whose larger numbers stand first; then by what names the row. */
  readonly mostFirst: readonly NoInfer<Column>[];
  /** Left out for a report that is a table alone. */
  readonly chart?: ReportChart<NoInfer<Column>>;
  readonly rows: (sources: ReportSources) => readonly CountedRow<Group>[];
}

export const defineReport = <const Group extends string, const Column extends string>(
  report: Report<Group, Column>,
): Report<Group, Column> => report;

/** What every report says in the same words. */
export const reportWords = catalogue(
  { 'report.not-shown': 'not shown' },
  { 'report.not-shown': 'heb ei ddangos' },
);
