// A list a file: its title, its columns and its lookups. A new one copies a neighbour that holds the same (evidence or
// working documents), and gets its line here and its collection in ports/records.ts.
import type { Fact } from '../../domain/rows/fact.ts';
import type { Records, Stored } from '../../ports/records.ts';
import type { AnyList } from '../any-list.ts';
import { attendances } from './attendances.ts';
import { auditAnchors } from './audit-anchors.ts';
import { bookings } from './bookings.ts';
import { budgets } from './budgets.ts';
import { candidates } from './candidates.ts';
import { evaluations } from './evaluations.ts';
import { evidenceFiles } from './evidence-files.ts';
import { events } from './events.ts';
import { frameworkVersions } from './framework-versions.ts';
import { goalNotes } from './goal-notes.ts';
import { goals } from './goals.ts';
import { learningActivities } from './learning-activities.ts';
import { needs } from './needs.ts';
import { people } from './people.ts';
import { policies } from './policies.ts';
import { policyReadings } from './policy-readings.ts';
import { priorities } from './priorities.ts';
import { providerJudgements } from './provider-judgements.ts';
import { recordEntries } from './record-entries.ts';
import { requests } from './requests.ts';
import { reviewMeetings } from './review-meetings.ts';
import { reviews } from './reviews.ts';
import { roleAssignments } from './role-assignments.ts';
import { selfAssessments } from './self-assessments.ts';
import { units } from './units.ts';

/** By the name of the collection that they keep. */
export const lists = {
  people,
  units,
  roleAssignments,
  activities: learningActivities,
  recordEntries,
  evidenceFiles,
  priorities,
  needs,
  goals,
  goalNotes,
  events,
  providerJudgements,
  bookings,
  attendances,
  evaluations,
  reviews,
  reviewMeetings,
  frameworkVersions,
  selfAssessments,
  candidates,
  requests,
  budgets,
  policies,
  policyReadings,
  auditAnchors,
};

export type ListName = keyof Records;

/** The value that a collection keeps. */
export type ValueOf<Name extends ListName> =
  ReturnType<Records[Name]['all']> extends readonly Stored<infer Value>[] ? Value : never;

export const LIST_NAMES = Object.keys(lists) as readonly ListName[];

export const listNamed = (name: ListName): AnyList => lists[name];

/** Which facts the rows of a collection feed; none of a name that is no collection's. */
export function factsFedBy(collection: string): readonly Fact[] {
  const name = LIST_NAMES.find((each) => each === collection);
  return name === undefined ? [] : listNamed(name).feeds;
}
