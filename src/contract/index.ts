// Every endpoint, a line a chapter. A new one is stated in its chapter's file and named here; its route is bound in src/api/routes.
import {
  archiveOrigin,
  bringArchive,
  broughtArchives,
  lookIntoArchive,
  makeArchive,
  takeArchiveBack,
  yearRecordFile,
  yearRecords,
} from './archives.ts';
import { registerPack, registerPackFile } from './register-pack.ts';
import { audit, settleParked } from './audit.ts';
import { bookPlace, cancelBooking, catalogue } from './bookings.ts';
import {
  addCandidate,
  answerCandidate,
  candidate,
  candidates,
  changeCandidate,
  closeCandidate,
  startCandidate,
  takeBackStart,
  verifyCredential,
} from './candidates.ts';
import { budgets, changeBudget, setBudget } from './budgets.ts';
import { checkEntry, checks } from './checks.ts';
import type { Read, Write } from './endpoint.ts';
import { entries, recordEntry, withdrawEntry } from './entries.ts';
import { evaluation, eventEvaluations, submitEvaluation } from './evaluations.ts';
import {
  cancelEvent,
  changeEvent,
  events,
  register,
  reinstateEvent,
  scheduleEvent,
  takeRegister,
} from './events.ts';
import { beginFile, changeFile, fileContent, files, finishFile, sendRange } from './files.ts';
import { frameworks, stateFramework } from './frameworks.ts';
import { induction } from './induction.ts';
import { me } from './me.ts';
import {
  changeMeeting,
  meeting,
  meetings,
  prepareMeeting,
  signMeeting,
  withdrawMeeting,
} from './meetings.ts';
import { organisation } from './organisation.ts';
import { people } from './people.ts';
import { decideRow, problemRows } from './problem-rows.ts';
import {
  addGoal,
  answerNeed,
  changeGoal,
  changePriority,
  goalHistory,
  noteProgress,
  plan,
  priorities,
  priorityHistory,
  raiseNeed,
  statePriority,
  stateServed,
  suggestGoal,
  withdrawNeed,
  withdrawSuggestion,
} from './plans.ts';
import { judgeCriterion, judgeProvider, provision } from './provision.ts';
import { suggestions, suggestToSeveral } from './suggestions.ts';
import { peopleOfPlans, unitPlans } from './unit-plans.ts';
import { activities, logActivity, record, withdrawActivity } from './record.ts';
import { reportFile } from './reports.ts';
import {
  answerRequest,
  askForTraining,
  cancelRequest,
  requests,
  settleInvoice,
  withdrawRequest,
} from './requests.ts';
import { recordReview, reviews, withdrawReview } from './reviews.ts';
import {
  discardDraft,
  withdrawRules,
  draftRule,
  previewProgress,
  previewRules,
  publishRules,
  ruleReadings,
  rules,
} from './policies.ts';
import {
  beginSelfAssessment,
  changeSelfAssessment,
  completeSelfAssessment,
  reopenSelfAssessment,
  selfAssessment,
  selfAssessments,
} from './self-assessments.ts';
import { standingOn } from './standing-on.ts';
import { team, teamMatrix } from './team.ts';
import { why } from './why.ts';

export const reads = [
  me,
  team,
  teamMatrix,
  organisation,
  reportFile,
  people,
  record,
  activities,
  standingOn,
  why,
  entries,
  archiveOrigin,
  broughtArchives,
  yearRecords,
  yearRecordFile,
  registerPack,
  registerPackFile,
  files,
  fileContent,
  checks,
  plan,
  priorities,
  unitPlans,
  peopleOfPlans,
  suggestions,
  goalHistory,
  priorityHistory,
  requests,
  budgets,
  reviews,
  meetings,
  meeting,
  selfAssessments,
  selfAssessment,
  candidates,
  candidate,
  induction,
  events,
  register,
  provision,
  catalogue,
  evaluation,
  eventEvaluations,
  rules,
  previewRules,
  previewProgress,
  ruleReadings,
  frameworks,
  problemRows,
  audit,
] as const satisfies readonly Read[];

export const writes = [
  logActivity,
  withdrawActivity,
  recordEntry,
  withdrawEntry,
  makeArchive,
  lookIntoArchive,
  bringArchive,
  takeArchiveBack,
  beginFile,
  sendRange,
  finishFile,
  changeFile,
  checkEntry,
  addGoal,
  suggestGoal,
  changeGoal,
  withdrawSuggestion,
  noteProgress,
  raiseNeed,
  answerNeed,
  withdrawNeed,
  statePriority,
  changePriority,
  stateServed,
  askForTraining,
  answerRequest,
  withdrawRequest,
  cancelRequest,
  suggestToSeveral,
  settleInvoice,
  setBudget,
  changeBudget,
  recordReview,
  withdrawReview,
  prepareMeeting,
  changeMeeting,
  signMeeting,
  withdrawMeeting,
  beginSelfAssessment,
  changeSelfAssessment,
  completeSelfAssessment,
  reopenSelfAssessment,
  addCandidate,
  answerCandidate,
  changeCandidate,
  verifyCredential,
  closeCandidate,
  startCandidate,
  takeBackStart,
  judgeCriterion,
  judgeProvider,
  bookPlace,
  cancelBooking,
  scheduleEvent,
  changeEvent,
  cancelEvent,
  reinstateEvent,
  takeRegister,
  submitEvaluation,
  draftRule,
  publishRules,
  discardDraft,
  withdrawRules,
  stateFramework,
  decideRow,
  settleParked,
] as const satisfies readonly Write[];

export const endpoints: readonly (Read | Write)[] = [...reads, ...writes];
