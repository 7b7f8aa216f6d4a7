import { ApiError } from '../api/api-error.ts';
import type { ApiClient } from '../api/api-client.ts';
import type { Problem } from '../../contract/problems.ts';
import { anEntryPage } from './entry-replies.ts';
import { anAnsweredEvaluation, anEvaluation, someAnswers } from './evaluation-card.ts';
import { aMe } from './replies.ts';
import { anEvent, aRegister, someEventChoices } from './event-replies.ts';
import { anOrganisation, aPeoplePage, aTeam } from './people-replies.ts';
import { anActivity, aRecord } from './record-replies.ts';
import { aReviewPage } from './review-replies.ts';
import { aPreview, aRules } from './rule-replies.ts';
import { aStanding, aStandingOn, aWhy, hoursOutcome } from './standing-replies.ts';

/** An API that answers everything; a test says what differs. */
export function fakeApi(answers: Partial<ApiClient> = {}): ApiClient {
  const logged = {
    activity: anActivity(),
    isNew: true,
    otherYear: null,
    standing: standingWith(9.5),
    furtherStandings: [],
  };
  return {
    me: () => Promise.resolve(aMe()),
    record: () => Promise.resolve(aRecord()),
    logActivity: () => Promise.resolve(logged),
    activities: () => Promise.resolve({ activities: [] }),
    withdrawActivity: () => Promise.resolve(aRecord({ activities: [] })),
    team: () => Promise.resolve(aTeam()),
    people: () => Promise.resolve(aPeoplePage()),
    organisation: () => Promise.resolve(anOrganisation()),
    problemRows: () => Promise.resolve({ count: 0, rows: [] }),
    decideRow: () => Promise.resolve({ count: 0, rows: [] }),
    audit: () => Promise.resolve({ report: null, parked: [] }),
    settleParked: () => Promise.resolve({ report: null, parked: [] }),
    events: () =>
      Promise.resolve({
        events: [anEvent()],
        units: [{ key: 'unit-1', name: 'Hampshire Achieves' }],
        ...someEventChoices(),
      }),
    scheduleEvent: () => Promise.resolve(aRegister()),
    changeEvent: () => Promise.resolve(aRegister()),
    cancelEvent: () => Promise.resolve(aRegister()),
    reinstateEvent: () => Promise.resolve(aRegister()),
    register: () => Promise.resolve(aRegister()),
    takeRegister: () => Promise.resolve(aRegister()),
    eventEvaluations: () => Promise.resolve(someAnswers()),
    evaluation: () => Promise.resolve(anEvaluation()),
    submitEvaluation: () => Promise.resolve({ isNew: true, evaluation: anAnsweredEvaluation() }),
    rules: () => Promise.resolve(aRules()),
    draftRule: () => Promise.resolve(aPreview()),
    previewRules: () => Promise.resolve(aPreview()),
    publishRules: () => Promise.resolve(aRules()),
    discardDraft: () => Promise.resolve(aRules()),
    ruleReadings: () => Promise.resolve({ version: '2', read: [] }),
    why: () => Promise.resolve(aWhy()),
    standingOn: () => Promise.resolve(aStandingOn()),
    entries: () => Promise.resolve(anEntryPage()),
    recordEntry: () => Promise.resolve(anEntryPage()),
    withdrawEntry: () => Promise.resolve(anEntryPage({ entries: [] })),
    reviews: () => Promise.resolve(aReviewPage()),
    recordReview: () => Promise.resolve(aReviewPage()),
    withdrawReview: () => Promise.resolve(aReviewPage({ held: [] })),
    ...answers,
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
