import type { EarlierYear } from '../../domain/activities/earlier-years.ts';
import { earlierYearsOf } from '../../domain/activities/earlier-years.ts';
import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Contact } from '../../domain/people/contact.ts';
import { contactOf } from '../../domain/people/contact.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import { isPast } from '../../domain/plans/goal.ts';
import type { PolicyDeclarations } from '../../domain/policies/join-declarations.ts';
import type { RecordEntry } from '../../domain/record-entries/record-entry.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { KeptActivities } from './activities-of.ts';
import { activitiesOf } from './activities-of.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import type { EvaluationValue } from '../evaluations/evaluation-for.ts';
import { answeredEvaluationsOf, openEvaluationsOf } from '../evaluations/evaluation-for.ts';
import type { LastCycleValue } from '../standing/last-cycle.ts';
import { lastCyclesOf } from '../standing/last-cycle.ts';
import { currentEntriesOf } from '../shared/current-entries-of.ts';
import type { PersonStanding } from '../standing/standing-of-person.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';
import type { ActionFor } from './next-actions.ts';
import { nextActions } from './next-actions.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';
import type { PersonSummary } from '../standing/summary-of-person.ts';
import { summaryOfPerson } from '../standing/summary-of-person.ts';
import { personTags } from '../shared/person-tags.ts';
import { roleLabelOf } from '../shared/role-label-of.ts';
import { lastCycleAsRead, standingAsRead, withheldFrom } from '../shared/withheld-from.ts';

interface Training {
  readonly key: string;
  /** Id of a training item. */
  readonly item: string;
  readonly completedOn: CivilDate;
}

interface RecordedGoal extends Goal {
  /** Its date has passed and it is still open. */
  readonly isPast: boolean;
}

export interface RecordValue extends PersonSummary {
  readonly person: Person;
  readonly tag: PersonTag;
  readonly contact: Contact | null;
  readonly unitName: string;
  readonly roleLabel: string;
  /** What the person's policies declare together; undefined where there is none. */
  readonly declared: PolicyDeclarations | undefined;
  /** Under each of them, the main one first. */
  readonly judged: readonly PersonStanding[];
  /** What the person can do about each requirement that waits; empty for everybody but the person. */
  readonly actions: readonly ActionFor[];
  readonly lastCycles: readonly LastCycleValue[];
  /** Of the current cycle of any of them, newest first. */
  readonly activities: readonly LearningActivity[];
  /** Rows that took an activity of the cycle back, newest first; to the person alone. */
  readonly takenBack: readonly LearningActivity[];
  /** Those of all years that count, newest first: doubts may name one of another year. */
  readonly current: KeptActivities['current'];
  readonly doubts: KeptActivities['doubts'];
  readonly originalOf: KeptActivities['originalOf'];
  readonly earlierYears: readonly EarlierYear[];
  /** Training completed: the latest of each item, newest first. */
  readonly trainings: readonly Training[];
  readonly goals: readonly RecordedGoal[];
  /** Events the person may still evaluate; empty for everybody but the person. */
  readonly openEvaluations: readonly TrainingEvent[];
  /** What the person answered, newest first; empty for everybody but the person. */
  readonly answeredEvaluations: readonly EvaluationValue[];
}

type RecordDeps = Pick<
  Deps,
  'records' | 'directory' | 'clock' | 'policies' | 'standings' | 'may' | 'peopleIndex'
>;

/** One person's plan and record, as far as the actor may see them. */
export function readRecord(
  deps: RecordDeps,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): Result<RecordValue, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('record.read')) return err(notFound);
  const { person } = access;
  const today = deps.clock.today();
  const withheld = withheldFrom(deps, access);
  const judged = standingsOfPerson(deps, person).map(({ policy, standing }) => ({
    policy,
    standing: standingAsRead(standing, withheld),
  }));
  const kept = activitiesOf(deps, personOid);
  const cycles = judged.map(({ standing }) => standing.cycle);
  const isOfNow = ({ completedOn }: LearningActivity) =>
    cycles.length === 0 || cycles.some(({ from, to }) => from <= completedOn && completedOn <= to);
  return ok({
    person,
    tag: personTags(deps).of(person),
    contact: contactOf(deps.directory.accountOf(personOid)),
    unitName: deps.records.units.find(person.unit)?.value.name ?? '',
    roleLabel: roleLabelOf(judged[0]?.policy, person),
    declared: declarationsFor(deps, person),
    judged,
    ...summaryOfPerson(deps, person, judged),
    actions: actorOid === personOid ? nextActions(deps, person, judged) : [],
    lastCycles: lastCyclesOf(deps, person).map((each) => lastCycleAsRead(each, withheld)),
    activities: kept.current.filter(isOfNow),
    takenBack: actorOid === personOid ? kept.takenBack.filter(isOfNow) : [],
    current: kept.current,
    doubts: kept.doubts,
    originalOf: kept.originalOf,
    earlierYears: earlierYearsOf(
      kept.current.filter((each) => !isOfNow(each)),
      actorOid === personOid ? kept.takenBack.filter((each) => !isOfNow(each)) : [],
      judged[0]?.policy,
    ),
    trainings: latestOfEach(currentEntriesOf(deps, personOid)),
    goals: deps.records.goals
      .where('personOid', personOid)
      .map(({ value }) => ({ ...value, isPast: isPast(value, today) }))
      .toSorted((first, second) => first.targetOn.localeCompare(second.targetOn)),
    openEvaluations: actorOid === personOid ? openEvaluationsOf(deps, person) : [],
    answeredEvaluations: actorOid === personOid ? answeredEvaluationsOf(deps, personOid) : [],
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
