import type { Clause } from '../policies/clause.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { Message } from '../message.ts';
import type { EvidenceType } from '../evidence/evidence.ts';

export const STATUSES = [
  'met',
  'in-progress',
  'due',
  'overdue',
  'expired',
  'not-applicable',
  'recommended',
  'paused',
] as const;
export type Status = (typeof STATUSES)[number];

/** Why a piece of evidence does not count. */
export const UNCOUNTED_CODES = [
  'after-as-of',
  'outside-cycle',
  'not-completed',
  'wrong-category',
  'not-aligned',
  'not-recognised',
  'level-too-low',
  'working-towards-not-accepted',
  'lapsed',
  'superseded',
  'incomplete',
  'wrong-kind',
] as const;
export type UncountedCode = (typeof UNCOUNTED_CODES)[number];

export interface CountedEvidence {
  readonly id: string;
  /** In the outcome's unit; null where the rule does not count. */
  readonly amount: number | null;
}

export interface UncountedEvidence {
  readonly id: string;
  readonly code: UncountedCode;
  readonly reason: Message;
}

/** The evidence that answers a requirement: a review of a kind, an item of training. */
export interface EvidenceSought {
  readonly type: EvidenceType;
  /** Id of a training item, a review kind, a subject …: what tells one of this type from another. */
  readonly id: string;
}

/** A term, a programme, an alternative. */
export interface Part {
  readonly name: string;
  readonly status: Status;
  /** Said only of a part that is met because there was nothing to meet. */
  readonly isVacuous?: true;
}

/** One requirement's answer on a date. Ids and values only; sentences are worded at the edge. */
export interface Outcome {
  readonly requirement: string;
  readonly title: string;
  readonly kind: string;
  readonly obligation: 'required' | 'recommended';
  readonly status: Status;
  /** What `required`, `counted` and `missing` count: `hours`, `days` …; null where the rule does not count. */
  readonly unit: string | null;
  readonly required: number | null;
  readonly counted: number | null;
  readonly missing: number | null;
  /** The days, both in, over which the amount is gathered, of those that the person is here; null where nothing is gathered. */
  readonly over: Cycle | null;
  readonly level: { readonly required: number | null; readonly held: number | null } | null;
  readonly onTime: boolean | null;
  readonly dueOn: CivilDate | null;
  readonly daysToDue: number | null;
  readonly parts: readonly Part[];
  readonly countedEvidence: readonly CountedEvidence[];
  readonly uncountedEvidence: readonly UncountedEvidence[];
  /** Null where no single item answers it, as with hours. */
  readonly asksFor: EvidenceSought | null;
  readonly clause: Clause;
  /** The reading chosen where the words are ambiguous. */
  readonly interpretation: string | null;
  readonly because: Message;
  readonly next: Message | null;
}

/** The whole policy's answer on a date. */
export interface Standing {
  readonly policy: string;
  readonly policyVersion: string;
  readonly asOf: CivilDate;
  readonly cycle: Cycle;
  readonly overall: 'compliant' | 'action-needed' | 'non-compliant';
  readonly changesOn: CivilDate | null;
  readonly outcomes: readonly Outcome[];
}
