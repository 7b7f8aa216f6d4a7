import type { CivilDate } from '../cycles/civil-date.ts';

export const GOAL_STATES = ['suggested', 'open', 'done', 'dropped'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** What a goal says besides: why it is there, what it is to change, and what it takes. */
export interface GoalDetails {
  /** Key of the need that it answers. */
  readonly need: string | undefined;
  /** Key of the organisation's priority that it serves. */
  readonly priority: string | undefined;
  /** Ids of the policy's. */
  readonly strand: string | undefined;
  readonly standards: readonly string[];
  /** The effect that it is to have on learners or service users. */
  readonly intendedEffect: string;
  readonly support: string;
  readonly costPence: number | undefined;
  /** What shows that it is met. */
  readonly measure: string;
  /** What was chosen of what the policy asks of a goal, by the id of what it asks. */
  readonly choices: Readonly<Record<string, string>>;
}

/** A target in a person's plan. A working document: patched, with the list's own version history. */
export interface Goal extends GoalDetails {
  readonly key: string;
  readonly personOid: string;
  readonly text: string;
  readonly targetOn: CivilDate;
  /** `suggested` by somebody else, until the person takes it on. */
  readonly state: GoalState;
  /** The day on which it was written; undefined in rows that somebody typed. */
  readonly startedOn: CivilDate | undefined;
  /** The target of a signed review that it came from, as `referenceText` writes it. */
  readonly fromTarget: string | undefined;
  /** Who wrote it, where that was not the person. */
  readonly suggestedBy: string | undefined;
  /** What came of it, or why it was dropped; empty while it is open. */
  readonly outcome: string;
  /** How often it was carried over into a later cycle. */
  readonly timesCarriedOver: number | undefined;
  readonly changedBy: string;
  /** ISO instant, UTC, of the last change; undefined: it is as it was written. */
  readonly changedAt: string | undefined;
}

export const NO_DETAILS: GoalDetails = {
  need: undefined,
  priority: undefined,
  strand: undefined,
  standards: [],
  intendedEffect: '',
  support: '',
  costPence: undefined,
  measure: '',
  choices: {},
};

/** Its date has gone by and nobody has said what became of it. */
export const isPast = ({ state, targetOn }: Pick<Goal, 'state' | 'targetOn'>, today: CivilDate): boolean =>
  state === 'open' && targetOn < today;
