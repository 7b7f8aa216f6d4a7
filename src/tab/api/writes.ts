import type { QueryClient } from '@tanstack/react-query';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SettleParked } from '../../contract/audit.ts';
import type { EntryPage, RecordEntry } from '../../contract/entries.ts';
import type { SubmitEvaluation } from '../../contract/evaluations.ts';
import type {
  CancelEvent,
  ChangeEvent,
  EventRegister,
  ReinstateEvent,
  ScheduleEvent,
  TakeRegister,
} from '../../contract/events.ts';
import type { DecideRow } from '../../contract/problem-rows.ts';
import type { LogActivity, LoggedActivity, PersonRecord } from '../../contract/record.ts';
import type { DraftRule, PublishRules } from '../../contract/rules.ts';
import type { RecordReview, ReviewPage } from '../../contract/reviews.ts';
import type { Withdrawal } from '../../contract/withdrawal.ts';
import { useApi } from './api-context.ts';
import { asApiError } from './api-error.ts';
import { queryKeys } from './reads.ts';

/** A form that carries its own id may be sent again when the network broke: sending it twice stores it once. */
const retriesOfForm = (count: number, error: Error): boolean =>
  count < 2 && navigator.onLine && asApiError(error).failure === 'unreachable';

/**
 * The record with the activity in it, as the next read will show it: this cycle's only, newest first, and without the
 * one it corrects.
 */
export function withLogged(record: PersonRecord, logged: LoggedActivity, corrects?: string): PersonRecord {
  const { activity, standing, furtherStandings } = logged;
  const others = record.activities.filter(({ key }) => key !== activity.key && key !== corrects);
  const isOfThisCycle =
    !standing || [standing, ...furtherStandings].some(({ cycle }) => activity.completedOn >= cycle.from);
  const activities = (isOfThisCycle ? [activity, ...others] : others).sort((one, other) =>
    other.completedOn.localeCompare(one.completedOn),
  );
  return { ...record, standing, furtherStandings, activities };
}

export function useLogActivity(oid: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (activity: LogActivity) => api.logActivity(oid, activity),
    retry: retriesOfForm,
    onSuccess: (logged, { corrects }) => {
      cache.setQueryData<PersonRecord>(
        queryKeys.record(oid),
        (record) => record && withLogged(record, logged, corrects),
      );
      void cache.invalidateQueries({ queryKey: queryKeys.activities(oid) });
      // What it may be the same as, what was taken back and earlier years are said by the server.
      void cache.invalidateQueries({ queryKey: queryKeys.record(oid) });
      void cache.invalidateQueries({ queryKey: queryKeys.team });
      void cache.invalidateQueries({ queryKey: ['people'] });
    },
    onError: (error) => readActivitiesAgain(cache, oid, error),
  });
}

/** Somebody was faster, in another window perhaps: what they did is shown beside what is typed here. */
function readActivitiesAgain(cache: QueryClient, oid: string, error: Error): void {
  if (asApiError(error).code !== 'changed-meanwhile') return;
  void cache.invalidateQueries({ queryKey: queryKeys.record(oid) });
  void cache.invalidateQueries({ queryKey: queryKeys.activities(oid) });
}

export function useWithdrawActivity(oid: string, activityKey: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (withdrawal: Withdrawal) => api.withdrawActivity(oid, activityKey, withdrawal),
    retry: retriesOfForm,
    onSuccess: (record) => {
      cache.setQueryData(queryKeys.record(oid), record);
      for (const queryKey of [queryKeys.activities(oid), queryKeys.team, ['people'], ['why', oid]]) {
        void cache.invalidateQueries({ queryKey });
      }
    },
    onError: (error) => readActivitiesAgain(cache, oid, error),
  });
}

export function useScheduleEvent() {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (event: ScheduleEvent) => api.scheduleEvent(event),
    retry: retriesOfForm,
    onSuccess: (register) => {
      cache.setQueryData(queryKeys.register(register.event.key), register);
      return cache.invalidateQueries({ queryKey: queryKeys.events });
    },
  });
}

/** A change of an event that is there. Sent once more it changes nothing; what was changed meanwhile is read again. */
function useEventWrite<Body>(eventKey: string, write: (body: Body) => Promise<EventRegister>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: write,
    retry: retriesOfForm,
    onSuccess: (register) => {
      cache.setQueryData(queryKeys.register(eventKey), register);
      void cache.invalidateQueries({ queryKey: queryKeys.events });
    },
    onError: (error) => {
      if (asApiError(error).code !== 'changed-meanwhile') return;
      void cache.invalidateQueries({ queryKey: queryKeys.register(eventKey) });
    },
  });
}

export function useChangeEvent(eventKey: string) {
  const api = useApi();
  return useEventWrite(eventKey, (event: ChangeEvent) => api.changeEvent(eventKey, event));
}

export function useCancelEvent(eventKey: string) {
  const api = useApi();
  return useEventWrite(eventKey, (body: CancelEvent) => api.cancelEvent(eventKey, body));
}

export function useReinstateEvent(eventKey: string) {
  const api = useApi();
  return useEventWrite(eventKey, (body: ReinstateEvent) => api.reinstateEvent(eventKey, body));
}

export function useTakeRegister(eventKey: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (register: TakeRegister) => api.takeRegister(eventKey, register),
    onSuccess: (register) => {
      cache.setQueryData(queryKeys.register(eventKey), register);
      void cache.invalidateQueries({ queryKey: queryKeys.events });
    },
  });
}

export function useSubmitEvaluation(eventKey: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (evaluation: SubmitEvaluation) => api.submitEvaluation(eventKey, evaluation),
    onSuccess: ({ evaluation }) => {
      cache.setQueryData(queryKeys.evaluation(eventKey), evaluation);
      void cache.invalidateQueries({ queryKey: queryKeys.answers(eventKey) });
      return cache.invalidateQueries({ queryKey: ['record'] });
    },
  });
}

export function useRecordReview(oid: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (review: RecordReview) => api.recordReview(oid, review),
    retry: retriesOfForm,
    onSuccess: (page) => keepReviews(cache, oid, page),
    onError: (error) => readReviewsAgain(cache, oid, error),
  });
}

export function useWithdrawReview(oid: string, reviewKey: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (withdrawal: Withdrawal) => api.withdrawReview(oid, reviewKey, withdrawal),
    retry: retriesOfForm,
    onSuccess: (page) => keepReviews(cache, oid, page),
    onError: (error) => readReviewsAgain(cache, oid, error),
  });
}

/** A review moves verdicts, as an entry does. */
function keepReviews(cache: QueryClient, oid: string, page: ReviewPage): void {
  cache.setQueryData(queryKeys.reviews(oid), page);
  const ofPerson = [queryKeys.record(oid), ['why', oid], ['standing-on', oid]];
  for (const queryKey of [...ofPerson, queryKeys.team, ['people'], queryKeys.organisation]) {
    void cache.invalidateQueries({ queryKey });
  }
}

/** Somebody was faster: what they did is shown beside what is typed here. */
function readReviewsAgain(cache: QueryClient, oid: string, error: Error): void {
  if (asApiError(error).code === 'changed-meanwhile')
    void cache.invalidateQueries({ queryKey: queryKeys.reviews(oid) });
}

/** An entry moves verdicts: whatever shows one of this person is read again. */
function keepEntries(cache: QueryClient, oid: string, page: EntryPage): void {
  cache.setQueryData(queryKeys.entries(oid), page);
  const ofPerson = [queryKeys.record(oid), queryKeys.reviews(oid), ['why', oid], ['standing-on', oid]];
  for (const queryKey of [...ofPerson, queryKeys.team, ['people'], queryKeys.organisation]) {
    void cache.invalidateQueries({ queryKey });
  }
}

/** What counts may be anybody's: whatever is shown is read again when it is next looked at. */
export function useDecideRow(row: { readonly collection: string; readonly itemId: string }) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (decision: DecideRow) => api.decideRow(row, decision),
    onSuccess(rows) {
      void cache.invalidateQueries();
      cache.setQueryData(queryKeys.problemRows, rows);
    },
    onError(error) {
      if (asApiError(error).code === 'changed-meanwhile')
        void cache.invalidateQueries({ queryKey: queryKeys.problemRows });
    },
  });
}

export function useRecordEntry(oid: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (entry: RecordEntry) => api.recordEntry(oid, entry),
    retry: retriesOfForm,
    onSuccess: (page) => keepEntries(cache, oid, page),
    onError: (error) => {
      if (asApiError(error).code === 'changed-meanwhile')
        void cache.invalidateQueries({ queryKey: queryKeys.entries(oid) });
    },
  });
}

/** Taking back the same entry twice stores one withdrawal: sending it again is safe. */
export function useWithdrawEntry(oid: string, entryKey: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (withdrawal: Withdrawal) => api.withdrawEntry(oid, entryKey, withdrawal),
    retry: retriesOfForm,
    onSuccess: (page) => keepEntries(cache, oid, page),
  });
}

export function useDraftRule(policyId: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (rule: DraftRule) => api.draftRule(policyId, rule),
    onSuccess: (preview) => {
      cache.setQueryData(queryKeys.preview(policyId), preview);
      return cache.invalidateQueries({ queryKey: queryKeys.rules });
    },
  });
}

export function usePublishRules(policyId: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (publish: PublishRules) => api.publishRules(policyId, publish),
    onSuccess: (rules) => {
      cache.removeQueries({ queryKey: queryKeys.preview(policyId) });
      cache.setQueryData(queryKeys.rules, rules);
    },
    // Something changed since the preview was made: show what would happen now.
    onError: () => cache.invalidateQueries({ queryKey: queryKeys.preview(policyId) }),
  });
}

export function useDiscardDraft(policyId: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => api.discardDraft(policyId),
    onSuccess: (rules) => {
      cache.removeQueries({ queryKey: queryKeys.preview(policyId) });
      cache.setQueryData(queryKeys.rules, rules);
    },
  });
}

/** What becomes of a message that may have arrived. Not sent again by itself: the page says what is left. */
export function useSettleParked(key: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (settled: SettleParked) => api.settleParked(key, settled),
    onSuccess: (page) => cache.setQueryData(queryKeys.audit, page),
  });
}
