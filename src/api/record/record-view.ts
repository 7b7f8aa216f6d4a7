import type { PersonRecord } from '../../contract/record.ts';
import { alignmentGroups } from '../../domain/activities/alignment-groups.ts';
import type { PolicyDeclarations } from '../../domain/policies/join-declarations.ts';
import { seeks } from '../../domain/record-entries/policy-names.ts';
import type { Clock } from '../../ports/clock.ts';
import type { RecordValue } from '../../use-cases/record/read-record.ts';
import type { Words } from '../../wording/create-words.ts';
import { activityViews, takenBackViews } from './activities-view.ts';
import { lastYearView, standingViews } from '../standing/standing-view.ts';
import { personTagView } from '../shared/person-tag-view.ts';
import { summaryView } from '../shared/summary-view.ts';

/** Where no policy says how long a day of CPD is. */
const DEFAULT_HOURS_PER_DAY = 6;

/** Types that the log form asks a share of an INSET day of: none where no rule counts such days. */
const insetTypesOf = (declared: PolicyDeclarations | undefined): string[] =>
  declared !== undefined && seeks(declared, 'inset-days')
    ? declared.activityTypes.filter(({ isInset }) => isInset).map(({ id }) => id)
    : [];

/** A person's plan and record in the reader's words. */
export function recordView(record: RecordValue, clock: Clock, words: Words): PersonRecord {
  const {
    person,
    tag,
    contact,
    overall,
    needs,
    onLeave,
    unitName,
    roleLabel,
    declared,
    judged,
    actions,
    lastCycles,
    activities,
    takenBack,
    earlierYears,
    trainings,
    goals,
    openEvaluations,
    answeredEvaluations,
  } = record;
  const shown = { clock, words, declared, kept: record };
  return {
    person: {
      oid: person.oid,
      displayName: person.displayName,
      tag: personTagView(tag, roleLabel),
      contact,
      unitName,
      roleLabel,
      fte: person.fte,
      startedOn: person.startedOn,
    },
    summary: summaryView({ overall, needs, onLeave }),
    ...standingViews(judged, words),
    actions: actions.map(({ policyId, requirement, action }) => ({
      policyId,
      requirement,
      action: action.kind === 'ask' ? { ...action, who: [...action.who] } : action,
    })),
    lastYears: lastCycles.map((each) => lastYearView(each, words, judged.length > 1)),
    activities: activityViews(activities, shown),
    takenBack: takenBackViews(takenBack, shown),
    earlierYears: earlierYears.map(({ from, to, count }) => ({ from, to, count })),
    trainings: trainings.map(({ key, item, completedOn }) => ({
      key,
      itemLabel: declared?.trainingItems.find((each) => each.id === item)?.label ?? item,
      completedOn,
    })),
    goals: goals.map(({ key, text, targetOn, state, isPast }) => ({ key, text, targetOn, state, isPast })),
    activityTypes: (declared?.activityTypes ?? []).map(({ id, label }) => ({ id, label })),
    logAsks: {
      hoursPerDay: judged[0]?.policy.hoursPerDay ?? DEFAULT_HOURS_PER_DAY,
      category: declared !== undefined && seeks(declared, 'category'),
      insetTypes: insetTypesOf(declared),
    },
    standards: (declared ? alignmentGroups(declared) : []).map(({ heading, choices }) => ({
      heading,
      choices: [...choices],
    })),
    openEvaluations: openEvaluations.map(({ key, title, startsAt }) => ({
      eventKey: key,
      eventTitle: title,
      heldOn: clock.dateAt(startsAt),
    })),
    answeredEvaluations: answeredEvaluations.map(({ event, closesOn, isClosed }) => ({
      eventKey: event.key,
      eventTitle: event.title,
      heldOn: clock.dateAt(event.endsAt),
      closesOn: isClosed ? null : closesOn,
    })),
  };
}
