import type { QualificationEvidence } from '../standing/case.ts';
import type { UncountedEvidence } from '../standing/outcome.ts';
import type { Facts } from './define-requirement.ts';
import { latestFirst } from './latest-first.ts';
import type { Accept, Pursuit } from './pursuit.ts';
import { pursuitOf } from './pursuit.ts';
import { incomplete, levelTooLow } from './uncounted.ts';

export interface QualificationsHeld extends Pursuit {
  /** The highest level held, whether it is high enough or not; null when none is held. */
  readonly heldLevel: number | null;
}

/** How far qualifications in the subject sought go towards a level; a higher level satisfies a lower one. */
export function qualificationsHeld(
  evidence: readonly QualificationEvidence[],
  minLevel: number | null,
  accept: Accept,
  facts: Facts,
): QualificationsHeld {
  const { known, later } = latestFirst(evidence, facts);
  const tooLow: UncountedEvidence[] = [];
  const highEnough: QualificationEvidence[] = [];
  let heldLevel: number | null = null;
  for (const each of known) {
    const { status, level } = each;
    if (status === 'held' && level !== null && (heldLevel === null || level > heldLevel)) heldLevel = level;
    if (minLevel === null || (level !== null && level >= minLevel)) highEnough.push(each);
    else tooLow.push(level === null ? incomplete(each.id) : levelTooLow(each.id, level));
  }
  const pursuit = pursuitOf(highEnough, accept, facts.asOf);
  return { ...pursuit, uncounted: [...pursuit.uncounted, ...tooLow, ...later], heldLevel };
}
