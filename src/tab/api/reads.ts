import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { DaysInAddress } from '../routing/days.ts';
import type { PeopleSearch } from '../routing/people-in-address.ts';
import type { RequirementInAddress } from '../routing/requirement-in-address.ts';
import { formatRequirement } from '../routing/requirement-in-address.ts';
import { useApi } from './api-context.ts';

/** Where each reply is kept, so that a write can put a newer one in its place. */
export const queryKeys = {
  me: ['me'],
  record: (oid: string) => ['record', oid],
  activities: (oid: string, from?: string) => ['activities', oid, ...(from === undefined ? [] : [from])],
  team: ['team'],
  people: (search: PeopleSearch) => ['people', search],
  organisation: ['organisation'],
  problemRows: ['problem-rows'],
  audit: ['audit'],
  events: ['events'],
  register: (eventKey: string) => ['register', eventKey],
  evaluation: (eventKey: string) => ['evaluation', eventKey],
  answers: (eventKey: string) => ['answers', eventKey],
  reviews: (oid: string) => ['reviews', oid],
  rules: ['rules'],
  preview: (policyId: string) => ['preview', policyId],
  readings: (versionKey: string) => ['readings', versionKey],
  why: (oid: string, asked: RequirementInAddress, days?: DaysInAddress) => [
    'why',
    oid,
    formatRequirement(asked),
    days ?? 'today',
  ],
  standingOn: (oid: string, days: DaysInAddress | undefined) => ['standing-on', oid, days ?? 'none'],
  entries: (oid: string) => ['entries', oid],
} as const;

export function useMe() {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.me, queryFn: () => api.me() });
}

export function useRecord(oid: string) {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.record(oid), queryFn: () => api.record(oid) });
}

/** A CPD year's activities; asked for once somebody wants to see them. */
export function useActivities(
  oid: string,
  days: { readonly from: string; readonly to: string },
  isWanted: boolean,
) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.activities(oid, days.from),
    queryFn: isWanted ? () => api.activities(oid, days) : skipToken,
  });
}

export function useTeam() {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.team, queryFn: () => api.team() });
}

/** While a search is on its way the units to choose from stay those of the search before. */
export function usePeople(search: PeopleSearch, isAsked = true) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.people(search),
    queryFn: isAsked ? () => api.people(search) : skipToken,
    placeholderData: keepPreviousData,
  });
}

export function useOrganisation() {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.organisation, queryFn: () => api.organisation() });
}

export function useProblemRows() {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.problemRows, queryFn: () => api.problemRows() });
}

export function useAudit() {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.audit, queryFn: () => api.audit() });
}

export function useEvents() {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.events, queryFn: () => api.events() });
}

export function useRegister(eventKey: string) {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.register(eventKey), queryFn: () => api.register(eventKey) });
}

export function useEventEvaluations(eventKey: string) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.answers(eventKey),
    queryFn: () => api.eventEvaluations(eventKey),
  });
}

export function useEvaluation(eventKey: string) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.evaluation(eventKey),
    queryFn: () => api.evaluation(eventKey),
    // The card holds what the person is writing: never replace it under their hands.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function useReviews(oid: string) {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.reviews(oid), queryFn: () => api.reviews(oid) });
}

export function useWhy(oid: string, asked: RequirementInAddress, days?: DaysInAddress) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.why(oid, asked, days),
    queryFn: () => api.why(oid, asked, days),
    // A proof is read to be believed: it is never an old one.
    staleTime: 0,
  });
}

/** Nothing is asked while there are no days to ask for. */
export function useStandingOn(oid: string, days: DaysInAddress | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.standingOn(oid, days),
    queryFn: days ? () => api.standingOn(oid, days) : skipToken,
    staleTime: 0,
  });
}

export function useEntries(oid: string) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.entries(oid),
    queryFn: () => api.entries(oid),
    // The page may hold a form that somebody fills in: never replace it under their hands.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function useRules() {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.rules, queryFn: () => api.rules() });
}

export function usePreview(policyId: string) {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.preview(policyId),
    queryFn: () => api.previewRules(policyId),
    // What is published is what was seen: the preview is never an old one.
    staleTime: 0,
  });
}

export function useReadings(versionKey: string) {
  const api = useApi();
  return useQuery({ queryKey: queryKeys.readings(versionKey), queryFn: () => api.ruleReadings(versionKey) });
}
