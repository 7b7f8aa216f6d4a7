import type { QualificationEvidence } from '../../evidence/evidence.ts';
import type { UncountedEvidence } from '../../outcomes/outcome.ts';
import type { Facts } from './define-requirement.ts';
import { joined } from './joined.ts';
import { latestFirst } from './latest-first.ts';
import type { Accept, Pursuit } from './pursuit.ts';
import { pursuitOf } from './pursuit.ts';
import { thoseOf } from './those-of.ts';
import { levelTooLow, levelUnsaid } from './uncounted.ts';

export interface QualificationsHeld extends Pursuit {
  /** The highest level held, whether it is high enough or not; null when none is held. */
  readonly heldLevel: number | null;
  /** One is held whose level nobody recorded, though the level decides. */
  readonly isLevelUnsaid: boolean;
}

export const qualificationsIn = (
  subject: string,
  { evidence }: Pick<Facts, 'evidence'>,
): readonly QualificationEvidence[] => thoseOf(evidence.qualification, (each) => each.subject === subject);

const isEnough = ({ level }: QualificationEvidence, minLevel: number | null): boolean =>
  minLevel === null || (level !== null && level >= minLevel);

const whyTooLow = ({ id, level }: QualificationEvidence): UncountedEvidence =>
  level === null ? levelUnsaid(id) : levelTooLow(id, level);

function highestHeld(known: readonly QualificationEvidence[]): number | null {
  let highest: number | null = null;
  for (const { status, level } of known) {
    if (status === 'held' && level !== null && (highest === null || level > highest)) highest = level;
  }
  return highest;
}

/** How far qualifications in the subject sought go towards a level; a higher level satisfies a lower one. */
export function qualificationsHeld(
  evidence: readonly QualificationEvidence[],
  minLevel: number | null,
  accept: Accept,
  facts: Facts,
): QualificationsHeld {
  const { known, later } = latestFirst(evidence, facts);
  const heldLevel = highestHeld(known);
  if (known.every((each) => isEnough(each, minLevel))) {
    const { status, dueOn, counted, uncounted } = pursuitOf(known, accept, facts.asOf);
    return { status, dueOn, counted, uncounted: joined(uncounted, later), heldLevel, isLevelUnsaid: false };
  }
  const highEnough = known.filter((each) => isEnough(each, minLevel));
  const tooLow = known.filter((each) => !isEnough(each, minLevel)).map(whyTooLow);
  const { status, dueOn, counted, uncounted } = pursuitOf(highEnough, accept, facts.asOf);
  return {
    status,
    dueOn,
    counted,
    uncounted: joined(uncounted, joined(tooLow, later)),
    heldLevel,
    isLevelUnsaid: known.some(({ status: own, level }) => own === 'held' && level === null),
  };
}
