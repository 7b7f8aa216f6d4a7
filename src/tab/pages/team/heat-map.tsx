import { Button } from '@fluentui/react-components';
import type { TeamMatrix, TeamMember } from '../../../contract/team.ts';
import { teamMatrix } from '../../../contract/team.ts';
import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import { csvOf } from '../../../domain/reports/csv.ts';
import { useRead } from '../../api/use-read.ts';
import { Reading } from '../../components/reading.tsx';
import { saveFile } from '../../components/save-file.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { useIsNarrow } from '../../components/table/use-is-narrow.ts';
import type { WithPerson } from '../../routing/person-in-address.ts';
import type { Route } from '../../routing/route.ts';
import { dueByMonth } from './due-by-month.ts';
import type { HeatRow } from './heat-cells.ts';
import { columnsAsked, heatRows, heatTexts, statusLabelsOf } from './heat-cells.ts';
import { HeatGrid } from './heat-grid.tsx';
import { HeatList } from './heat-list.tsx';
import { MonthBars } from './month-bars.tsx';
import { HeatMark } from './heat-mark.tsx';
import { useSay } from './words.ts';

export interface HeatMapProps {
  /** Those that are shown, in their order. */
  readonly members: readonly TeamMember[];
  readonly to: WithPerson<Route>;
}

/** People by requirements, a cell each: how it stands and how many days; where there is no room for columns, a list. */
export function HeatMap({ members, to }: HeatMapProps) {
  const query = useRead(teamMatrix, {});
  return (
    <Reading query={query} skeleton={<Skeleton blocks={['line', 'card']} />}>
      {(matrix) => <Drawn matrix={matrix} rows={heatRows(members, matrix)} to={to} />}
    </Reading>
  );
}

interface DrawnProps extends Pick<HeatMapProps, 'to'> {
  readonly matrix: TeamMatrix;
  readonly rows: readonly HeatRow[];
}

function Drawn({ matrix, rows, to }: DrawnProps) {
  const say = useSay();
  const isNarrow = useIsNarrow();
  const labels = statusLabelsOf(matrix);
  const places = columnsAsked(rows, matrix.requirements);
  if (places.length === 0) return <p role="status">{say('heat.nothing')}</p>;
  const shown = {
    rows: rows.map(({ member, cells }) => ({ member, cells: places.map((place) => cells[place]) })),
    columns: places.flatMap((place) => matrix.requirements[place] ?? []),
    labels,
    to,
  };
  const save = () =>
    saveFile({
      name: `${say('heat.file')}-${matrix.asOf}.csv`,
      text: csvOf(heatTexts(shown.rows, shown.columns, labels, say)),
    });
  return (
    <>
      <div className="heat-head">
        <ul className="heat-legend" aria-label={say('heat.legend')}>
          {matrix.statuses.map(({ shown: status, label }) => (
            <li key={status}>
              <HeatMark shown={status} isLater={false} /> {label}
            </li>
          ))}
        </ul>
        <Button size="small" className="no-print" onClick={save}>
          {say('heat.download')}
        </Button>
      </div>
      <p className="quiet">{say('heat.days')}</p>
      {isNarrow ? <HeatList {...shown} /> : <HeatGrid {...shown} />}
      <MonthBars
        months={dueByMonth(shown.rows, shown.columns, matrix.asOf as CivilDate)}
        asOf={matrix.asOf}
      />
    </>
  );
}
