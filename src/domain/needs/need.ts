import type { CivilDate } from '../cycles/civil-date.ts';

/**
 * Where a need comes from: what the five policies name, and no other. 2 Start, "Identifying CPD needs" (L17) and
 * "Communication" (L63); ATP, Induction (L58); Probation, Principle 1 (L36); SPT, Offer aims (L100).
 */
export const NEED_SOURCES = [
  'appraisal',
  'quality-sampling',
  'observation',
  'self-evaluation',
  'standards-gap',
  'evaluation-feedback',
  'needs-analysis',
  'discussion',
  'improvement-dialogue',
  'priority',
  'performance-concern',
  'appeal',
  'complaint',
] as const;
export type NeedSource = (typeof NEED_SOURCES)[number];

/** What comes out of these is read by fewer people: 2 Start, "Communication" (L63). */
const RESTRICTED: ReadonlySet<NeedSource> = new Set(['performance-concern', 'appeal', 'complaint']);

export const isRestricted = ({ source }: Pick<Need, 'source'>): boolean => RESTRICTED.has(source);

export const NEED_ANSWERS = ['accepted', 'disputed'] as const;
export type NeedAnswer = (typeof NEED_ANSWERS)[number];

/** What one source says that a person needs to learn. A working document. */
export interface Need {
  readonly key: string;
  readonly personOid: string;
  readonly text: string;
  readonly source: NeedSource;
  /** What it was seen in, in words. */
  readonly evidence: string;
  readonly raisedOn: CivilDate;
  readonly raisedBy: string;
  /** Key of the need that was raised first and that this one says again; undefined: it is the first. */
  readonly supports: string | undefined;
  /** What the person says of it; undefined: nothing yet. */
  readonly answer: NeedAnswer | undefined;
  readonly answerText: string;
  /** Why it holds no more, said by who raised it; undefined: it holds. */
  readonly withdrawnBecause: string | undefined;
  readonly changedBy: string;
  /** ISO instant, UTC, of the last change; undefined: it is as it was raised. */
  readonly changedAt: string | undefined;
}
