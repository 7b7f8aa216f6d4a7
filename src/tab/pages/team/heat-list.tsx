import { SHOWN_STATUSES } from '../../../domain/outcomes/shown-status.ts';
import { Person } from '../../components/person.tsx';
import { RouteLink } from '../../components/route-link.tsx';
import { FewAtATime } from '../../components/table/few-at-a-time.tsx';
import { useRowBlock } from '../../components/table/use-row-block.ts';
import { linkIdOf, overviewOf, proofBeside } from '../../routing/person-in-address.ts';
import { askedOf } from '../../routing/requirement-in-address.ts';
import type { HeatRow } from './heat-cells.ts';
import { cellWords, columnTitle, isLater, shortDays } from './heat-cells.ts';
import type { HeatGridProps } from './heat-grid.tsx';
import { HeatMark } from './heat-mark.tsx';
import { useSay } from './words.ts';

/** Pixels of somebody of whom nobody knows how much is asked. */
const ITEM_PIXELS = 320;
/** A person has many cells. */
const PEOPLE_A_BLOCK = 8;

/** The same cells below each person, for a narrow page; what is not required is left out. Those far from what is seen wait. */
export function HeatList(shown: HeatGridProps) {
  const say = useSay();
  return (
    <div role="list" aria-label={say('team.everybody')} className="heat-list">
      {Array.from({ length: Math.ceil(shown.rows.length / PEOPLE_A_BLOCK) }, (_each, index) => (
        <HeatBlock key={index} {...shown} index={index} />
      ))}
    </div>
  );
}

function HeatBlock({ index, ...shown }: HeatGridProps & { readonly index: number }) {
  const from = index * PEOPLE_A_BLOCK;
  const own = shown.rows.slice(from, from + PEOPLE_A_BLOCK);
  const { ref, nearness, height } = useRowBlock<HTMLDivElement>(index === 0, own.length * ITEM_PIXELS);
  const hold = (pixels: number) => <div style={{ height: pixels }} />;
  return (
    <div ref={ref} role="presentation" className="heat-list">
      {nearness === 'far' ? (
        hold(height)
      ) : (
        <FewAtATime
          rows={own}
          isAtOnce={nearness === 'here'}
          height={height}
          hold={hold}
          draw={(row, at) => <HeatItem key={row.member.oid} {...shown} row={row} place={from + at} />}
        />
      )}
    </div>
  );
}

/** What is missing is read first; the rest in the order of the policy. */
const worstFirst = ({ cells }: HeatRow, columns: HeatGridProps['columns']) =>
  columns
    .flatMap((column, at) => {
      const cell = cells[at];
      return cell ? [{ cell, column }] : [];
    })
    .toSorted(
      (one, other) => SHOWN_STATUSES.indexOf(one.cell.shown) - SHOWN_STATUSES.indexOf(other.cell.shown),
    );

interface HeatItemProps extends HeatGridProps {
  readonly row: HeatRow;
  /** From 0. */
  readonly place: number;
}

function HeatItem({ rows, columns, labels, to, row, place }: HeatItemProps) {
  const say = useSay();
  const { oid, displayName, tag, onLeave } = row.member;
  const overview = overviewOf(oid);
  return (
    <div role="listitem" aria-setsize={rows.length} aria-posinset={place + 1} className="heat-list__item">
      <Person
        oid={oid}
        displayName={displayName}
        tag={tag}
        onLeave={onLeave}
        to={to(overview)}
        linkId={linkIdOf(overview)}
      />
      <ul className="plain-list">
        {worstFirst(row, columns).map(({ cell, column }) => {
          const title = columnTitle(column);
          const proof = proofBeside(oid, askedOf(column));
          return (
            <li key={`${column.policy?.id} ${column.requirement}`} className="heat-list__cell">
              <RouteLink
                id={linkIdOf(proof)}
                to={to(proof)}
                label={cellWords({ name: displayName, title, cell }, labels, say)}
              >
                {title}
              </RouteLink>
              <HeatMark shown={cell.shown} isLater={isLater(cell)} days={shortDays(cell)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
