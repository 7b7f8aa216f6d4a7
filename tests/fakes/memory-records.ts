import type { Records, Stored } from '../../src/ports/records.ts';
import { memoryCollection } from './memory-collection.ts';

/** The value that a collection of `Records` keeps. */
type ValueOf<Name extends keyof Records> =
  ReturnType<Records[Name]['all']> extends readonly Stored<infer Value>[] ? Value : never;

/** Rows to start from, by collection. */
export type GivenRecords = { readonly [Name in keyof Records]?: readonly ValueOf<Name>[] };

/** Everything kept in SharePoint, in memory: `memoryRecords({ people: [aPerson()] })`. */
export const memoryRecords = (given: GivenRecords = {}): Records => ({
  people: memoryCollection('working-documents', given.people),
  units: memoryCollection('working-documents', given.units),
  roleAssignments: memoryCollection('working-documents', given.roleAssignments),
  activities: memoryCollection('evidence', given.activities),
  recordEntries: memoryCollection('evidence', given.recordEntries),
  goals: memoryCollection('working-documents', given.goals),
  events: memoryCollection('working-documents', given.events),
  attendances: memoryCollection('evidence', given.attendances),
  evaluations: memoryCollection('evidence', given.evaluations),
  reviews: memoryCollection('evidence', given.reviews),
  policies: memoryCollection('working-documents', given.policies),
  policyReadings: memoryCollection('evidence', given.policyReadings),
});
