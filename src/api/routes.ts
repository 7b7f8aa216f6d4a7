// What answers each endpoint, a line a chapter. A new route stands in its chapter's `routes.ts`.
import { archiveRoutes } from './archives/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { bookingRoutes } from './bookings/routes.ts';
import { budgetRoutes } from './budgets/routes.ts';
import { candidateRoutes } from './candidates/routes.ts';
import { checkRoutes } from './checks/routes.ts';
import { entryRoutes } from './entries/routes.ts';
import { evaluationRoutes } from './evaluations/routes.ts';
import { eventRoutes } from './events/routes.ts';
import { fileRoutes } from './files/routes.ts';
import { frameworkRoutes } from './frameworks/routes.ts';
import type { ApiRoute } from './http/route.ts';
import { inductionRoutes } from './induction/routes.ts';
import { meRoutes } from './me/routes.ts';
import { meetingRoutes } from './meetings/routes.ts';
import { organisationRoutes } from './organisation/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { planRoutes } from './plans/routes.ts';
import { suggestionsRoutes } from './plans/suggestions-routes.ts';
import { unitPlansRoutes } from './plans/unit-plans-routes.ts';
import { policyRoutes } from './policies/routes.ts';
import { problemRowRoutes } from './problem-rows/routes.ts';
import { provisionRoutes } from './provision/routes.ts';
import { recordRoutes } from './record/routes.ts';
import { registerPackRoutes } from './register-pack/routes.ts';
import { reportRoutes } from './reports/routes.ts';
import { requestRoutes } from './requests/routes.ts';
import { reviewRoutes } from './reviews/routes.ts';
import { selfAssessmentRoutes } from './self-assessments/routes.ts';
import { standingRoutes } from './standing/routes.ts';
import { teamRoutes } from './team/routes.ts';

export const routes: readonly ApiRoute[] = [
  ...meRoutes,
  ...recordRoutes,
  ...standingRoutes,
  ...entryRoutes,
  ...fileRoutes,
  ...checkRoutes,
  ...planRoutes,
  ...unitPlansRoutes,
  ...suggestionsRoutes,
  ...archiveRoutes,
  ...registerPackRoutes,
  ...requestRoutes,
  ...budgetRoutes,
  ...reviewRoutes,
  ...meetingRoutes,
  ...selfAssessmentRoutes,
  ...candidateRoutes,
  ...inductionRoutes,
  ...teamRoutes,
  ...peopleRoutes,
  ...eventRoutes,
  ...provisionRoutes,
  ...bookingRoutes,
  ...evaluationRoutes,
  ...policyRoutes,
  ...frameworkRoutes,
  ...organisationRoutes,
  ...reportRoutes,
  ...problemRowRoutes,
  ...auditRoutes,
];
