import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { ReportView } from '../../../contract/reports.ts';
import { reportFile } from '../../../contract/reports.ts';
import { useApi } from '../../api/api-context.ts';
import { Card } from '../../components/card.tsx';
import { BarChart } from '../../components/charts/lazy-bar-chart.ts';
import { Skeleton } from '../../components/skeleton.tsx';
import { TotalsTable } from '../../components/totals-table.tsx';
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

/** What names a row stands in one cell: its first text, the others below it. */
function ReportTable({ report: { title, columns, rows } }: { readonly report: ReportView }) {
  const say = useSay();
  const texts = columns.filter(({ kind }) => kind === 'text').length;
  const headings = columns.map(({ heading }) => heading);
  return (
    <TotalsTable
      label={title}
      heads={[...headings.slice(0, 1), ...headings.slice(texts)]}
      rows={rows.map(([name, ...cells], index) => ({
        key: String(index),
        name: String(name),
        notes: cells.slice(0, texts - 1).map(String),
        cells: cells
          .slice(texts - 1)
          .map((cell) => (typeof cell === 'number' ? say.number(cell) : say('organisation.too-few'))),
      }))}
    />
  );
}
