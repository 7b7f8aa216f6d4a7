import type { OrganisationSummary } from '../../../contract/organisation.ts';
import { useOrganisation } from '../../api/reads.ts';
import { Card } from '../../components/card.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useSay } from '../../messages/use-say.ts';
import { TotalsTable } from './totals-table.tsx';

/** Totals for those who answer for the whole: no names, and no group small enough to guess one. */
export function OrganisationPage() {
  const say = useSay();
  const query = useOrganisation();
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
  if (summary.people === 0) return <p className="card empty">{say('organisation.empty')}</p>;
  const people = say('organisation.people-column');
  return (
    <>
      <p className="lead">{say('organisation.people', { count: summary.people })}</p>
      <dl className="figures">
        <Figure name={say('organisation.compliant')} value={say.number(summary.compliant)} />
        <Figure name={say('organisation.action-needed')} value={say.number(summary.actionNeeded)} />
        <Figure name={say('organisation.non-compliant')} value={say.number(summary.nonCompliant)} />
      </dl>
      <p className="quiet">{say('organisation.how-counted')}</p>
      <Card title={say('organisation.units')}>
        <TotalsTable
          name={say('organisation.units')}
          columns={[
            say('organisation.unit'),
            people,
            say('organisation.compliant'),
            say('organisation.action-needed'),
            say('organisation.non-compliant'),
          ]}
          rows={summary.units.map((unit) => ({
            heading: unit.name,
            values: [unit.people, unit.compliant, unit.actionNeeded, unit.nonCompliant],
          }))}
        />
      </Card>
      <Card title={say('organisation.requirements')}>
        <TotalsTable
          name={say('organisation.requirements')}
          columns={[
            say('organisation.requirement'),
            people,
            say('organisation.met'),
            say('organisation.overdue'),
          ]}
          rows={summary.requirements.map((requirement) => ({
            heading: requirement.title,
            note: requirement.policyTitle,
            values: [requirement.people, requirement.met, requirement.overdue],
          }))}
        />
      </Card>
    </>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className="figure">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
