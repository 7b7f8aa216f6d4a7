import type { Recorded } from '../activities/learning-activity.ts';

/** Training offered to people of a unit. A working document. */
export interface TrainingEvent {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  /** ISO instants, UTC. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Whole minutes of CPD it gives to who attends. */
  readonly minutes: number;
  readonly activityType: string;
  readonly provider: string;
  readonly venue: string;
  /** Id of the policy's training item that attending completes. */
  readonly trainingItem: string | undefined;
  readonly coordinatorOid: string;
  readonly changedBy: string;
}

/** Who was there. */
export interface Attendance extends Recorded {
  readonly key: string;
  readonly eventKey: string;
  readonly personOid: string;
  readonly status: 'attended' | 'absent';
}
