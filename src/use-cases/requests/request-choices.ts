import type { Goal } from '../../domain/plans/goal.ts';
import type { Need } from '../../domain/needs/need.ts';
import { isRestricted } from '../../domain/needs/need.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { RequestDetails } from '../../domain/requests/training-request.ts';
import { openQuestion } from '../../domain/requests/training-request.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';

type ChoiceDeps = Pick<Deps, 'records' | 'clock' | 'policies'>;

/** What a request of somebody may point at. */
export interface RequestChoices {
  readonly strands: Policy['strands'];
  readonly needs: readonly Need[];
  readonly goals: readonly Goal[];
  /** Their policies tell requests inside the improvement plan from those outside. */
  readonly asksWithinPlan: boolean;
}

export function requestChoices(deps: ChoiceDeps, person: Person): RequestChoices {
  const policies = policiesOfPerson(deps, person);
  return {
    strands: policies.flatMap(({ strands }) => strands),
    // What came of a concern is not for whoever answers a request.
    needs: deps.records.needs
      .where('personOid', person.oid)
      .map(({ value }) => value)
      .filter(
        (need) => need.withdrawnBecause === undefined && need.supports === undefined && !isRestricted(need),
      ),
    goals: deps.records.goals
      .where('personOid', person.oid)
      .map(({ value }) => value)
      .filter(({ state }) => state === 'open'),
    asksWithinPlan: policies.some(({ requestRoutes }) =>
      requestRoutes.some(({ withinSIP }) => withinSIP !== undefined),
    ),
  };
}

export function problemOfRequest(
  deps: ChoiceDeps,
  person: Person,
  details: RequestDetails,
): BadInput | undefined {
  const { strands, needs, goals, asksWithinPlan } = requestChoices(deps, person);
  const { need, goal, strand, withinPlan, startsOn } = details;
  if (startsOn < deps.clock.today()) return badInput('startsOn', 'past-date');
  if (need !== undefined && !needs.some(({ key }) => key === need)) return badInput('need', 'not-a-choice');
  if (goal !== undefined && !goals.some(({ key }) => key === goal)) return badInput('goal', 'not-a-choice');
  if (strand !== undefined && !strands.some(({ id }) => id === strand))
    return badInput('strand', 'not-a-choice');
  if (asksWithinPlan && withinPlan === undefined) return badInput('withinPlan', 'empty');
  const open = openQuestion(details);
  return open && badInput(open, 'empty');
}
