import { organisation } from '../../../contract/organisation.ts';
import { useRead } from '../../api/use-read.ts';
import type { OrganisationSummary } from '../../../contract/organisation.ts';
import { Card } from '../../components/card.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { Counting } from './counting.tsx';
import { ToLookAt } from './to-look-at.tsx';
import { TotalsTable } from './totals-table.tsx';
import { useSay } from './words.ts';

/** Totals for those who answer for the whole: no names, and no group small enough to guess one. */
export function OrganisationPage() {
  const say = useSay();
  const query = useRead(organisation, {});
  const note = query.data && say('organisation.as-of', { date: say.date(query.data.asOf) });
  return (
    <>
      <PageHeading text={say('organisation.title')} note={note} />
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
        {summary.toLookAt && <ToLookAt counts={summary.toLookAt} />}
      </>
    );
  const people = say('organisation.people-column');
  return (
    <>
      {summary.toCount > 0 && <Counting left={summary.toCount} />}
      <p className="lead">{say('organisation.people', { count: summary.people })}</p>
      <dl className="figures">
        <Figure name={say('overall.action-needed')} count={summary.actionNeeded} />
        <Figure name={say('organisation.with-overdue')} count={summary.overdue} />
        <Figure name={say('overall.on-track')} count={summary.onTrack} />
        {summary.unknown !== 0 && <Figure name={say('overall.unknown')} count={summary.unknown} />}
      </dl>
      <p className="quiet">{say('organisation.how-counted')}</p>
      {hidesCounts(summary) && <p className="quiet">{say('organisation.not-shown')}</p>}
      {summary.toLookAt && <ToLookAt counts={summary.toLookAt} />}
      <Card title={say('organisation.units')}>
        <TotalsTable
          name={say('organisation.units')}
          columns={[
            say('organisation.unit'),
            people,
            say('overall.action-needed'),
            say('organisation.with-overdue'),
            say('overall.on-track'),
            say('overall.unknown'),
          ]}
          rows={summary.units.map((unit) => ({
            heading: unit.name,
            values: [unit.people, unit.actionNeeded, unit.overdue, unit.onTrack, unit.unknown],
          }))}
        />
      </Card>
      <Card title={say('organisation.requirements')}>
        <TotalsTable
          name={say('organisation.requirements')}
          columns={[
            say('organisation.requirement'),
            people,
            say('organisation.overdue'),
            say('organisation.to-do'),
            say('organisation.due-soon'),
            say('organisation.current'),
            say('organisation.other'),
          ]}
          rows={summary.requirements.map(({ title, policyTitle, people: asked, ...counts }) => ({
            heading: title,
            note: policyTitle,
            values: [asked, counts.overdue, counts.toDo, counts.dueSoon, counts.current, counts.other],
          }))}
        />
        <p className="quiet">{say('organisation.how-other')}</p>
      </Card>
    </>
  );
}

/** Whether anything is kept from this reader. */
const hidesCounts = ({ units, requirements, ...totals }: OrganisationSummary): boolean =>
  [totals, ...units, ...requirements].some((counts) =>
    Object.values({ ...counts, toLookAt: 0 }).includes(null),
  );

function Figure({ name, count }: { readonly name: string; readonly count: number | null }) {
  const say = useSay();
  return (
    <div className="figure">
      <dt>{name}</dt>
      <dd>{count === null ? say('organisation.too-few') : say.number(count)}</dd>
    </div>
  );
}
