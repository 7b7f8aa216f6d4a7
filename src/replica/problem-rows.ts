import type { ColumnByHand, ProblemRow, RowByHand } from '../domain/rows/row-problem.ts';
import { shownValue } from '../domain/rows/row-problem.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { Graph } from '../graph/graph.ts';
import type { SiteAddress } from '../graph/graph-path.ts';
import type { ProblemRows, SettledRow } from '../ports/problem-rows.ts';
import type { ChangedMeanwhile } from '../ports/records.ts';
import type { Fields } from '../sharepoint/define-list.ts';
import { BODY_HASH_COLUMN, KEY_COLUMN } from '../sharepoint/define-list.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { lists, listNamed } from '../sharepoint/lists/index.ts';
import { rowUrl } from '../sharepoint/row-url.ts';
import { seenToken } from '../sharepoint/seen-token.ts';
import type { ListItem } from '../sharepoint/list-item.ts';
import { settleRow } from '../sharepoint/settle-row.ts';
import { KEY_TAKEN } from './own-keys.ts';
import type { Replica } from './replica.ts';
import type { QuarantinedRow } from './row-store.ts';

interface ProblemRowsParts {
  readonly replica: Pick<Replica, 'quarantined' | 'outside' | 'rowsOf'>;
  readonly graph: Graph;
  readonly site: SiteAddress;
  readonly siteId: string;
  readonly listIds: Readonly<Record<ListName, string>>;
}

const PERSON_COLUMNS = ['PersonOid', 'ColleagueOid'] as const;

/** The row as it would be written by the product; undefined where it cannot be read. */
const asWritten = ({ list, fields }: QuarantinedRow): Fields | undefined => listNamed(list).rewritten(fields);

/** Every column as it counted; what was empty is emptied again. */
function asCounted({ list, countedFields }: QuarantinedRow): Fields | undefined {
  if (!countedFields) return undefined;
  return Object.fromEntries(
    listNamed(list).columns.map(({ name }) => {
      const value = countedFields[name];
      return [name, typeof value === 'string' || typeof value === 'number' ? value : null];
    }),
  );
}

function columnsByHand({ list, fields, countedFields }: QuarantinedRow): readonly ColumnByHand[] {
  return listNamed(list)
    .columns.map(({ name }) => name)
    .filter((name) => name !== BODY_HASH_COLUMN && (countedFields || name !== KEY_COLUMN))
    .map((column) => ({
      column,
      value: shownValue(fields[column]),
      before: countedFields && shownValue(countedFields[column]),
    }))
    .filter(({ value, before }) => (before === undefined ? value !== '' : value !== before));
}

const aboutOids = ({ fields, countedFields = {} }: QuarantinedRow): readonly string[] => [
  ...new Set(
    [fields, countedFields].flatMap((row) =>
      PERSON_COLUMNS.flatMap((column) => {
        const oid = row[column];
        return typeof oid === 'string' ? [oid.trim().toLowerCase()] : [];
      }),
    ),
  ),
];

function byHand(row: QuarantinedRow, isKeyTaken: boolean): RowByHand | undefined {
  const canHold = !isKeyTaken && asWritten(row) !== undefined;
  const canBePutBack = row.countedFields !== undefined;
  if (!canHold && !canBePutBack) return undefined;
  return {
    eTag: row.eTag,
    columns: columnsByHand(row),
    canHold,
    canBePutBack,
    aboutOids: aboutOids(row),
    handOids: row.handOids,
  };
}

/** The rows that the replica sets aside, as people see them who can mend or settle them. */
export function createProblemRows({ replica, graph, site, siteId, listIds }: ProblemRowsParts): ProblemRows {
  const placeOf: ProblemRows['placeOf'] = (list, itemId) => ({
    collection: list,
    list: listNamed(list).title,
    url: rowUrl(site, listIds[list], itemId),
  });
  /** Whether another row counts under the key that this one would have. */
  const isKeyTaken = (row: QuarantinedRow): boolean => {
    const key = asWritten(row)?.[KEY_COLUMN];
    const counting = typeof key === 'string' ? replica.rowsOf(row.list).find(key) : undefined;
    return counting !== undefined && counting.itemId !== row.itemId;
  };
  const shown = (row: QuarantinedRow): ProblemRow => {
    const { list, itemId, fields } = row;
    const isTaken = isKeyTaken(row);
    const problems = isTaken ? [KEY_TAKEN] : row.problems;
    return {
      ...placeOf(list, itemId),
      itemId,
      name: shownValue(fields['Title']),
      problems: problems.map(({ column, expected }) => ({
        column,
        value: column === BODY_HASH_COLUMN ? '' : shownValue(fields[column]),
        expected,
        choices: listNamed(list).columns.find((each) => each.name === column)?.choice?.choices ?? [],
      })),
      byHand: byHand(row, isTaken),
    };
  };
  const held = (collection: string, itemId: string) =>
    replica.quarantined().find((row) => row.list === collection && row.itemId === itemId);

  async function write(
    row: QuarantinedRow,
    eTag: string,
    fields: Fields,
  ): Promise<Result<SettledRow, ChangedMeanwhile>> {
    const { list, itemId } = row;
    const key = shownValue(fields[KEY_COLUMN]);
    const parts = {
      graph,
      address: { siteId, listId: listIds[list] },
      list: lists[list],
      onSettled: (item: ListItem) => {
        replica.rowsOf(list).accept(item);
      },
    };
    const { item, isSettled } = await settleRow(parts, { itemId, eTag }, fields);
    if (!item) replica.rowsOf(list).remove(itemId);
    if (!item || !isSettled) return err({ code: 'changed-meanwhile', key });
    return ok({ key, version: seenToken(list, { itemId, eTag: item.eTag }) });
  }

  return {
    placeOf,
    outside: (column) => replica.outside(column),
    all: () => replica.quarantined().map(shown),
    find(collection, itemId) {
      const row = held(collection, itemId);
      return row && shown(row);
    },
    async settle({ collection, itemId, eTag }, decision) {
      const row = held(collection, itemId);
      const fields = row && (decision === 'holds' ? asWritten(row) : asCounted(row));
      const isRefused = decision === 'holds' && row !== undefined && isKeyTaken(row);
      if (!row || !fields || isRefused || row.eTag !== eTag)
        return err({ code: 'changed-meanwhile', key: itemId });
      return write(row, eTag, fields);
    },
  };
}
