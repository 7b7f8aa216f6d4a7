import type {
  NeedGroupView,
  PlanPage,
  PlannedGoalView,
  PriorityPage,
  ServingEventView,
} from '../../contract/plans.ts';
import type { readersMessages } from '../../domain/access/readers-messages.ts';
import { promiseAbout, promiseOf } from '../../domain/access/readers.ts';
import { recordedOn } from '../../domain/evidence/recorded.ts';
import { messageOf } from '../../domain/message.ts';
import { isRestricted } from '../../domain/needs/need.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PlannedGoal, PlannedNeed, PlanValue } from '../../use-cases/plans/read-plan.ts';
import type { PrioritiesValue } from '../../use-cases/priorities/read-priorities.ts';
import type { Words } from '../../wording/create-words.ts';
import { localDay, localTime } from '../shared/local-time.ts';
import { personTagView } from '../shared/person-tag-view.ts';

const message = messageOf<typeof readersMessages>();

function goalView(
  { goal, version, isPast, priority, notes, answeredBy, events, changes, maySuggestionGo }: PlannedGoal,
  nameOf: PlanValue['nameOf'],
  clock: Pick<Clock, 'localAt'>,
): PlannedGoalView {
  return {
    key: goal.key,
    version,
    text: goal.text,
    targetOn: goal.targetOn,
    state: goal.state,
    isPast,
    need: goal.need ?? null,
    priority: goal.priority ?? null,
    strand: goal.strand ?? null,
    standards: [...goal.standards],
    intendedEffect: goal.intendedEffect,
    support: goal.support,
    costPence: goal.costPence ?? null,
    measure: goal.measure,
    choices: goal.choices,
    priorityTitle: priority?.title ?? null,
    suggestedByName: goal.suggestedBy === undefined ? null : nameOf(goal.suggestedBy),
    outcome: goal.outcome,
    timesCarriedOver: goal.timesCarriedOver ?? 0,
    notes: notes.map((note) => ({
      key: note.key,
      text: note.text,
      byName: nameOf(note.recordedBy),
      on: recordedOn(note),
    })),
    answeredBy: answeredBy.map(({ key, title, completedOn }) => ({ key, title, completedOn })),
    events: events.map(({ event, fits }) => {
      const starts = clock.localAt(event.startsAt);
      return {
        key: event.key,
        title: event.title,
        heldOn: localDay(starts),
        starts: localTime(starts),
        venue: event.venue,
        fits: [...fits],
        coordinatorName: event.coordinator.name,
        coordinatorSignInName: event.coordinator.signInName,
      };
    }),
    changed: changedView(goal, nameOf, clock),
    changes: [...changes],
    maySuggestionGo,
  };
}

/** Undefined where it is as it was written. */
const changedView = (
  { changedBy, changedAt }: Pick<Goal, 'changedBy' | 'changedAt'>,
  nameOf: PlanValue['nameOf'],
  { localAt }: Pick<Clock, 'localAt'>,
): PlannedGoalView['changed'] => {
  if (changedAt === undefined) return null;
  const local = localAt(changedAt);
  return { byName: nameOf(changedBy), on: localDay(local), at: localTime(local) };
};

const needView = (
  { first, sources, isTriangulated, versionOf }: PlannedNeed,
  { nameOf, actorOid }: Pick<PlanValue, 'nameOf'> & { readonly actorOid: string },
): NeedGroupView => ({
  key: first.key,
  text: first.text,
  isTriangulated,
  sources: sources.map((need) => ({
    key: need.key,
    version: versionOf(need.key),
    text: need.text,
    source: need.source,
    evidence: need.evidence,
    raisedOn: need.raisedOn,
    raisedByName: nameOf(need.raisedBy),
    isRestricted: isRestricted(need),
    answer: need.answer ?? null,
    answerText: need.answerText,
    mayWithdraw: need.raisedBy === actorOid,
  })),
});

export function planView(
  value: PlanValue,
  { clock, words, actorOid }: { readonly clock: Clock; readonly words: Words; readonly actorOid: string },
): PlanPage {
  const { person, tag, goals, needs, agreed, choices, sources, may, nameOf } = value;
  const say: Parameters<typeof promiseOf>[1] = (id, values) => words.say(message(id, values));
  const isOwn = person.oid === actorOid;
  return {
    person: { oid: person.oid, displayName: person.displayName, tag: personTagView(tag) },
    goals: goals
      .map((goal) => goalView(goal, nameOf, clock))
      // That a goal answers a need which the reader may not see would tell that there is one.
      .map((goal) => (needs.some(({ first }) => first.key === goal.need) ? goal : { ...goal, need: null })),
    needs: needs.map((need) => needView(need, { nameOf, actorOid })),
    agreed: agreed.map(({ meeting, place, kindLabel, heldOn, text, measure, day }) => ({
      meeting,
      place,
      kindLabel,
      heldOn,
      text,
      measure,
      day: day ?? null,
    })),
    choices: {
      priorities: choices.priorities.map(({ key, title }) => ({ id: key, label: title })),
      strands: choices.strands.map(({ id, label }) => ({ id, label })),
      standards: choices.standards.map((group) => ({
        heading: group.heading,
        choices: group.choices.map(({ id, label }) => ({ id, label })),
      })),
      questions: choices.questions.map(({ id, label, choices: offered, clause, reading }) => ({
        id,
        label,
        choices: [...offered],
        clause,
        reading,
      })),
      sources: [...sources],
    },
    may,
    promises: {
      need: isOwn ? promiseOf('record', say) : promiseAbout('need', person.displayName, say),
      restrictedNeed: promiseAbout('restrictedNeed', person.displayName, say),
    },
    today: clock.today(),
  };
}

export const prioritiesView = (
  { priorities, units, mayForAll, training, titleOf, nameOf }: PrioritiesValue,
  clock: Pick<Clock, 'localAt' | 'now' | 'today'>,
): PriorityPage => ({
  priorities: priorities.map(
    ({ stored: { value, eTag }, unit, ownerName, holdsToday, goals, mayChange }) => ({
      key: value.key,
      version: eTag,
      unit: value.unit ?? null,
      unitName: unit?.name ?? null,
      plan: value.plan,
      title: value.title,
      measure: value.measure,
      ownerOid: value.ownerOid,
      ownerName,
      from: value.from,
      to: value.to,
      approvedBy: value.approvedBy,
      approvedOn: value.approvedOn ?? null,
      endedBecause: value.endedBecause ?? null,
      holdsToday,
      goals: goals ?? null,
      mayChange,
    }),
  ),
  units: units.map(({ key, name }) => ({ key, name })),
  mayForAll,
  training: training.events.map((event) => servingView(event, { titleOf, nameOf, clock })),
  servedChoices: training.choices.map(({ unit, priorities: offered, strands, standards }) => ({
    unit,
    priorities: offered.map(({ key, title }) => ({ id: key, label: title })),
    strands: named(strands),
    standards: standards.map(({ heading, choices }) => ({ heading, choices: named(choices) })),
  })),
  today: clock.today(),
});

const named = (choices: readonly { readonly id: string; readonly label: string }[]) =>
  choices.map(({ id, label }) => ({ id, label }));

interface Around extends Pick<PrioritiesValue, 'titleOf' | 'nameOf'> {
  readonly clock: Pick<Clock, 'localAt' | 'now'>;
}

function servingView(
  { value, eTag, unitName }: PrioritiesValue['training']['events'][number],
  { titleOf, nameOf, clock }: Around,
): ServingEventView {
  const starts = clock.localAt(value.startsAt);
  return {
    key: value.key,
    version: eTag,
    title: value.title,
    unit: value.unit,
    unitName,
    heldOn: localDay(starts),
    starts: localTime(starts),
    isOver: value.endsAt <= clock.now(),
    priority: value.priority ?? null,
    priorityTitle: value.priority === undefined ? null : titleOf(value.priority),
    strand: value.strand ?? null,
    standards: [...value.standards],
    changed: changedView(value, nameOf, clock),
  };
}
