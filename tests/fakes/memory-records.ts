import type { Records, Stored } from '../../src/ports/records.ts';
import { memoryCollection } from './memory-collection.ts';

/** The value that a collection of `Records` keeps. */
type ValueOf<Name extends keyof Records> =
  ReturnType<Records[Name]['all']> extends readonly Stored<infer Value>[] ? Value : never;

/** Rows to start from, by collection. */
export type GivenRecords = { readonly [Name in keyof Records]?: readonly ValueOf<Name>[] };

/** Everything kept in SharePoint, in memory: `memoryRecords({ people: [aPerson()] })`. */
export const memoryRecords = (given: GivenRecords = {}): Records => ({
  people: memoryCollection('people', 'working-documents', given.people),
  units: memoryCollection('units', 'working-documents', given.units),
  roleAssignments: memoryCollection('roleAssignments', 'working-documents', given.roleAssignments),
  activities: memoryCollection('activities', 'evidence', given.activities),
  recordEntries: memoryCollection('recordEntries', 'evidence', given.recordEntries),
  evidenceFiles: memoryCollection('evidenceFiles', 'evidence', given.evidenceFiles),
  priorities: memoryCollection('priorities', 'working-documents', given.priorities),
  needs: memoryCollection('needs', 'working-documents', given.needs),
  goals: memoryCollection('goals', 'working-documents', given.goals),
  goalNotes: memoryCollection('goalNotes', 'evidence', given.goalNotes),
  events: memoryCollection('events', 'working-documents', given.events),
  providerJudgements: memoryCollection('providerJudgements', 'evidence', given.providerJudgements),
  bookings: memoryCollection('bookings', 'evidence', given.bookings),
  attendances: memoryCollection('attendances', 'evidence', given.attendances),
  evaluations: memoryCollection('evaluations', 'evidence', given.evaluations),
  reviews: memoryCollection('reviews', 'evidence', given.reviews),
  reviewMeetings: memoryCollection('reviewMeetings', 'working-documents', given.reviewMeetings),
  frameworkVersions: memoryCollection('frameworkVersions', 'evidence', given.frameworkVersions),
  selfAssessments: memoryCollection('selfAssessments', 'working-documents', given.selfAssessments),
  candidates: memoryCollection('candidates', 'working-documents', given.candidates),
  budgets: memoryCollection('budgets', 'working-documents', given.budgets),
  requests: memoryCollection('requests', 'working-documents', given.requests),
  policies: memoryCollection('policies', 'working-documents', given.policies),
  policyReadings: memoryCollection('policyReadings', 'evidence', given.policyReadings),
  auditAnchors: memoryCollection('auditAnchors', 'evidence', given.auditAnchors),
});
