import type { CivilDate } from '../cycles/civil-date.ts';
import type { LintedPack } from './linted-pack.ts';
import type { PolicyText } from './policy-text.ts';

export const FAULT_KINDS = [
  'contradiction',
  'vague-cadence',
  'vague-words',
  'no-figure',
  'no-end-date',
  'missing-part',
  'misnumbered-list',
  'placeholder',
  'expired-review-date',
  'other-organisation',
  'no-owner-or-date',
  'clause-without-rule',
  'rule-without-clause',
  'quote-not-found',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Something in a policy's text, or between the text and its pack, that leaves people without an answer. */
export interface Fault {
  /** Of the text, from 1; null where the fault stands in the pack alone. */
  readonly line: number | null;
  readonly kind: FaultKind;
  /** The words at fault. */
  readonly text: string;
  /** One sentence for whoever edits the policy. */
  readonly why: string;
  /** Other lines that have a part in it. */
  readonly also: readonly number[];
}

export interface LintInput {
  /** Absent: only the pack is checked. */
  readonly text: PolicyText | undefined;
  readonly pack: LintedPack;
  readonly today: CivilDate;
}

/** Finds one kind of fault. */
export interface LintRule {
  readonly kind: FaultKind;
  readonly find: (input: LintInput) => readonly Omit<Fault, 'kind'>[];
}

/** A rule about the text: it finds nothing where there is none. */
export const textRule = (
  kind: FaultKind,
  find: (text: PolicyText, input: LintInput) => readonly Omit<Fault, 'kind'>[],
): LintRule => ({ kind, find: (input) => (input.text ? find(input.text, input) : []) });
