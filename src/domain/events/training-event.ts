import type { InsetDays, LearningActivity } from '../activities/learning-activity.ts';
import type { Recorded } from '../evidence/recorded.ts';
import type { CriterionJudgements, EventDelivery } from '../provision/offer.ts';

/** Training offered to people of a unit. A working document. */
export interface TrainingEvent {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  /** ISO instants, UTC. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Whole minutes of CPD it gives to who attends: its length without the break, unless said otherwise. */
  readonly minutes: number;
  /** Whole minutes in which nothing is learned; undefined where none was said. */
  readonly breakMinutes: number | undefined;
  /** The share of an INSET day it is, whatever its minutes; undefined where it was not said. */
  readonly insetDays: InsetDays | undefined;
  /** What its time counts as; undefined: each who attends says so. */
  readonly category: LearningActivity['category'] | undefined;
  readonly activityType: string;
  readonly provider: string;
  /** Undefined: in-house. */
  readonly delivery: EventDelivery | undefined;
  /** What was said of the policy's conditions for offering it. */
  readonly criteria: CriterionJudgements;
  readonly venue: string;
  /** Who comes books a place; undefined: it is for everybody of its unit and the units below. */
  readonly booking: 'open' | undefined;
  /** How many places there are to book; undefined: as many as are wanted. */
  readonly capacity: number | undefined;
  /** Of one place, in pence; undefined: it was not said. */
  readonly costPence: number | undefined;
  /** Id of the policy's training item that attending completes. */
  readonly trainingItem: string | undefined;
  /** What it serves, in the words of goals: key of a priority, and the policy's ids of a strand and of standards. */
  readonly priority: string | undefined;
  readonly strand: string | undefined;
  readonly standards: readonly string[];
  readonly coordinatorOid: string;
  readonly changedBy: string;
  /** ISO instant, UTC, of the last change; undefined: it is as it was scheduled. */
  readonly changedAt: string | undefined;
  /** ISO instant, UTC, of the last change that people were to be told of: each is told once. */
  readonly noticeAt: string | undefined;
  /** Why it does not take place, or counts no more; undefined: it does. */
  readonly cancelledBecause: string | undefined;
}

/** Who was there. */
export interface Attendance extends Recorded {
  readonly key: string;
  readonly eventKey: string;
  readonly personOid: string;
  readonly status: 'attended' | 'absent';
}
