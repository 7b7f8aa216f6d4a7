// One route per file. A new route is a file like its neighbours and a line here; its schemas live in src/contract.
import type { Route } from '../http/route.ts';
import { cancelEventRoute } from './cancel-event.ts';
import { changeEventRoute } from './change-event.ts';
import { discardDraftRoute } from './discard-draft.ts';
import { draftRuleRoute } from './draft-rule.ts';
import { listActivitiesRoute } from './list-activities.ts';
import { listEntriesRoute } from './list-entries.ts';
import { listEventsRoute } from './list-events.ts';
import { listPeopleRoute } from './list-people.ts';
import { listRulesRoute } from './list-rules.ts';
import { logActivityRoute } from './log-activity.ts';
import { previewRulesRoute } from './preview-rules.ts';
import { publishRulesRoute } from './publish-rules.ts';
import { readAuditRoute } from './read-audit.ts';
import { settleParkedMessageRoute } from './settle-parked-message.ts';
import { readEvaluationRoute } from './read-evaluation.ts';
import { readEventEvaluationsRoute } from './read-event-evaluations.ts';
import { readMeRoute } from './read-me.ts';
import { readOrganisationRoute } from './read-organisation.ts';
import { readProblemRowsRoute } from './read-problem-rows.ts';
import { readRecordRoute } from './read-record.ts';
import { readRegisterRoute } from './read-register.ts';
import { readReviewsRoute } from './read-reviews.ts';
import { readRuleReadingsRoute } from './read-rule-readings.ts';
import { readStandingOnRoute } from './read-standing-on.ts';
import { readTeamRoute } from './read-team.ts';
import { readWhyRoute } from './read-why.ts';
import { recordEntryRoute } from './record-entry.ts';
import { recordReviewRoute } from './record-review.ts';
import { reinstateEventRoute } from './reinstate-event.ts';
import { scheduleEventRoute } from './schedule-event.ts';
import { settleProblemRowRoute } from './settle-problem-row.ts';
import { submitEvaluationRoute } from './submit-evaluation.ts';
import { takeRegisterRoute } from './take-register.ts';
import { withdrawActivityRoute } from './withdraw-activity.ts';
import { withdrawEntryRoute } from './withdraw-entry.ts';
import { withdrawReviewRoute } from './withdraw-review.ts';

export const routes: readonly Route[] = [
  cancelEventRoute,
  changeEventRoute,
  discardDraftRoute,
  draftRuleRoute,
  listActivitiesRoute,
  listEntriesRoute,
  listEventsRoute,
  listPeopleRoute,
  listRulesRoute,
  logActivityRoute,
  previewRulesRoute,
  publishRulesRoute,
  readEvaluationRoute,
  readEventEvaluationsRoute,
  readMeRoute,
  readOrganisationRoute,
  readProblemRowsRoute,
  readAuditRoute,
  settleParkedMessageRoute,
  readRecordRoute,
  readRegisterRoute,
  readReviewsRoute,
  readRuleReadingsRoute,
  readStandingOnRoute,
  readTeamRoute,
  readWhyRoute,
  recordEntryRoute,
  recordReviewRoute,
  reinstateEventRoute,
  scheduleEventRoute,
  settleProblemRowRoute,
  submitEvaluationRoute,
  takeRegisterRoute,
  withdrawActivityRoute,
  withdrawEntryRoute,
  withdrawReviewRoute,
];
