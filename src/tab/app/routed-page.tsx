import { lazy, Suspense } from 'react';
import type { Me } from '../../contract/me.ts';
import { Skeleton } from '../components/skeleton.tsx';
import { MePage } from '../pages/me/me-page.tsx';
import { EVERYBODY } from '../routing/people-in-address.ts';
import type { Route } from '../routing/route.ts';

const TeamPage = lazy(async () => ({ default: (await import('../pages/team/team-page.tsx')).TeamPage }));
const PeoplePage = lazy(async () => ({
  default: (await import('../pages/people/people-page.tsx')).PeoplePage,
}));
const ReviewPage = lazy(async () => ({
  default: (await import('../pages/review/review-page.tsx')).ReviewPage,
}));
const WhyPage = lazy(async () => ({ default: (await import('../pages/why/why-page.tsx')).WhyPage }));
const EntriesPage = lazy(async () => ({
  default: (await import('../pages/entries/entries-page.tsx')).EntriesPage,
}));
const StandingOnPage = lazy(async () => ({
  default: (await import('../pages/standing-on/standing-on-page.tsx')).StandingOnPage,
}));
const EventsPage = lazy(async () => ({
  default: (await import('../pages/events/events-page.tsx')).EventsPage,
}));
const RegisterPage = lazy(async () => ({
  default: (await import('../pages/events/register-page.tsx')).RegisterPage,
}));
const EvaluationPage = lazy(async () => ({
  default: (await import('../pages/evaluation/evaluation-page.tsx')).EvaluationPage,
}));
const RulesPage = lazy(async () => ({ default: (await import('../pages/rules/rules-page.tsx')).RulesPage }));
const OrganisationPage = lazy(async () => ({
  default: (await import('../pages/organisation/organisation-page.tsx')).OrganisationPage,
}));

const ProblemRowsPage = lazy(async () => ({
  default: (await import('../pages/problem-rows/problem-rows-page.tsx')).ProblemRowsPage,
}));

const AuditPage = lazy(async () => ({ default: (await import('../pages/audit/audit-page.tsx')).AuditPage }));

interface RoutedPageProps {
  readonly me: Me;
  readonly route: Route;
  /** A page below a view takes the focus when the person moved there, never when the tab opens. */
  readonly takesFocus: boolean;
}

/** Everything but the page that opens first comes when it is asked for. */
export function RoutedPage({ me, route, takesFocus }: RoutedPageProps) {
  return (
    <Suspense fallback={<Skeleton blocks={['heading', 'card', 'row', 'row']} />}>
      {pageOf(me, route, takesFocus)}
    </Suspense>
  );
}

function pageOf(me: Me, route: Route, takesFocus: boolean) {
  switch (route.page) {
    case 'me':
      return <MePage me={me} />;
    case 'team':
      return <TeamPage />;
    case 'people':
      return <PeoplePage search={route.search ?? EVERYBODY} />;
    case 'events':
      return <EventsPage me={me} />;
    case 'rules':
      return <RulesPage me={me} />;
    case 'organisation':
      return <OrganisationPage />;
    case 'rows':
      return <ProblemRowsPage />;
    case 'audit':
      return <AuditPage />;
    case 'review':
      return <ReviewPage oid={route.oid} recordedBy={me.oid} takesFocus={takesFocus} />;
    case 'why':
      return (
        <WhyPage
          me={me}
          oid={route.oid}
          asked={{ requirement: route.requirement, policy: route.policy }}
          days={route.days}
          takesFocus={takesFocus}
        />
      );
    case 'standing-on':
      return <StandingOnPage me={me} oid={route.oid} days={route.days} takesFocus={takesFocus} />;
    case 'record':
      return (
        <EntriesPage
          me={me}
          oid={route.oid}
          asked={
            route.requirement === undefined
              ? undefined
              : { requirement: route.requirement, policy: route.policy }
          }
          takesFocus={takesFocus}
        />
      );
    case 'register':
      return <RegisterPage eventKey={route.eventKey} takesFocus={takesFocus} />;
    case 'evaluation':
      return <EvaluationPage oid={me.oid} eventKey={route.eventKey} takesFocus={takesFocus} />;
  }
}
