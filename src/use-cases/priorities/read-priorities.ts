import type { Goal } from '../../domain/plans/goal.ts';
import { isPast } from '../../domain/plans/goal.ts';
import type { Priority } from '../../domain/priorities/priority.ts';
import { holdsOn } from '../../domain/priorities/priority.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Unit } from '../../domain/units/unit.ts';
import type { Stored } from '../../ports/records.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import type { ServingTraining } from './serving-training.ts';
import { servingTraining } from './serving-training.ts';
import { mayForOrganisation, mayForUnit, notAllowed, unitsFor } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';

/** What came of a priority in people's plans. */
export interface PriorityGoals {
  readonly open: number;
  /** Of the open ones, those whose day has gone by. */
  readonly past: number;
  readonly done: number;
  readonly people: number;
}

export interface ListedPriority {
  readonly stored: Stored<Priority>;
  /** Undefined: the whole organisation. */
  readonly unit: Unit | undefined;
  readonly ownerName: string;
  readonly holdsToday: boolean;
  readonly goals: PriorityGoals | undefined;
  readonly mayChange: boolean;
}

export interface PrioritiesValue {
  readonly priorities: readonly ListedPriority[];
  readonly units: readonly Unit[];
  readonly mayForAll: boolean;
  readonly training: ServingTraining;
  /** Of a priority; empty where it is none that is kept. */
  readonly titleOf: (key: string) => string;
  readonly nameOf: (oid: string) => string;
}

type PriorityDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>;

/** Of those, open, past and done, and of how many people; what was only suggested or dropped counts nowhere. */
function countedGoals(goals: readonly Goal[], today: Priority['from']): PriorityGoals {
  const taken = goals.filter(({ state }) => state === 'open' || state === 'done');
  return {
    open: taken.filter(({ state }) => state === 'open').length,
    past: taken.filter((goal) => isPast(goal, today)).length,
    done: taken.filter(({ state }) => state === 'done').length,
    people: new Set(taken.map(({ personOid }) => personOid)).size,
  };
}

/** What the organisation and its units want, as whoever looks after some of it sees it. */
export function readPriorities(deps: PriorityDeps, actorOid: string): Result<PrioritiesValue, NotAllowed> {
  const { records, clock } = deps;
  const today = clock.today();
  const units = unitsFor(deps, actorOid, 'priority.manage');
  const mayForAll = mayForOrganisation(deps, actorOid, 'priority.manage');
  if (units.length === 0 && !mayForAll) return err(notAllowed);
  const order = (priority: Priority): number =>
    holdsOn(priority, today) ? 0 : priority.endedBecause === undefined && priority.from > today ? 1 : 2;
  return ok({
    units,
    mayForAll,
    training: servingTraining(deps, actorOid),
    titleOf: (key) => records.priorities.find(key)?.value.title ?? '',
    nameOf: (oid) => records.people.find(oid)?.value.displayName ?? '',
    priorities: records.priorities
      .all()
      .toSorted(
        (one, other) =>
          order(one.value) - order(other.value) || one.value.from.localeCompare(other.value.from),
      )
      .map((stored) => {
        const { unit, ownerOid, key } = stored.value;
        const mayChange = mayManage(deps, actorOid, unit);
        const goals = records.goals.where('priority', key).map(({ value }) => value);
        return {
          stored,
          unit: unit === undefined ? undefined : records.units.find(unit)?.value,
          ownerName: records.people.find(ownerOid)?.value.displayName ?? '',
          holdsToday: holdsOn(stored.value, today),
          goals: mayChange ? countedGoals(goals, today) : undefined,
          mayChange,
        };
      }),
  });
}

/** Whether the actor looks after a unit's priorities, or the whole organisation's where none is named. */
export const mayManage = (deps: PriorityDeps, actorOid: string, unit: string | undefined): boolean =>
  unit === undefined
    ? mayForOrganisation(deps, actorOid, 'priority.manage')
    : mayForUnit(deps, actorOid, 'priority.manage', unit);
