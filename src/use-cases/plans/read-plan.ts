import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import type { NeedSource } from '../../domain/needs/need.ts';
import { isRestricted, NEED_SOURCES } from '../../domain/needs/need.ts';
import type { TriangulatedNeed } from '../../domain/needs/triangulate.ts';
import { triangulate } from '../../domain/needs/triangulate.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { GoalChange } from '../../domain/plans/change-goal.ts';
import { changesOf, isSuggestionOf } from '../../domain/plans/change-goal.ts';
import type { FittingEvent } from '../../domain/plans/goal-answers.ts';
import { answersGoal, eventsForGoal } from '../../domain/plans/goal-answers.ts';
import type { GoalNote } from '../../domain/plans/goal-note.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import { isPast } from '../../domain/plans/goal.ts';
import type { Priority } from '../../domain/priorities/priority.ts';
import type { AgreedTarget } from '../../domain/reviews/agreed-targets.ts';
import { agreedTargets } from '../../domain/reviews/agreed-targets.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { activitiesOf } from '../record/activities-of.ts';
import { lineOfUnits } from '../../domain/units/unit.ts';
import type { AccessToPerson, NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';
import { personTags } from '../shared/person-tags.ts';
import { unitsByKey } from '../shared/units.ts';
import type { GoalChoices } from './goal-fields.ts';
import { goalChoices } from './goal-fields.ts';
import { needsAsRead } from './needs-as-read.ts';

export interface PlannedGoal {
  readonly goal: Goal;
  /** To be sent with a change. */
  readonly version: string;
  readonly isPast: boolean;
  readonly priority: Priority | undefined;
  /** Newest first. */
  readonly notes: readonly GoalNote[];
  /** CPD since it was written that is for the same; newest first. */
  readonly answeredBy: readonly LearningActivity[];
  /** Training to come that is for the same and that the person is not on. */
  readonly events: readonly FittingEvent<OfferedEvent>[];
  /** What the actor may do with it. */
  readonly changes: readonly GoalChange['to'][];
  readonly maySuggestionGo: boolean;
}

/** Training to come, and who can put somebody on it. */
export interface OfferedEvent extends TrainingEvent {
  readonly coordinator: { readonly name: string; readonly signInName: string };
}

export interface PlannedNeed extends TriangulatedNeed {
  readonly versionOf: (key: string) => string;
}

export interface PlanValue {
  readonly person: Person;
  readonly tag: PersonTag;
  /** The soonest target first; what is done or dropped after that, the latest first. */
  readonly goals: readonly PlannedGoal[];
  readonly needs: readonly PlannedNeed[];
  /** What was agreed in signed reviews and is no goal yet, the latest review first. */
  readonly agreed: readonly (AgreedTarget & { readonly kindLabel: string })[];
  readonly choices: GoalChoices;
  /** What the actor may name as the source of a need; empty where they may raise none. */
  readonly sources: readonly NeedSource[];
  readonly may: {
    readonly addGoal: boolean;
    readonly suggestGoal: boolean;
    readonly note: boolean;
    readonly answerNeeds: boolean;
  };
  readonly nameOf: (oid: string) => string;
}

type PlanDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may' | 'peopleIndex'>;

/** A person's needs and the goals that answer them, as far as the actor may see them. */
export function readPlan(
  deps: PlanDeps,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): Result<PlanValue, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('record.read')) return err(notFound);
  const { records } = deps;
  return ok({
    person: access.person,
    tag: personTags(deps).of(access.person),
    goals: goalsOf(deps, actorOid, access),
    needs: triangulate(needsAsRead(deps, access)).map((need) => ({
      ...need,
      versionOf: (key) => records.needs.find(key)?.eTag ?? '',
    })),
    agreed: agreedFor(deps, access),
    choices: goalChoices(deps, access.person),
    sources: sourcesFor(access),
    may: {
      addGoal: access.may('goal.change'),
      suggestGoal: access.may('goal.suggest'),
      note: access.may('goal.note'),
      answerNeeds: access.may('need.answer'),
    },
    nameOf: (oid) => records.people.find(oid)?.value.displayName ?? '',
  });
}

function agreedFor(
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  { person, may }: AccessToPerson,
): PlanValue['agreed'] {
  const { goals, reviewMeetings } = deps.records;
  const taken = goals.where('personOid', person.oid).flatMap(({ value }) => value.fromTarget ?? []);
  const meetings = reviewMeetings
    .where('personOid', person.oid)
    .map(({ value }) => value)
    .filter(({ kind }) => may('review.read', kind));
  const kinds = declarationsFor(deps, person)?.reviewKinds ?? [];
  return agreedTargets(meetings, new Set(taken)).map((target) => ({
    ...target,
    kindLabel: kinds.find(({ id }) => id === target.kind)?.label ?? target.kind,
  }));
}

const sourcesFor = ({ may }: AccessToPerson): readonly NeedSource[] =>
  may('need.raise')
    ? NEED_SOURCES.filter((source) => !isRestricted({ source }) || may('need.raise-restricted'))
    : [];

const isOver = ({ state }: Goal): boolean => state === 'done' || state === 'dropped';

const byTarget = (one: Goal, other: Goal): number =>
  Number(isOver(one)) - Number(isOver(other)) ||
  one.targetOn.localeCompare(other.targetOn) * (isOver(one) ? -1 : 1);

/** Training of the person's unit and of those above it, as everybody there may come. */
const eventsOfferedTo = (
  { records, directory }: Pick<Deps, 'records' | 'directory'>,
  { unit }: Person,
): readonly OfferedEvent[] =>
  lineOfUnits(unit, unitsByKey(records))
    .flatMap(({ key }) => records.events.where('unit', key))
    .map(({ value }) => ({
      ...value,
      coordinator: {
        name: records.people.find(value.coordinatorOid)?.value.displayName ?? '',
        signInName: directory.accountOf(value.coordinatorOid)?.principalName ?? '',
      },
    }));

function goalsOf(deps: PlanDeps, actorOid: string, access: AccessToPerson): readonly PlannedGoal[] {
  const { records, clock } = deps;
  const { person } = access;
  const notes = Map.groupBy(
    records.goalNotes.where('personOid', person.oid).map(({ value }) => value),
    ({ goal }) => goal,
  );
  const activities = activitiesOf(deps, person.oid).current;
  const events = eventsOfferedTo(deps, person);
  const on = new Set(records.attendances.where('personOid', person.oid).map(({ value }) => value.eventKey));
  const servedBy = ({ eventKey }: LearningActivity) =>
    eventKey === undefined ? undefined : records.events.find(eventKey)?.value;
  return records.goals
    .where('personOid', person.oid)
    .toSorted((one, other) => byTarget(one.value, other.value))
    .map(({ value: goal, eTag }) => ({
      goal,
      version: eTag,
      isPast: isPast(goal, clock.today()),
      priority: goal.priority === undefined ? undefined : records.priorities.find(goal.priority)?.value,
      notes: (notes.get(goal.key) ?? []).toReversed(),
      answeredBy: activities.filter((activity) => answersGoal(goal, activity, servedBy(activity))),
      events: eventsForGoal(goal, events, { now: clock.now(), on }),
      changes: access.may('goal.change') ? changesOf(goal) : [],
      maySuggestionGo: access.may('goal.suggest') && isSuggestionOf(goal, actorOid),
    }));
}
