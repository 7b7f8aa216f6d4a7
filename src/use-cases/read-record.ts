import type { LearningActivity } from '../domain/activities/learning-activity.ts';
import { currentRows } from '../domain/activities/learning-activity.ts';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { TrainingEvent } from '../domain/events/training-event.ts';
import type { Person } from '../domain/people/person.ts';
import type { Goal } from '../domain/plans/goal.ts';
import type { Policy } from '../domain/policies/policy.ts';
import type { RecordEntry } from '../domain/record-entries/record-entry.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { Standing } from '../domain/standing/outcome.ts';
import type { NotFound } from './authorise.ts';
import { authoriseForPerson } from './authorise.ts';
import type { Deps } from './deps.ts';
import { openEvaluationsOf } from './evaluation-for.ts';
import type { LastCycleValue } from './last-cycle.ts';
import { lastCycleOf } from './last-cycle.ts';
import { standingEntries } from './standing-entry.ts';
import { standingOfPerson } from './standing-of-person.ts';
import { roleLabelOf } from './team-summary.ts';

interface Training {
  readonly key: string;
  /** Id of a training item. */
  readonly item: string;
  readonly completedOn: CivilDate;
}

export interface RecordValue {
  readonly person: Person;
  readonly unitName: string;
  readonly roleLabel: string;
  readonly policy: Policy | undefined;
  readonly standing: Standing | undefined;
  readonly lastCycle: LastCycleValue | undefined;
  /** Of the policy's current cycle, newest first. */
  readonly activities: readonly LearningActivity[];
  /** Training completed: the latest of each item, newest first. */
  readonly trainings: readonly Training[];
  readonly goals: readonly Goal[];
  /** Events the person may still evaluate; empty for everybody but the person. */
  readonly openEvaluations: readonly TrainingEvent[];
}

/** One person's plan and record, as far as the actor may see them. */
export function readRecord(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings'>,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): Result<RecordValue, NotFound> {
  const authorised = authoriseForPerson(deps, actorOid, 'record.read', personOid);
  if (!authorised.ok) return authorised;
  const person = authorised.value;
  const judged = standingOfPerson(deps, person);
  const cycle = judged?.standing.cycle;
  const activities = currentRows(
    deps.records.activities.where('personOid', personOid).map(({ value }) => value),
  )
    .filter(({ completedOn }) => !cycle || (completedOn >= cycle.from && completedOn <= cycle.to))
    .toSorted((first, second) => second.completedOn.localeCompare(first.completedOn));
  return ok({
    person,
    unitName: deps.records.units.find(person.unit)?.value.name ?? '',
    roleLabel: roleLabelOf(judged?.policy, person),
    policy: judged?.policy,
    standing: judged?.standing,
    lastCycle: lastCycleOf(deps, person),
    activities,
    trainings: latestOfEach(standingEntries(deps, personOid)),
    goals: deps.records.goals
      .where('personOid', personOid)
      .map(({ value }) => value)
      .toSorted((first, second) => first.targetOn.localeCompare(second.targetOn)),
    openEvaluations: actorOid === personOid ? openEvaluationsOf(deps, person) : [],
  });
}

function latestOfEach(entries: readonly RecordEntry[]): readonly Training[] {
  const newestFirst = entries
    .flatMap(({ key, kind, about, datedOn }) =>
      kind === 'training' && datedOn !== undefined ? [{ key, item: about, completedOn: datedOn }] : [],
    )
    .toSorted((first, second) => second.completedOn.localeCompare(first.completedOn));
  const latest = new Map<string, Training>();
  for (const each of newestFirst) if (!latest.has(each.item)) latest.set(each.item, each);
  return [...latest.values()];
}
