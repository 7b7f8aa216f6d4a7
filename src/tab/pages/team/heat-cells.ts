import type { TeamMatrix, TeamMember } from '../../../contract/team.ts';
import { titleUnder } from '../../../domain/policies/title-under.ts';
import type { Say } from './words.ts';

type Cell = TeamMatrix['people'][number]['cells'][number];
export type HeatStatus = Cell['shown'];
export type HeatColumn = TeamMatrix['requirements'][number];

/** One of the team with their cell of each requirement, in the order of these; undefined where it is not required. */
export interface HeatRow {
  readonly member: TeamMember;
  readonly cells: readonly (Cell | undefined)[];
}

/** Of the members in their order; somebody of whom the matrix says nothing has no cell filled. */
export function heatRows(members: readonly TeamMember[], matrix: TeamMatrix): readonly HeatRow[] {
  const cellsOf = new Map(matrix.people.map(({ oid, cells }) => [oid, cells]));
  return members.map((member) => {
    const byColumn = new Map((cellsOf.get(member.oid) ?? []).map((cell) => [cell.column, cell]));
    return { member, cells: matrix.requirements.map((_column, place) => byColumn.get(place)) };
  });
}

/** A requirement that nobody among some rows is asked for has no column there. */
export function columnsAsked(rows: readonly HeatRow[], columns: readonly HeatColumn[]): readonly number[] {
  return columns.flatMap((_column, place) =>
    rows.some(({ cells }) => cells[place] !== undefined) ? [place] : [],
  );
}

/** It waits, and not now: its colour warns of nothing. */
export const isLater = ({ shown, daysToDue }: Cell): boolean => shown === 'to-do' && daysToDue !== null;

export const columnTitle = ({ title, policy }: HeatColumn): string => titleUnder(title, policy);

/** Policies above their requirements, with how many of these each has; one alone is not named. */
export function policiesAbove(
  columns: readonly HeatColumn[],
): readonly { readonly id: string; readonly title: string; readonly count: number }[] {
  const byId = Map.groupBy(columns, ({ policy }) => policy?.id);
  return [...byId.values()].flatMap((own) => {
    const policy = own[0]?.policy;
    return policy ? [{ ...policy, count: own.length }] : [];
  });
}

/** Days as a cell has room for them: behind a minus once the day has gone, a lot as “99+”. */
export function shortDays({ daysToDue }: Cell): string {
  if (daysToDue === null) return '';
  if (daysToDue < 0) return daysToDue < -999 ? '−999+' : `−${-daysToDue}`;
  return daysToDue > 999 ? '999+' : String(daysToDue);
}

export type StatusLabels = ReadonlyMap<HeatStatus, string>;

export const statusLabelsOf = ({ statuses }: TeamMatrix): StatusLabels =>
  new Map(statuses.map(({ shown, label }) => [shown, label]));

interface Named {
  readonly name: string;
  readonly title: string;
  readonly cell: Cell | undefined;
}

/** A cell for who hears it: whose, of what, how it stands, and how many days. */
export function cellWords({ name, title, cell }: Named, labels: StatusLabels, say: Say): string {
  if (!cell) return say('heat.cell.none', { name, title });
  const status = (labels.get(cell.shown) ?? '').toLocaleLowerCase();
  const { daysToDue } = cell;
  if (daysToDue === null) return say('heat.cell', { name, title, status });
  if (daysToDue < 0) return say('heat.cell.late', { name, title, status, days: -daysToDue });
  return say('heat.cell.coming', { name, title, status, days: daysToDue });
}

/** The whole as the rows of a file: status in words, days in brackets. */
export function heatTexts(
  rows: readonly HeatRow[],
  columns: readonly HeatColumn[],
  labels: StatusLabels,
  say: Say,
): readonly (readonly string[])[] {
  const textOf = (cell: Cell | undefined): string => {
    if (!cell) return '';
    const label = labels.get(cell.shown) ?? '';
    return cell.daysToDue === null ? label : `${label} (${cell.daysToDue})`;
  };
  return [
    [say('team.column.person'), say('heat.unit'), ...columns.map(columnTitle)],
    ...rows.map(({ member, cells }) => [member.displayName, member.tag.unitName, ...cells.map(textOf)]),
  ];
}
