import { startTransition, Suspense, useEffect, useState } from 'react';
import { record as readRecord } from '../../../contract/record.ts';
import { useRead } from '../../api/use-read.ts';
import type { Me } from '../../../contract/me.ts';
import type { PersonRecord } from '../../../contract/record.ts';
import type { OutcomeView } from '../../../contract/standing.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { Doing } from './doing.ts';
import { mostPressing } from './doing.ts';
import { FurtherHoursCard, HoursCard } from './hours-card.tsx';
import { LastYearCards, RecordCard, SideCards } from './lazy-below.ts';
import type { ReflectionWanted } from './record-card.tsx';
import { SummaryBanner } from './summary-banner.tsx';
import { ToDoCard } from './to-do-card.tsx';
import { useLogStep } from './use-log-step.tsx';
import { WhyDrawer } from '../why/lazy-why-drawer.ts';
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

function OwnRecord({ me, record }: { readonly me: Me; readonly record: PersonRecord }) {
  const { oid } = record.person;
  const [asked, setAsked] = useState<{ readonly outcome: OutcomeView; readonly returnTo: string }>();
  const [reflecting, setReflecting] = useState<ReflectionWanted>();
  const step = useLogStep(me, record, mostPressing(record) === undefined);
  const isBelowThere = useIsBelowThere();
  const doing: Doing = {
    oid,
    actions: record.actions,
    onLog: step.open,
    today: me.today,
    onReflect: (activityKey) => setReflecting((last) => ({ activityKey, times: (last?.times ?? 0) + 1 })),
    onWhy: (outcome, returnTo) => setAsked({ outcome, returnTo }),
  };
  return (
    <>
      <SummaryBanner record={record} doing={doing} logButton={step.opener} />
      {step.said}
      {step.form}
      {isBelowThere ? (
        <BelowBanner me={me} record={record} doing={doing} reflecting={reflecting} />
      ) : (
        <Skeleton blocks={['card', 'row', 'row']} />
      )}
      {asked && (
        <Suspense fallback={null}>
          <WhyDrawer
            oid={oid}
            about={asked.outcome}
            onClose={() => {
              setAsked(undefined);
              document.getElementById(asked.returnTo)?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

interface BelowBannerProps {
  readonly me: Me;
  readonly record: PersonRecord;
  readonly doing: Doing;
  readonly reflecting: ReflectionWanted | undefined;
}

function BelowBanner({ me, record, doing, reflecting }: BelowBannerProps) {
  const { oid } = record.person;
  const standings = [record.standing, ...record.furtherStandings];
  return (
    <div className="me-grid">
      {standings.map((standing) => (
        <ToDoCard
          key={standing?.policyId ?? ''}
          oid={oid}
          standing={standing}
          isOneOfSeveral={standings.length > 1}
          hasLastYear={record.lastYears.some(
            ({ policy }) => policy === null || policy.id === standing?.policyId,
          )}
          warningDays={record.summary.warningDays}
          doing={doing}
        />
      ))}
      {record.lastYears.length > 0 && (
        <Suspense fallback={null}>
          <LastYearCards lastYears={record.lastYears} oid={oid} />
        </Suspense>
      )}
      <div className="me-grid__side">
        <HoursCard record={record} />
        {record.furtherStandings.map((standing) => (
          <FurtherHoursCard key={standing.policyId} oid={oid} standing={standing} summary={record.summary} />
        ))}
        <Suspense fallback={null}>
          <SideCards record={record} />
        </Suspense>
      </div>
      <Suspense fallback={<Skeleton blocks={['card']} />}>
        <RecordCard record={record} today={me.today} reflecting={reflecting} onLog={doing.onLog} />
      </Suspense>
    </div>
  );
}

/** False while the banner is drawn, so that nobody waits for the rest of the page to read it. */
function useIsBelowThere(): boolean {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => startTransition(() => setIsThere(true)), []);
  return isThere;
}
