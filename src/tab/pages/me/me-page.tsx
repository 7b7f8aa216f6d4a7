import { record as readRecord } from '../../../contract/record.ts';
import { useRead } from '../../api/use-read.ts';
import type { Me } from '../../../contract/me.ts';
import type { PersonRecord } from '../../../contract/record.ts';
import type { SummaryView } from '../../../contract/standing.ts';
import { LastYearCards } from '../../components/last-year-card.tsx';
import { needsWords } from '../../components/needs-words.ts';
import { OverallWord } from '../../components/overall-word.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { AnsweredCard } from './answered-card.tsx';
import { DueCard } from './due-card.tsx';
import { EvaluationsCard } from './evaluations-card.tsx';
import { FurtherHoursCard, HoursCard } from './hours-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { ReviewsCard } from './reviews-card.tsx';
import { RecordCard } from './record-card.tsx';
import { useLogStep } from './use-log-step.tsx';
import { useSay } from './words.ts';

/** One's own CPD: how it stands, what is due, and one button that adds to it. */
export function MePage({ me }: { readonly me: Me }) {
  const say = useSay();
  const query = useRead(readRecord, { oid: me.oid });
  const person = query.data?.person;
  const facts = person && [
    person.roleLabel,
    person.unitName,
    ...(person.fte < 1 ? [say('person.fte', { fte: person.fte })] : []),
  ];
  return (
    <>
      <PageHeading text={me.displayName} note={facts?.filter((fact) => fact !== '').join(' · ')} />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'card', 'row', 'row']} />}>
        {(record) => <OwnRecord me={me} record={record} />}
      </Reading>
    </>
  );
}

/** How it stands in one line, the worst first; without a policy the cards say what is missing. */
function Lead({ summary }: { readonly summary: SummaryView }) {
  const say = useSay();
  if (summary.overall === 'unknown') return null;
  return (
    <p className="lead">
      <OverallWord overall={summary.overall} onLeave={summary.onLeave} /> {needsWords(summary, say)}
    </p>
  );
}

function OwnRecord({ me, record }: { readonly me: Me; readonly record: PersonRecord }) {
  const step = useLogStep(me, record);
  const standings = [record.standing, ...record.furtherStandings];
  return (
    <>
      <Lead summary={record.summary} />
      <div className="me-grid">
        <HoursCard record={record} step={step} />
        {record.furtherStandings.map((standing) => (
          <FurtherHoursCard
            key={standing.policyId}
            oid={record.person.oid}
            standing={standing}
            summary={record.summary}
          />
        ))}
        {standings.map((standing) => (
          <DueCard
            key={standing?.policyId ?? ''}
            oid={record.person.oid}
            standing={standing}
            isOneOfSeveral={standings.length > 1}
            hasLastYear={record.lastYears.some(
              ({ policy }) => policy === null || policy.id === standing?.policyId,
            )}
          />
        ))}
        <LastYearCards lastYears={record.lastYears} />
        <div className="me-grid__side">
          <EvaluationsCard waiting={record.openEvaluations} />
          <AnsweredCard answered={record.answeredEvaluations} />
          <PlanCard goals={record.goals} />
          <ReviewsCard oid={record.person.oid} />
        </div>
        <RecordCard record={record} today={me.today} />
      </div>
    </>
  );
}
