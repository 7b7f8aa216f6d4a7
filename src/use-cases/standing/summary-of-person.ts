import type { Person } from '../../domain/people/person.ts';
import type { OnLeave } from '../../domain/standing/leave-today.ts';
import { leaveToday } from '../../domain/standing/leave-today.ts';
import type { AllNeeds, Needs, OverallOnScreen } from '../../domain/standing/summary.ts';
import { allNeeds, needsOf, overallOnScreen, withMissed } from '../../domain/standing/summary.ts';
import type { Deps } from '../shared/deps.ts';
import type { KeptSince } from './last-cycle.ts';
import { lastCycleUnder } from './last-cycle.ts';
import type { PersonStanding } from './standing-of-person.ts';

type NeedsDeps = Pick<Deps, 'records' | 'policies' | 'clock'>;

/** The one truth about a person that every page and the bot tell. */
export interface PersonSummary {
  readonly overall: OverallOnScreen;
  readonly needs: AllNeeds;
  /** Undefined for somebody who is at work. */
  readonly onLeave: OnLeave | undefined;
}

/**
 * What a person needs under all of their policies, with what they missed in the last cycle while nobody has signed it
 * off. `keptSince` is found once for many people.
 */
export function summaryOfPerson(
  deps: NeedsDeps,
  person: Person,
  judged: readonly PersonStanding[],
  keptSince?: KeptSince,
): PersonSummary {
  const needs = allNeeds(
    judged.map((each) => ({ policy: each.policy, needs: needsUnder(deps, person, each, keptSince) })),
  );
  const entries = deps.records.recordEntries.where('personOid', person.oid).map(({ value }) => value);
  return {
    overall: overallOnScreen(judged.length === 0 ? undefined : needs),
    needs,
    onLeave: leaveToday(entries, deps.clock.today()),
  };
}

function needsUnder(
  deps: NeedsDeps,
  person: Person,
  { standing, policy }: PersonStanding,
  keptSince: KeptSince | undefined,
): Needs {
  const last = lastCycleUnder(deps, person, policy.id, { keptSince });
  return withMissed(needsOf(standing, policy.warningDays), last?.shortfalls ?? []);
}
