import { Button } from '@fluentui/react-components';
import { organisation } from '../../../contract/organisation.ts';
import { useRead } from '../../api/use-read.ts';
import type { OrganisationSummary } from '../../../contract/organisation.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { Counting } from './counting.tsx';
import { ToLookAt } from './to-look-at.tsx';
import { ReportCard } from './report-card.tsx';
import { Tiles } from './tiles.tsx';
import { TrainingMonths } from './training-months.tsx';
import { useSay } from './words.ts';

/** Totals for those who answer for the whole: no names, and no group small enough to guess one. */
export function OrganisationPage() {
  const say = useSay();
  const query = useRead(organisation, {});
  const note = query.data && say('organisation.as-of', { date: say.date(query.data.asOf) });
  return (
    <>
      <PageHeading
        text={say('organisation.title')}
        note={note}
        action={
          query.data &&
          query.data.people > 0 && (
            <Button appearance="primary" className="no-print" onClick={() => window.print()}>
              {say('organisation.print')}
            </Button>
          )
        }
      />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'card', 'card']} />}>
        {(summary) => <Totals summary={summary} />}
      </Reading>
    </>
  );
}

function Totals({ summary }: { readonly summary: OrganisationSummary }) {
  const say = useSay();
  if (summary.people === 0)
    return (
      <>
        {summary.toCount > 0 ? (
          <Counting left={summary.toCount} />
        ) : (
          <p className="card empty">{say('organisation.empty')}</p>
        )}
        <NotCounted people={summary.notCounted} />
        {summary.toLookAt && <ToLookAt counts={summary.toLookAt} />}
      </>
    );
  const reports = summary.reports.filter(({ rows }) => rows.length > 0);
  return (
    <>
      {summary.toCount > 0 && <Counting left={summary.toCount} />}
      <NotCounted people={summary.notCounted} />
      <p className="lead">{say('organisation.people', { count: summary.people })}</p>
      <Tiles summary={summary} />
      <Disclosure summary={say('organisation.how')}>
        <p>{say('organisation.how-counted')}</p>
      </Disclosure>
      {summary.hidesCounts && <p className="quiet">{say('organisation.not-shown')}</p>}
      {summary.toLookAt && <ToLookAt counts={summary.toLookAt} />}
      {reports.slice(0, 1).map((report) => (
        <ReportCard key={report.id} report={report} />
      ))}
      <TrainingMonths training={summary.trainingByMonth} asOf={summary.asOf} />
      {reports.slice(1).map((report) => (
        <ReportCard key={report.id} report={report} />
      ))}
    </>
  );
}

function NotCounted({ people }: { readonly people: number }) {
  const say = useSay();
  if (people === 0) return null;
  return <p className="notice notice--warning">{say('organisation.not-counted', { people })}</p>;
}
