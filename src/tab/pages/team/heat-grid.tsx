import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useNavigation } from '../../routing/navigation.ts';
import type { PersonInAddress, WithPerson } from '../../routing/person-in-address.ts';
import { linkIdOf, overviewOf, proofBeside } from '../../routing/person-in-address.ts';
import { askedOf } from '../../routing/requirement-in-address.ts';
import type { Route } from '../../routing/route.ts';
import { RouteLink } from '../../components/route-link.tsx';
import type { HeatColumn, HeatRow, StatusLabels } from './heat-cells.ts';
import { cellWords, columnTitle, isLater, policiesAbove, shortDays } from './heat-cells.ts';
import { HeatMark } from './heat-mark.tsx';
import { useHeatWindow } from './use-heat-window.ts';
import { useSay } from './words.ts';

/** Each row is as high, so that those beyond what is seen need not be drawn to be counted. */
const ROW_PIXELS = 44;
const COLUMN_PIXELS = 52;

export interface HeatGridProps {
  readonly rows: readonly HeatRow[];
  readonly columns: readonly HeatColumn[];
  readonly labels: StatusLabels;
  readonly to: WithPerson<Route>;
}

/** A place in the grid; column 0 is the name. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page up and Page down pass. */
const A_PAGE = 10;

/** Where a key leads from a place; undefined for a key that leads nowhere. */
function placeBy(key: string, isControl: boolean, { row, column }: Place, end: Place): Place | undefined {
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(end.column, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowDown':
      return { row: Math.min(end.row, row + 1), column };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'PageDown':
      return { row: Math.min(end.row, row + A_PAGE), column };
    case 'PageUp':
      return { row: Math.max(0, row - A_PAGE), column };
    case 'Home':
      return { row: isControl ? 0 : row, column: 0 };
    case 'End':
      return { row: isControl ? end.row : row, column: end.column };
    default:
      return undefined;
  }
}

/** People by requirements: one stop for Tab, arrow keys from cell to cell, Enter for the proof. */
export function HeatGrid({ rows, columns, labels, to }: HeatGridProps) {
  const say = useSay();
  const go = useNavigation();
  const table = useRef<HTMLTableElement>(null);
  const [asked, setAsked] = useState<Place>({ row: 0, column: 0 });
  const [moves, setMoves] = useState(0);
  const { ref, first, last, before, after, bring } = useHeatWindow<HTMLDivElement>(rows.length, ROW_PIXELS);
  const end = { row: rows.length - 1, column: columns.length };
  const at = { row: Math.min(asked.row, end.row), column: Math.min(asked.column, end.column) };
  // The one stop for Tab is a row that is drawn.
  const stopRow = at.row >= first && at.row < last ? at.row : first;
  useEffect(() => {
    if (moves > 0) table.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
  }, [moves]);
  const open = (person: PersonInAddress) => go(to(person));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeBy(event.key, event.ctrlKey || event.metaKey, at, end);
    if (!next) return;
    event.preventDefault();
    bring(next.row);
    setAsked(next);
    setMoves((count) => count + 1);
  };
  const stopAt = (row: number, column: number) =>
    row === stopRow && column === at.column
      ? { tabIndex: 0, 'data-stop': true, onFocus: () => setAsked({ row, column }) }
      : { tabIndex: -1, onFocus: () => setAsked({ row, column }) };
  const policies = policiesAbove(columns);
  const headRows = policies.length > 0 ? 2 : 1;
  const gap = (pixels: number) =>
    pixels > 0 && (
      <tr aria-hidden="true">
        <td colSpan={columns.length + 1} style={{ height: pixels }} />
      </tr>
    );
  return (
    <div ref={ref} className="heat">
      <table
        ref={table}
        role="grid"
        aria-label={say('heat.title')}
        aria-rowcount={rows.length + headRows}
        aria-colcount={columns.length + 1}
        className="heat__table"
        onKeyDown={onKeyDown}
      >
        <thead>
          {policies.length > 0 && (
            <tr role="row" aria-rowindex={1}>
              <td className="heat__corner heat__policy" />
              {policies.map(({ id, title, count }) => (
                <th
                  key={id}
                  role="columnheader"
                  scope="colgroup"
                  colSpan={count}
                  className="heat__policy"
                  title={title}
                >
                  <span style={{ maxWidth: count * COLUMN_PIXELS - 16 }}>{title}</span>
                </th>
              ))}
            </tr>
          )}
          <tr role="row" aria-rowindex={headRows} className={policies.length > 0 ? 'heat__below' : ''}>
            <th role="columnheader" scope="col" className="heat__corner">
              {say('team.column.person')}
            </th>
            {columns.map((column) => (
              <th
                key={`${column.policy?.id} ${column.requirement}`}
                role="columnheader"
                scope="col"
                className="heat__head"
                title={columnTitle(column)}
              >
                <span>{column.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gap(before)}
          {rows.slice(first, last).map(({ member, cells }, drawn) => {
            const row = first + drawn;
            const { oid, displayName } = member;
            const overview = overviewOf(oid);
            return (
              <tr key={oid} role="row" aria-rowindex={row + 1 + headRows} style={{ height: ROW_PIXELS }}>
                <th role="rowheader" scope="row" className="heat__name" title={displayName}>
                  <RouteLink to={to(overview)} id={linkIdOf(overview)} stop={stopAt(row, 0)}>
                    {displayName}
                  </RouteLink>
                </th>
                {columns.map((column, place) => {
                  const cell = cells[place];
                  const proof = proofBeside(oid, askedOf(column));
                  return (
                    <td
                      key={`${column.policy?.id} ${column.requirement}`}
                      role="gridcell"
                      aria-colindex={place + 2}
                      {...stopAt(row, place + 1)}
                      aria-label={cellWords(
                        { name: displayName, title: columnTitle(column), cell },
                        labels,
                        say,
                      )}
                      {...(cell && {
                        id: linkIdOf(proof),
                        className: 'heat__cell',
                        onClick: () => open(proof),
                        onKeyDown: (event: KeyboardEvent) => {
                          if (event.key === 'Enter') open(proof);
                        },
                      })}
                    >
                      {cell && <HeatMark shown={cell.shown} isLater={isLater(cell)} days={shortDays(cell)} />}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          {gap(after)}
        </tbody>
      </table>
    </div>
  );
}
