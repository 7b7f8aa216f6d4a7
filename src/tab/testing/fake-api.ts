import { ApiError } from '../api/api-error.ts';
import type { ApiClient } from '../api/api-client.ts';
import type { ArgsOf, BodyOf, ParamsOf, ReplyOf } from '../../contract/endpoint.ts';
import type { reads, writes } from '../../contract/index.ts';
import type { Problem } from '../../contract/problems.ts';
import type { Fact } from '../../domain/rows/fact.ts';
import { FACTS } from '../../domain/rows/fact.ts';
import { anEntryPage } from './entry-replies.ts';
import { anAnsweredEvaluation, anEvaluation, someAnswers } from './evaluation-card.ts';
import { aMe } from './replies.ts';
import { anEvent, aRegister, someEventChoices } from './event-replies.ts';
import { aMatrix, anOrganisation, aPeoplePage, aTeam } from './people-replies.ts';
import { aMeetingPage, someMeetings } from './meeting-replies.ts';
import { aPlan, somePriorities } from './plan-replies.ts';
import { somePeopleOfPlans, someUnitPlans } from './unit-plans-replies.ts';
import { someBudgets, someRequests } from './request-replies.ts';
import { anActivity, aRecord } from './record-replies.ts';
import { aCatalogue } from './booking-replies.ts';
import { aProvision } from './provision-replies.ts';
import { aRegisterPack } from './register-pack-replies.ts';
import { aReviewPage } from './review-replies.ts';
import { aPreview, aRules } from './rule-replies.ts';
import { aCandidatePage, anInduction, someCandidates } from './candidate-replies.ts';
import {
  aCompletedAssessment,
  aSelfAssessmentPage,
  someFrameworks,
  someSelfAssessments,
} from './self-assessment-replies.ts';
import { aStanding, aStandingOn, aWhy, hoursOutcome } from './standing-replies.ts';

type Reads = (typeof reads)[number];
type Writes = (typeof writes)[number];

/** How an endpoint is answered, by its id. */
export type Answers = {
  readonly [Each in Reads as Each['id']]: (
    args: ArgsOf<Each>,
    signal?: AbortSignal,
  ) => Promise<ReplyOf<Each>>;
} & {
  readonly [Each in Writes as Each['id']]: (
    params: ParamsOf<Each>,
    body: BodyOf<Each>,
  ) => Promise<ReplyOf<Each>>;
};

/** What is answered where a test says nothing else. */
const usual: Answers = {
  me: () => Promise.resolve(aMe()),
  record: () => Promise.resolve(aRecord()),
  logActivity: () =>
    Promise.resolve({
      activity: anActivity(),
      isNew: true,
      otherYear: null,
      standing: standingWith(9.5),
      furtherStandings: [],
    }),
  activities: () => Promise.resolve({ activities: [], takenBack: [] }),
  makeArchive: () =>
    Promise.resolve({
      name: 'CPD record of Asha Patel, 21 Nov 2026',
      number: 'a'.repeat(64),
      files: [{ name: 'record.json', text: '{}' }],
      evidence: [],
    }),
  archiveOrigin: () => Promise.resolve({ isOurs: true }),
  yearRecords: () => Promise.resolve({ years: [] }),
  yearRecordFile: () => Promise.resolve({ name: 'year.html', text: '<!doctype html>' }),
  registerPack: () => Promise.resolve(aRegisterPack()),
  registerPackFile: () => Promise.resolve({ name: 'pack.html', text: '<!doctype html>' }),
  broughtArchives: () => Promise.resolve({ archives: [] }),
  lookIntoArchive: () => Promise.resolve({ items: [] }),
  bringArchive: () => Promise.resolve({ items: [] }),
  takeArchiveBack: () => Promise.resolve({ archives: [] }),
  withdrawActivity: () => Promise.resolve(aRecord({ activities: [] })),
  team: () => Promise.resolve(aTeam()),
  teamMatrix: () => Promise.resolve(aMatrix()),
  people: () => Promise.resolve(aPeoplePage()),
  organisation: () => Promise.resolve(anOrganisation()),
  reportFile: ({ report }) => Promise.resolve({ name: `${report}-2026-11-21.csv`, text: '' }),
  problemRows: () => Promise.resolve({ count: 0, rows: [] }),
  decideRow: () => Promise.resolve({ count: 0, rows: [] }),
  audit: () => Promise.resolve({ report: null, parked: [] }),
  settleParked: () => Promise.resolve({ report: null, parked: [] }),
  events: () =>
    Promise.resolve({
      events: [anEvent()],
      units: [{ key: 'unit-1', name: 'Hampshire Achieves' }],
      offered: [],
      ...someEventChoices(),
    }),
  scheduleEvent: () => Promise.resolve(aRegister()),
  changeEvent: () => Promise.resolve(aRegister()),
  cancelEvent: () => Promise.resolve(aRegister()),
  reinstateEvent: () => Promise.resolve(aRegister()),
  register: () => Promise.resolve(aRegister()),
  catalogue: () => Promise.resolve(aCatalogue()),
  bookPlace: () => Promise.resolve(aCatalogue()),
  cancelBooking: () => Promise.resolve(aCatalogue()),
  provision: () => Promise.resolve(aProvision()),
  judgeCriterion: () => Promise.resolve(aProvision()),
  judgeProvider: () => Promise.resolve(aProvision()),
  takeRegister: () => Promise.resolve(aRegister()),
  eventEvaluations: () => Promise.resolve(someAnswers()),
  evaluation: () => Promise.resolve(anEvaluation()),
  submitEvaluation: () => Promise.resolve({ isNew: true, evaluation: anAnsweredEvaluation() }),
  rules: () => Promise.resolve(aRules()),
  draftRule: () => Promise.resolve(aRules({ effectiveFrom: '2026-12-01', announcement: '' })),
  previewRules: () => Promise.resolve(aPreview()),
  previewProgress: () => Promise.resolve({ progress: null }),
  publishRules: () => Promise.resolve(aRules()),
  withdrawRules: () => Promise.resolve(aRules()),
  discardDraft: () => Promise.resolve(aRules()),
  ruleReadings: () => Promise.resolve({ version: '2', read: [] }),
  why: () => Promise.resolve(aWhy()),
  standingOn: () => Promise.resolve(aStandingOn()),
  entries: () => Promise.resolve(anEntryPage()),
  recordEntry: () => Promise.resolve(anEntryPage()),
  files: () => Promise.resolve({ files: [], removed: [], checks: [] }),
  fileContent: () => Promise.resolve(new Uint8Array([0x25])),
  checks: () => Promise.resolve({ count: 0, waiting: [] }),
  beginFile: () => Promise.resolve({ upload: 'upload-1', next: 0 }),
  sendRange: () => Promise.resolve({ next: null }),
  finishFile: () => Promise.resolve({ files: [], removed: [], checks: [] }),
  changeFile: () => Promise.resolve({ files: [], removed: [], checks: [], changed: '' }),
  checkEntry: () => Promise.resolve({ count: 0, waiting: [] }),
  withdrawEntry: () => Promise.resolve(anEntryPage({ entries: [] })),
  plan: () => Promise.resolve(aPlan()),
  addGoal: () => Promise.resolve(aPlan()),
  suggestGoal: () => Promise.resolve(aPlan()),
  changeGoal: () => Promise.resolve(aPlan()),
  withdrawSuggestion: () => Promise.resolve(aPlan()),
  noteProgress: () => Promise.resolve(aPlan()),
  raiseNeed: () => Promise.resolve(aPlan()),
  answerNeed: () => Promise.resolve(aPlan()),
  withdrawNeed: () => Promise.resolve(aPlan()),
  settleInvoice: () => Promise.resolve(someRequests()),
  budgets: () => Promise.resolve(someBudgets()),
  setBudget: () => Promise.resolve(someBudgets()),
  changeBudget: () => Promise.resolve(someBudgets()),
  requests: () => Promise.resolve(someRequests()),
  askForTraining: () => Promise.resolve(someRequests()),
  answerRequest: () => Promise.resolve(someRequests()),
  withdrawRequest: () => Promise.resolve(someRequests()),
  cancelRequest: () => Promise.resolve(someRequests()),
  goalHistory: () => Promise.resolve({ title: 'A diploma', steps: [] }),
  priorityHistory: () => Promise.resolve({ title: 'Reading', steps: [] }),
  suggestions: () => Promise.resolve({ suggestions: [] }),
  suggestToSeveral: () => Promise.resolve({ suggestions: [] }),
  unitPlans: () => Promise.resolve(someUnitPlans()),
  peopleOfPlans: () => Promise.resolve(somePeopleOfPlans()),
  priorities: () => Promise.resolve(somePriorities()),
  statePriority: () => Promise.resolve(somePriorities()),
  changePriority: () => Promise.resolve(somePriorities()),
  stateServed: () => Promise.resolve(somePriorities()),
  meetings: () => Promise.resolve(someMeetings({ meetings: [], kinds: [] })),
  meeting: () => Promise.resolve(aMeetingPage()),
  prepareMeeting: () => Promise.resolve(someMeetings()),
  changeMeeting: () => Promise.resolve(aMeetingPage()),
  withdrawMeeting: () => Promise.resolve(aMeetingPage()),
  signMeeting: () => Promise.resolve(aMeetingPage()),
  selfAssessments: () => Promise.resolve(someSelfAssessments()),
  selfAssessment: () => Promise.resolve(aSelfAssessmentPage()),
  beginSelfAssessment: () => Promise.resolve(someSelfAssessments()),
  changeSelfAssessment: () => Promise.resolve(aSelfAssessmentPage()),
  completeSelfAssessment: () => Promise.resolve(aCompletedAssessment()),
  reopenSelfAssessment: () => Promise.resolve(aSelfAssessmentPage()),
  candidates: () => Promise.resolve(someCandidates()),
  candidate: () => Promise.resolve(aCandidatePage()),
  addCandidate: () => Promise.resolve(someCandidates()),
  answerCandidate: () => Promise.resolve(aCandidatePage()),
  changeCandidate: () => Promise.resolve(aCandidatePage()),
  verifyCredential: () => Promise.resolve(aCandidatePage()),
  closeCandidate: () => Promise.resolve(someCandidates()),
  takeBackStart: () => Promise.resolve(aCandidatePage()),
  startCandidate: () => Promise.resolve(aCandidatePage()),
  induction: () => Promise.resolve(anInduction()),
  frameworks: () => Promise.resolve(someFrameworks()),
  stateFramework: () => Promise.resolve(someFrameworks()),
  reviews: () => Promise.resolve(aReviewPage()),
  recordReview: () => Promise.resolve(aReviewPage()),
  withdrawReview: () => Promise.resolve(aReviewPage({ held: [] })),
};

/** An API that answers everything; a test says what differs, and which facts its writes change (all, where it does not). */
export function fakeApi(answers: Partial<Answers> = {}, changed: readonly Fact[] = FACTS): ApiClient {
  // Each endpoint finds the answer of its own id: that they fit is lost where they are looked up by name.
  const given = { ...usual, ...answers } as unknown as Readonly<
    Record<string, (first: unknown, second?: unknown) => Promise<never>>
  >;
  const answerTo = (id: string) => {
    const answer = given[id];
    if (!answer) throw new Error(`Nothing answers ${id}.`);
    return answer;
  };
  return {
    read: ({ id }, args, signal) => answerTo(id)(args, signal),
    file: async ({ id }, args, signal) => new Blob([await answerTo(id)(args, signal)]),
    write: async ({ id }, params, body) => ({ reply: await answerTo(id)(params, body), changed }),
  };
}

export const standingWith = (counted: number) => aStanding({ outcomes: [hoursOutcome({ counted })] });

export const neverAnswers = () => new Promise<never>(() => undefined);

export const aProblem = (changes: Partial<Problem> = {}): ApiError => {
  const problem = {
    code: 'something-broke',
    status: 500,
    title: 'Something broke on our side.',
    detail: 'Try again in a few minutes.',
    problems: [],
    reference: 'ref-42',
    ...changes,
  };
  return new ApiError('problem', problem);
};

export const refusesWith = (error: Error) => () => Promise.reject(error);
