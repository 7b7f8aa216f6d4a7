import type { LearningActivity } from '../domain/activities/learning-activity.ts';
import { currentRows } from '../domain/activities/learning-activity.ts';
import type { Credential } from '../domain/credentials/credential.ts';
import type { TrainingEvent } from '../domain/events/training-event.ts';
import type { Person } from '../domain/people/person.ts';
import type { Goal } from '../domain/plans/goal.ts';
import type { Policy } from '../domain/policies/policy.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { Standing } from '../domain/standing/outcome.ts';
import type { NotFound } from './authorise.ts';
import { authoriseForPerson } from './authorise.ts';
import type { Deps } from './deps.ts';
import { openEvaluationsOf } from './evaluation-for.ts';
import type { LastCycleValue } from './last-cycle.ts';
import { lastCycleOf } from './last-cycle.ts';
import { standingOfPerson } from './standing-of-person.ts';
import { roleLabelOf } from './team-summary.ts';

export interface RecordValue {
  readonly person: Person;
  readonly unitName: string;
  readonly roleLabel: string;
  readonly policy: Policy | undefined;
  readonly standing: Standing | undefined;
  readonly lastCycle: LastCycleValue | undefined;
  /** Of the policy's current cycle, newest first. */
  readonly activities: readonly LearningActivity[];
  /** The latest of each item, newest first. */
  readonly credentials: readonly Credential[];
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
    credentials: latestOfEach(
      currentRows(deps.records.credentials.where('personOid', personOid).map(({ value }) => value)),
    ),
    goals: deps.records.goals
      .where('personOid', personOid)
      .map(({ value }) => value)
      .toSorted((first, second) => first.targetOn.localeCompare(second.targetOn)),
    openEvaluations: actorOid === personOid ? openEvaluationsOf(deps, person) : [],
  });
}

function latestOfEach(credentials: readonly Credential[]): readonly Credential[] {
  const newestFirst = credentials.toSorted((first, second) =>
    second.completedOn.localeCompare(first.completedOn),
  );
  const latest = new Map<string, Credential>();
  for (const credential of newestFirst)
    if (!latest.has(credential.item)) latest.set(credential.item, credential);
  return [...latest.values()];
}
