import type { LearningActivity } from '../activities/learning-activity.ts';
import { currentRows } from '../activities/learning-activity.ts';
import type { Credential } from '../credentials/credential.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { Person } from '../people/person.ts';
import type { Review } from '../reviews/review.ts';
import type { Case, CaseEvidence, CasePerson } from './case.ts';

/** One person's rows, superseded ones among them. */
export interface PersonRows {
  readonly person: Person;
  readonly activities: readonly LearningActivity[];
  readonly credentials: readonly Credential[];
  readonly reviews: readonly Review[];
  readonly asOf: CivilDate;
  /** Left out: the policy's cycle that holds `asOf`. */
  readonly cycle?: Cycle | undefined;
}

const casePerson = (person: Person): CasePerson => ({
  name: person.displayName,
  role: person.policyRoles[0] ?? '',
  additionalRoles: person.policyRoles.slice(1),
  fte: person.fte,
  startDate: person.startedOn,
  employment: person.employment,
  flags: person.flags,
});

const activityEvidence = (row: LearningActivity): CaseEvidence => ({
  type: 'activity',
  id: row.key,
  date: row.completedOn,
  title: row.title,
  activityType: row.activityType,
  category: row.category,
  status: 'completed',
  minutes: row.minutes,
  days: null,
  credits: null,
  insetDays: null,
});

/** The case that the product's records make. The evidence's id is the row's key; a superseded row is left out. */
export function caseFor({ person, activities, credentials, reviews, asOf, cycle }: PersonRows): Case {
  return {
    asOf,
    cycle,
    person: casePerson(person),
    evidence: [
      ...currentRows(activities).map(activityEvidence),
      ...currentRows(credentials).map(({ key, item, completedOn }): CaseEvidence => ({
        type: 'training',
        id: key,
        item,
        completedOn,
      })),
      ...currentRows(reviews).map(({ key, kind, heldOn }): CaseEvidence => ({
        type: 'review',
        id: key,
        kind,
        heldOn,
      })),
    ],
  };
}
