import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { addDays } from '../../domain/cycles/civil-date.ts';
import { isActive } from '../../domain/people/account.ts';
import { reportsByLine } from '../../domain/people/line-manager.ts';
import type { DirectoryAccount } from '../../domain/people/account.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Person } from '../../domain/people/person.ts';
import { isInPost } from '../../domain/people/person.ts';
import { hasLeave } from '../../domain/standing/leave-today.ts';
import { policyIdsOf } from '../../domain/people/policy-ids-of.ts';
import type { CountedPerson } from '../../domain/reports/counted-person.ts';
import {
  countedRequirements,
  daysOfChange,
  firstAfter,
  personGroupOf,
} from '../../domain/reports/counted-person.ts';
import { overdueReviews } from '../../domain/reminders/overdue-reviews.ts';
import { problemsOfPerson } from '../../domain/rows/reference-problems.ts';
import type { Deps } from '../shared/deps.ts';
import { lineManagers } from '../shared/line-managers.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';
import { policyHistory } from '../shared/policy-history.ts';
import { unitsByKey } from '../shared/units.ts';
import { reviewersOfPerson } from '../shared/reviewers-of-person.ts';
import { keptSinceOf } from '../standing/last-cycle.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';
import { needsOfPerson } from '../standing/summary-of-person.ts';

/** A line of managers is walked for each of those below it. */
function remembering({ accountOf, ...directory }: Directory): Directory {
  const known = new Map<string, DirectoryAccount | undefined>();
  return {
    ...directory,
    accountOf(oid) {
      if (!known.has(oid)) known.set(oid, accountOf(oid));
      return known.get(oid);
    },
  };
}

type CountDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings'>;

/** Counts people one by one, on what is known at this moment: to be made anew for each few. */
export function createPersonCounter(given: CountDeps): (oid: string) => CountedPerson | undefined {
  const deps = { ...given, directory: remembering(given.directory) };
  const { records, directory, policies, clock } = deps;
  const today = clock.today();
  const managers = lineManagers(deps);
  const keptSince = keptSinceOf(deps);
  const units = unitsByKey(records);
  const known = {
    hasUnit: (key: string) => units.has(key),
    hasPolicy: (id: string) => policies.find(id, today) !== undefined,
  };

  /** When those up the line, who answer or would, are in post no more. */
  function daysOfLine(personOid: string): readonly CivilDate[] {
    const passed = new Set([personOid]);
    const days: CivilDate[] = [];
    for (
      let oid = directory.accountOf(personOid)?.managerOid;
      oid !== undefined && !passed.has(oid);
      oid = directory.accountOf(oid)?.managerOid
    ) {
      passed.add(oid);
      days.push(...dayAfterLeaving(records.people.find(oid)?.value));
    }
    return days;
  }

  function judgedOf(person: Person) {
    const judged = standingsOfPerson(deps, person);
    const { overall, needs, isLastCycleOpen } = needsOfPerson(deps, person, judged, keptSince);
    const under = judged.map(({ policy, standing }) => ({
      policyId: policy.id,
      warningDays: policy.warningDays,
      standing,
    }));
    // What is open of the last cycle is judged by its own rules, and who is named for a review is so for a time: both are
    // looked at each day.
    const reviewers = reviewersOfPerson(deps, person, managers);
    const isNamedFor = reviewers.some(({ rule }) => rule.by === 'named');
    const entries = records.recordEntries.where('personOid', person.oid).map(({ value }) => value);
    return {
      needs: { overall, needs, hasLeave: hasLeave(entries, today) },
      group: personGroupOf(overall, needs.overdue.length > 0),
      requirements: countedRequirements(under),
      hasOverdueReview: judged.some(({ standing }) => overdueReviews(standing).length > 0),
      hasStandIn:
        !reportsByLine(managers.of(person.oid)) || reviewers.some(({ source }) => source === 'stand-in'),
      days: [...under.flatMap(daysOfChange), ...(isLastCycleOpen || isNamedFor ? [addDays(today, 1)] : [])],
    };
  }

  return (oid) => {
    const person = records.people.find(oid)?.value;
    if (!person) return undefined;
    const active = isActive(person, directory.accountOf(oid), today);
    const judged = active ? judgedOf(person) : undefined;
    const inTotals = person.startedOn <= today ? judged : undefined;
    const policyIds = policyIdsOf(person, units);
    const problems = problemsOfPerson(person, policiesOfPerson(deps, person), known);
    return {
      unit: person.unit,
      group: inTotals?.group,
      requirements: inTotals?.requirements ?? [],
      policyIds,
      line: active ? managers.of(oid)?.source : undefined,
      isActive: active,
      hasStandIn: judged?.hasStandIn ?? false,
      pointsToNothing: isInPost(person, today) && problems.length > 0,
      hasOverdueReview: judged?.hasOverdueReview ?? false,
      needs: judged?.needs,
      changesOn: firstAfter(
        [
          person.startedOn,
          ...dayAfterLeaving(person),
          ...daysOfLine(oid),
          ...policyIds.flatMap((id) => policyHistory(deps, id).flatMap(({ from }) => from ?? [])),
          ...(judged?.days ?? []),
        ],
        today,
      ),
    };
  };
}

const dayAfterLeaving = (person: Pick<Person, 'leftOn'> | undefined): readonly CivilDate[] =>
  person?.leftOn === undefined ? [] : [addDays(person.leftOn, 1)];
