import { addDays } from '../../domain/cycles/civil-date.ts';
import type { AlignmentGroup } from '../../domain/activities/alignment-groups.ts';
import { alignmentGroups } from '../../domain/activities/alignment-groups.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Served } from '../../domain/plans/goal-answers.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Priority } from '../../domain/priorities/priority.ts';
import { holdsOn, isFor } from '../../domain/priorities/priority.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { lineOfUnits } from '../../domain/units/unit.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import { policyOfEvents } from '../events/event-policy.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForUnit, notFound, unitsFor } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import { unitsByKey } from '../shared/units.ts';

type ServingDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>;

/** What training of a unit may be said to serve. */
export interface ServedChoices {
  readonly unit: string;
  readonly priorities: readonly Priority[];
  readonly strands: Policy['strands'];
  readonly standards: readonly AlignmentGroup[];
}

export interface ServingTraining {
  /** What is to come, the soonest first; then what is just over, the latest first. */
  readonly events: readonly (Stored<TrainingEvent> & { readonly unitName: string })[];
  /** By unit of those events. */
  readonly choices: readonly ServedChoices[];
}

const DAYS_OVER = 30;
/** Nobody says of more what it serves in one sitting; what is over makes room for what is to come. */
const MOST_EVENTS = 100;

function servedChoices(deps: ServingDeps, unit: string): ServedChoices {
  const { records, clock } = deps;
  const unitLine = lineOfUnits(unit, unitsByKey(records)).map(({ key }) => key);
  const policy = policyOfEvents(deps, unit);
  return {
    unit,
    priorities: records.priorities
      .all()
      .map(({ value }) => value)
      .filter((priority) => holdsOn(priority, clock.today()) && isFor(priority, unitLine)),
    strands: policy?.strands ?? [],
    standards: policy ? alignmentGroups(policy) : [],
  };
}

/** Training of the units that the actor runs events for, of which they say what it serves. */
export function servingTraining(deps: ServingDeps, actorOid: string): ServingTraining {
  const { records, clock } = deps;
  const now = clock.now();
  const since = addDays(clock.today(), -DAYS_OVER);
  const events = unitsFor(deps, actorOid, 'event.manage')
    .flatMap(({ key, name }) =>
      records.events.where('unit', key).map((stored) => ({ ...stored, unitName: name })),
    )
    .filter(
      ({ value: { startsAt, cancelledBecause } }) =>
        cancelledBecause === undefined && clock.dateAt(startsAt) >= since,
    )
    .toSorted((one, other) => one.value.startsAt.localeCompare(other.value.startsAt));
  const ahead = events.filter(({ value }) => value.startsAt > now);
  const over = events.filter(({ value }) => value.startsAt <= now).toReversed();
  const listed = [...ahead, ...over].slice(0, MOST_EVENTS);
  const units = new Set(listed.map(({ value }) => value.unit));
  return { events: listed, choices: [...units].map((unit) => servedChoices(deps, unit)) };
}

/** Whoever runs the events of a unit says what one of them serves: it is shown to those whose goals are for the same. */
export async function stateServed(
  deps: ServingDeps & Pick<Deps, 'audit'>,
  request: Served & {
    readonly actorOid: string;
    readonly eventKey: string;
    /** The version that the actor saw. */
    readonly version: string;
  },
): Promise<Result<Stored<TrainingEvent>, NotFound | BadInput | ChangedMeanwhile>> {
  const { actorOid, eventKey, version, ...served } = request;
  const stored = deps.records.events.find(eventKey);
  if (!stored || !mayForUnit(deps, actorOid, 'event.manage', stored.value.unit)) return err(notFound);
  const before = stored.value;
  const problem = problemOf(servedChoices(deps, before.unit), served, before);
  if (problem) return err(problem);
  const wanted = { ...before, ...served };
  if (JSON.stringify(wanted) === JSON.stringify(before)) return ok(stored);
  return replaceAudited(deps, deps.records.events, stored, wanted, {
    version,
    action: 'event-changed',
    actorOid,
    subjectOid: actorOid,
  });
}

/** What it serves already stays open to it, whatever the policy and the priorities are by now. */
function problemOf(
  { priorities, strands, standards }: ServedChoices,
  served: Served,
  before: Served,
): BadInput | undefined {
  const { priority, strand } = served;
  if (
    priority !== undefined &&
    priority !== before.priority &&
    !priorities.some(({ key }) => key === priority)
  )
    return badInput('priority', 'not-a-choice');
  if (strand !== undefined && strand !== before.strand && !strands.some(({ id }) => id === strand))
    return badInput('strand', 'not-a-choice');
  const known = new Set([
    ...standards.flatMap(({ choices }) => choices.map(({ id }) => id)),
    ...before.standards,
  ]);
  return served.standards.some((id) => !known.has(id)) ? badInput('standards', 'not-a-choice') : undefined;
}
