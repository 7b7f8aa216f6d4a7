import type { SettleParked } from '../../contract/audit.ts';
import { AuditPage } from '../../contract/audit.ts';
import { EntryPage } from '../../contract/entries.ts';
import type { RecordEntry } from '../../contract/entries.ts';
import { EventEvaluations, OpenEvaluation, SubmittedEvaluation } from '../../contract/evaluations.ts';
import type { SubmitEvaluation } from '../../contract/evaluations.ts';
import { EventList, EventRegister } from '../../contract/events.ts';
import type {
  CancelEvent,
  ChangeEvent,
  ReinstateEvent,
  ScheduleEvent,
  TakeRegister,
} from '../../contract/events.ts';
import { Me } from '../../contract/me.ts';
import { OrganisationSummary } from '../../contract/organisation.ts';
import { PeoplePage } from '../../contract/people.ts';
import type { DecideRow } from '../../contract/problem-rows.ts';
import { ProblemRows } from '../../contract/problem-rows.ts';
import { ActivityPage, LoggedActivity, PersonRecord } from '../../contract/record.ts';
import type { LogActivity } from '../../contract/record.ts';
import { ReviewPage } from '../../contract/reviews.ts';
import type { RecordReview } from '../../contract/reviews.ts';
import { RulePreview, RuleReadings, Rules } from '../../contract/rules.ts';
import type { DraftRule, PublishRules } from '../../contract/rules.ts';
import { StandingOn } from '../../contract/standing-on.ts';
import { TeamSummary } from '../../contract/team.ts';
import { Why } from '../../contract/why.ts';
import type { Withdrawal } from '../../contract/withdrawal.ts';
import type { DaysInAddress } from '../routing/days.ts';
import type { PeopleSearch } from '../routing/people-in-address.ts';
import { formatPeople } from '../routing/people-in-address.ts';
import type { RequirementInAddress } from '../routing/requirement-in-address.ts';
import type { ApiSettings, Reader } from './send.ts';
import { createSender } from './send.ts';

const queryOf = (days: DaysInAddress | undefined, policy?: string): string => {
  const query = new URLSearchParams({
    ...(policy !== undefined && { policy }),
    ...(days && { asOf: days.asOf }),
    ...(days && days.knownOn !== '' && { knownOn: days.knownOn }),
  });
  return query.size === 0 ? '' : `?${query}`;
};

/** Every call the tab makes, typed by the contract. */
export interface ApiClient {
  me(): Promise<Me>;
  record(oid: string): Promise<PersonRecord>;
  logActivity(oid: string, activity: LogActivity): Promise<LoggedActivity>;
  /** What a person did between two days, both in it. */
  activities(oid: string, days: Readonly<Record<'from' | 'to', string>>): Promise<ActivityPage>;
  withdrawActivity(oid: string, activityKey: string, withdrawal: Withdrawal): Promise<PersonRecord>;
  team(): Promise<TeamSummary>;
  people(search: PeopleSearch): Promise<PeoplePage>;
  organisation(): Promise<OrganisationSummary>;
  problemRows(): Promise<ProblemRows>;
  decideRow(
    row: { readonly collection: string; readonly itemId: string },
    body: DecideRow,
  ): Promise<ProblemRows>;
  audit(): Promise<AuditPage>;
  settleParked(key: string, settled: SettleParked): Promise<AuditPage>;
  events(): Promise<EventList>;
  scheduleEvent(event: ScheduleEvent): Promise<EventRegister>;
  changeEvent(eventKey: string, event: ChangeEvent): Promise<EventRegister>;
  cancelEvent(eventKey: string, cancellation: CancelEvent): Promise<EventRegister>;
  reinstateEvent(eventKey: string, reinstatement: ReinstateEvent): Promise<EventRegister>;
  register(eventKey: string): Promise<EventRegister>;
  takeRegister(eventKey: string, register: TakeRegister): Promise<EventRegister>;
  eventEvaluations(eventKey: string): Promise<EventEvaluations>;
  evaluation(eventKey: string): Promise<OpenEvaluation>;
  submitEvaluation(eventKey: string, evaluation: SubmitEvaluation): Promise<SubmittedEvaluation>;
  rules(): Promise<Rules>;
  draftRule(policyId: string, rule: DraftRule): Promise<RulePreview>;
  previewRules(policyId: string): Promise<RulePreview>;
  publishRules(policyId: string, publish: PublishRules): Promise<Rules>;
  discardDraft(policyId: string): Promise<Rules>;
  ruleReadings(versionKey: string): Promise<RuleReadings>;
  why(oid: string, asked: RequirementInAddress, days?: DaysInAddress): Promise<Why>;
  standingOn(oid: string, days: DaysInAddress): Promise<StandingOn>;
  entries(oid: string): Promise<EntryPage>;
  recordEntry(oid: string, entry: RecordEntry): Promise<EntryPage>;
  withdrawEntry(oid: string, entryKey: string, withdrawal: Withdrawal): Promise<EntryPage>;
  reviews(oid: string): Promise<ReviewPage>;
  recordReview(oid: string, review: RecordReview): Promise<ReviewPage>;
  withdrawReview(oid: string, reviewKey: string, withdrawal: Withdrawal): Promise<ReviewPage>;
}

export function createApiClient(settings: ApiSettings): ApiClient {
  const send = createSender(settings);
  const read = <Value>(path: string, reply: Reader<Value>) => send({ method: 'GET', path, reply });
  const write = <Value>(path: string, body: unknown, reply: Reader<Value>) =>
    send({ method: 'POST', path, body, reply });
  const person = (oid: string) => `/people/${encodeURIComponent(oid)}`;
  const policy = (id: string) => `/policies/${encodeURIComponent(id)}`;
  const event = (key: string) => `/events/${encodeURIComponent(key)}`;
  const evaluation = (eventKey: string) => `/evaluations/${encodeURIComponent(eventKey)}`;
  return {
    me: () => read('/me', Me),
    record: (oid) => read(`${person(oid)}/record`, PersonRecord),
    logActivity: (oid, activity) => write(`${person(oid)}/activities`, activity, LoggedActivity),
    activities: (oid, { from, to }) =>
      read(`${person(oid)}/activities?${new URLSearchParams({ from, to }).toString()}`, ActivityPage),
    withdrawActivity: (oid, key, withdrawal) =>
      write(`${person(oid)}/activities/${encodeURIComponent(key)}/withdrawal`, withdrawal, PersonRecord),
    team: () => read('/team', TeamSummary),
    people: (search) => read(`/people${formatPeople(search)}`, PeoplePage),
    organisation: () => read('/organisation', OrganisationSummary),
    problemRows: () => read('/problem-rows', ProblemRows),
    decideRow: ({ collection, itemId }, body) =>
      write(
        `/problem-rows/${encodeURIComponent(collection)}/${encodeURIComponent(itemId)}/decision`,
        body,
        ProblemRows,
      ),
    audit: () => read('/audit', AuditPage),
    settleParked: (key, settled) => write(`/parked-messages/${encodeURIComponent(key)}`, settled, AuditPage),
    events: () => read('/events', EventList),
    scheduleEvent: (scheduled) => write('/events', scheduled, EventRegister),
    changeEvent: (key, changed) => write(event(key), changed, EventRegister),
    cancelEvent: (key, cancellation) => write(`${event(key)}/cancellation`, cancellation, EventRegister),
    reinstateEvent: (key, reinstatement) =>
      write(`${event(key)}/reinstatement`, reinstatement, EventRegister),
    register: (key) => read(event(key), EventRegister),
    takeRegister: (key, register) => write(`${event(key)}/register`, register, EventRegister),
    eventEvaluations: (key) => read(`${event(key)}/evaluations`, EventEvaluations),
    evaluation: (key) => read(evaluation(key), OpenEvaluation),
    submitEvaluation: (key, answers) => write(evaluation(key), answers, SubmittedEvaluation),
    rules: () => read('/policies', Rules),
    draftRule: (id, rule) => write(`${policy(id)}/draft`, rule, RulePreview),
    previewRules: (id) => read(`${policy(id)}/preview`, RulePreview),
    publishRules: (id, publish) => write(`${policy(id)}/publish`, publish, Rules),
    discardDraft: (id) => write(`${policy(id)}/discard`, {}, Rules),
    ruleReadings: (key) => read(`/policy-versions/${encodeURIComponent(key)}/readings`, RuleReadings),
    why: (oid, { requirement, policy }, days) =>
      read(`${person(oid)}/why/${encodeURIComponent(requirement)}${queryOf(days, policy)}`, Why),
    standingOn: (oid, days) => read(`${person(oid)}/standing-on${queryOf(days)}`, StandingOn),
    entries: (oid) => read(`${person(oid)}/entries`, EntryPage),
    recordEntry: (oid, entry) => write(`${person(oid)}/entries`, entry, EntryPage),
    withdrawEntry: (oid, entryKey, withdrawal) =>
      write(`${person(oid)}/entries/${encodeURIComponent(entryKey)}/withdrawal`, withdrawal, EntryPage),
    reviews: (oid) => read(`${person(oid)}/reviews`, ReviewPage),
    recordReview: (oid, review) => write(`${person(oid)}/reviews`, review, ReviewPage),
    withdrawReview: (oid, reviewKey, withdrawal) =>
      write(`${person(oid)}/reviews/${encodeURIComponent(reviewKey)}/withdrawal`, withdrawal, ReviewPage),
  };
}
