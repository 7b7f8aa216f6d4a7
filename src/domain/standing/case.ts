import type { CivilDate } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';

/** What is known of a person, as the engine judges it. */
export interface CasePerson {
  readonly name: string;
  readonly role: string;
  readonly additionalRoles: readonly string[];
  readonly fte: number;
  readonly startDate: CivilDate;
  readonly employment: string;
  readonly flags: readonly string[];
}

interface Evidence {
  readonly id: string;
}

export interface ActivityEvidence extends Evidence {
  readonly type: 'activity';
  readonly date: CivilDate;
  readonly title: string;
  readonly activityType: string;
  readonly category: 'sector' | 'educational' | 'other';
  readonly status: 'planned' | 'completed' | 'cancelled';
  /** One measure is enough; the first that is not null decides, in this order. */
  readonly minutes: number | null;
  readonly days: number | null;
  /** Credits of a qualification. */
  readonly credits: number | null;
  readonly insetDays: number | null;
}

export interface TrainingEvidence extends Evidence {
  readonly type: 'training';
  readonly item: string;
  readonly completedOn: CivilDate;
}

export interface ReviewEvidence extends Evidence {
  readonly type: 'review';
  readonly kind: string;
  readonly heldOn: CivilDate;
}

/** The kinds of evidence judged so far; one more kind is one more member here and its requirement kind's room. */
export type CaseEvidence = ActivityEvidence | TrainingEvidence | ReviewEvidence;

/** One person under one policy on a date. What is dated after `asOf` is not known yet. */
export interface Case {
  readonly asOf: CivilDate;
  /** Undefined: the policy's cycle that holds `asOf`. */
  readonly cycle: Cycle | undefined;
  readonly person: CasePerson;
  readonly evidence: readonly CaseEvidence[];
}

/** The day a piece of evidence stands for. */
export function evidenceDate(evidence: CaseEvidence): CivilDate {
  switch (evidence.type) {
    case 'activity':
      return evidence.date;
    case 'training':
      return evidence.completedOn;
    case 'review':
      return evidence.heldOn;
  }
}

/** The roles the person holds, the main one first. */
export function rolesOf(person: CasePerson): readonly string[] {
  return [person.role, ...person.additionalRoles];
}
