import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { ReportView } from '../../../contract/reports.ts';
import { reportFile } from '../../../contract/reports.ts';
import { useApi } from '../../api/api-context.ts';
import { Card } from '../../components/card.tsx';
import { BarChart } from '../../components/charts/lazy-bar-chart.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useSay } from './words.ts';

/** A report, whichever it is: as a chart where it has one, as a table, and as a file, all of the same numbers. */
export function ReportCard({ report }: { readonly report: ReportView }) {
  const say = useSay();
  const { id, title, note, chart } = report;
  const [isTable, setIsTable] = useState(chart === null);
  const api = useApi();
  const download = useMutation({
    mutationFn: () => api.read(reportFile, { report: id }),
    onSuccess: saveFile,
  });
  return (
    <Card
      title={title}
      aside={
        <div className="row__actions no-print">
          {chart && (
            <Button
              size="small"
              onClick={() => setIsTable(!isTable)}
              aria-label={say(isTable ? 'organisation.as-chart.about' : 'organisation.as-table.about', {
                title,
              })}
            >
              {say(isTable ? 'organisation.as-chart' : 'organisation.as-table')}
            </Button>
          )}
          <Button
            size="small"
            onClick={() => download.mutate()}
            disabledFocusable={download.isPending}
            aria-label={say('organisation.download.about', { title })}
          >
            {say(download.isPending ? 'organisation.downloading' : 'organisation.download')}
          </Button>
        </div>
      }
    >
      <div role="status" className={download.isError ? 'notice notice--warning' : 'visually-hidden'}>
        {download.isError && <p>{say('organisation.not-downloaded')}</p>}
      </div>
      {isTable ? (
        <ReportTable report={report} />
      ) : (
        <Suspense fallback={<Skeleton blocks={['row', 'row', 'row']} />}>
          <BarChart report={report} />
        </Suspense>
      )}
      {isTable && note !== null && <p className="quiet">{note}</p>}
    </Card>
  );
}

/**
 * A table that becomes a list of blocks on a narrow page. The roles are written out because a table laid out as blocks
 * loses them in some browsers. What names a row stands in one cell: its first text, the others below it.
 */
function ReportTable({ report: { title, columns, rows } }: { readonly report: ReportView }) {
  const say = useSay();
  const texts = columns.filter(({ kind }) => kind === 'text').length;
  const headings = columns.map(({ heading }) => heading);
  const heads = [...headings.slice(0, 1), ...headings.slice(texts)];
  return (
    <table role="table" aria-label={title} className="totals">
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(([name, ...cells], index) => (
          <tr key={index} role="row">
            <th role="rowheader" scope="row">
              {name}
              {cells.slice(0, texts - 1).map((text, at) => (
                <span key={at} className="totals__note quiet">
                  {text}
                </span>
              ))}
            </th>
            {cells.slice(texts - 1).map((cell, column) => (
              <td key={column} role="cell" data-label={heads[column + 1]}>
                {typeof cell === 'number' ? say.number(cell) : say('organisation.too-few')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
