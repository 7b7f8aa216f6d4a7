import { problemRows } from '../../../contract/problem-rows.ts';
import { useRead } from '../../api/use-read.ts';
import type { ProblemRows } from '../../../contract/problem-rows.ts';
import { Card } from '../../components/card.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { ProblemRowItem } from './problem-row-item.tsx';
import { useSay } from './words.ts';

/** Rows of the lists that cannot be read or point to nothing: what stands there, what is expected, and where to mend it. */
export function ProblemRowsPage() {
  const say = useSay();
  const query = useRead(problemRows, {});
  return (
    <>
      <PageHeading text={say('rows.title')} note={say('rows.note')} />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row']} />}>
        {(found) => <Rows found={found} />}
      </Reading>
    </>
  );
}

function Rows({ found: { count, rows } }: { readonly found: ProblemRows }) {
  const say = useSay();
  if (count === 0) return <p className="card empty">{say('rows.none')}</p>;
  return (
    <>
      <p className="lead">{say('rows.count', { count })}</p>
      {rows.length < count && <p>{say('rows.first', { shown: rows.length, count })}</p>}
      {[...Map.groupBy(rows, ({ list }) => list)].map(([list, ofList]) => (
        <Card key={list} title={list}>
          <ul className="plain-list">
            {ofList.map((row) => (
              <ProblemRowItem key={row.itemId} row={row} />
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}
