import type { CivilDate } from '../cycles/civil-date.ts';
import type { Recorded } from '../evidence/recorded.ts';

/** None, half a day, a whole day. */
export type InsetDays = 0 | 0.5 | 1;

/** What is taken of an activity: in characters, and in minutes. Longer CPD is logged a day at a time. */
export const LONGEST_TITLE = 200;
export const LONGEST_REFLECTION = 4000;
export const LONGEST_MINUTES = 24 * 60;

/** A piece of CPD someone did. Never changed once recorded: a correction is a new row. */
export interface LearningActivity extends Recorded {
  readonly key: string;
  readonly personOid: string;
  readonly title: string;
  /** Id of an activity type of the policy, `webinar`, `inset-day` … */
  readonly activityType: string;
  readonly completedOn: CivilDate;
  /** Whole minutes. */
  readonly minutes: number;
  readonly category: 'sector' | 'educational' | 'other';
  /** What it changes in practice; empty when nothing was written. */
  readonly reflection: string;
  /** Who ran it: the person's own organisation, or somebody else; undefined when it was not said. */
  readonly delivery: 'internal' | 'external' | undefined;
  /** The standards it serves, by the ids that `alignmentGroups` offers. */
  readonly alignment: readonly string[];
  /** Key of the training event it comes from. */
  readonly eventKey: string | undefined;
  /** The share of an INSET day it was, whatever its minutes; undefined where it was not said. */
  readonly insetDays: InsetDays | undefined;
  /** Why it was taken back, by a row that supersedes it and says this; undefined: it counts. */
  readonly withdrawnBecause: string | undefined;
}
