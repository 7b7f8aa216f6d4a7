import type { CivilDate } from '../../cycles/civil-date.ts';
import type { Cycle } from '../../cycles/cycle.ts';
import type { GovernorSessionEvidence } from '../../evidence/evidence.ts';
import type { Policy } from '../../policies/policy.ts';
import type { SessionsOffered } from './entitlement.ts';
import { entitlement } from './entitlement.ts';

/** How many governors' sessions a policy's year offers; undefined where it counts none. */
export function sessionLimitOf({ requirements }: Pick<Policy, 'requirements'>): number | undefined {
  const offers = requirements
    .filter(({ kind }) => kind === entitlement.name)
    // A policy keeps parameters as their kind parsed them.
    .map(({ parameters }) => parameters as SessionsOffered);
  return offers.find(({ evidence }) => evidence.includes('governor-session'))?.limit ?? undefined;
}

/** A session agreed to is used, also before its day; one asked for, turned down or missed is not. */
const USED: ReadonlySet<string> = new Set(['approved', 'attended']);

interface SessionsLeft {
  readonly used: number;
  /** Never below 0. */
  readonly remaining: number;
  /** Whether one more would be beyond the offer. It is never refused: governors are encouraged to come. */
  readonly isOver: boolean;
}

/** What is left of a year's offer of governors' sessions. */
export function sessionsLeft(
  limit: number,
  { from, to }: Cycle,
  sessions: readonly Pick<GovernorSessionEvidence, 'date' | 'status'>[],
): SessionsLeft {
  const isInYear = (date: CivilDate): boolean => from <= date && date <= to;
  const used = sessions.filter(({ date, status }) => USED.has(status) && isInYear(date)).length;
  return { used, remaining: Math.max(0, limit - used), isOver: used >= limit };
}
