import type { Person } from '../../domain/people/person.ts';
import type { OnLeave } from '../../domain/standing/leave-today.ts';
import { leaveToday } from '../../domain/standing/leave-today.ts';
import type { AllNeeds, OverallOnScreen } from '../../domain/standing/summary.ts';
import { allNeeds, needsOf, overallOnScreen, withMissed } from '../../domain/standing/summary.ts';
import type { Deps } from '../shared/deps.ts';
import type { KeptSince } from './last-cycle.ts';
import { keptSinceOf, lastCycleUnder } from './last-cycle.ts';
import type { PersonStanding } from './standing-of-person.ts';
import { standingsOfPerson } from './standing-of-person.ts';

type NeedsDeps = Pick<Deps, 'records' | 'policies' | 'clock'>;

/** The one truth about a person that every page and the bot tell. */
export interface PersonSummary {
  readonly overall: OverallOnScreen;
  readonly needs: AllNeeds;
  /** Undefined for somebody who is at work. */
  readonly onLeave: OnLeave | undefined;
}

interface NeedsOfPerson extends Pick<PersonSummary, 'overall' | 'needs'> {
  /** Something of the last cycle was missed and is not signed off. */
  readonly isLastCycleOpen: boolean;
}

/**
 * What a person needs under all of their policies, with what they missed in the last cycle while nobody has signed it
 * off. `keptSince` is found once for many people.
 */
export function needsOfPerson(
  deps: NeedsDeps,
  person: Person,
  judged: readonly PersonStanding[],
  keptSince?: KeptSince,
): NeedsOfPerson {
  const under = judged.map(({ policy, standing }) => {
    const missed = lastCycleUnder(deps, person, policy.id, { keptSince })?.shortfalls ?? [];
    return { policy, missed, needs: withMissed(needsOf(standing, policy.warningDays), missed) };
  });
  const needs = allNeeds(under);
  return {
    overall: overallOnScreen(judged.length === 0 ? undefined : needs),
    needs,
    isLastCycleOpen: under.some(({ missed }) => missed.length > 0),
  };
}

/** The same, and whether the person is away. */
export function summaryOfPerson(
  deps: NeedsDeps,
  person: Person,
  judged: readonly PersonStanding[],
  keptSince?: KeptSince,
): PersonSummary {
  const { overall, needs } = needsOfPerson(deps, person, judged, keptSince);
  return { overall, needs, onLeave: onLeaveToday(deps, person) };
}

function onLeaveToday({ records, clock }: NeedsDeps, { oid }: Person): OnLeave | undefined {
  const entries = records.recordEntries.where('personOid', oid).map(({ value }) => value);
  return leaveToday(entries, clock.today());
}

/** Tells the same of many: as it is kept with the counts, and judged of those alone who are yet to be counted. */
export function summariesOfMany(
  deps: NeedsDeps & Pick<Deps, 'counts' | 'standings'>,
): (person: Person) => PersonSummary {
  let keptOf: ReturnType<Deps['counts']['needs']> | undefined;
  let keptSince: KeptSince | undefined;
  return (person) => {
    keptOf ??= deps.counts.needs();
    const kept = keptOf(person.oid);
    if (!kept) {
      keptSince ??= keptSinceOf(deps);
      return summaryOfPerson(deps, person, standingsOfPerson(deps, person), keptSince);
    }
    const { overall, needs } = kept;
    return { overall, needs, onLeave: kept.hasLeave ? onLeaveToday(deps, person) : undefined };
  };
}
