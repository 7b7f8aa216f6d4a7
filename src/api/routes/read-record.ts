import * as z from 'zod/mini';
import { ObjectId } from '../../contract/fields.ts';
import type { PersonRecord } from '../../contract/record.ts';
import { alignmentGroups } from '../../domain/activities/alignment-groups.ts';
import type { PolicyDeclarations } from '../../domain/policies/join-declarations.ts';
import { seeks } from '../../domain/record-entries/policy-names.ts';
import { ok } from '../../domain/result.ts';
import { readRecord } from '../../use-cases/read-record.ts';
import { defineRoute } from '../http/route.ts';
import { activityView } from '../views/activity-view.ts';
import { lastYearView, standingViews } from '../views/standing-view.ts';
import { summaryView } from '../views/summary-view.ts';

/** Where no policy says how long a day of CPD is. */
const DEFAULT_HOURS_PER_DAY = 6;

/** Types that the log form asks a share of an INSET day of: none where no rule counts such days. */
const insetTypesOf = (declared: PolicyDeclarations | undefined): string[] =>
  declared !== undefined && seeks(declared, 'inset-days')
    ? declared.activityTypes.filter(({ isInset }) => isInset).map(({ id }) => id)
    : [];

export const readRecordRoute = defineRoute({
  method: 'get',
  path: '/people/:oid/record',
  permission: 'record.read',
  params: z.object({ oid: ObjectId }),
  body: z.unknown(),
  run(deps, { caller, params, words }) {
    const result = readRecord(deps, { actorOid: caller.oid, personOid: params.oid });
    if (!result.ok) return result;
    const {
      person,
      overall,
      needs,
      onLeave,
      unitName,
      roleLabel,
      declared,
      judged,
      lastCycles,
      activities,
      trainings,
      goals,
      openEvaluations,
      answeredEvaluations,
    } = result.value;
    const body: PersonRecord = {
      person: { oid: person.oid, displayName: person.displayName, unitName, roleLabel, fte: person.fte },
      summary: summaryView({ overall, needs, onLeave }),
      ...standingViews(judged, words),
      lastYears: lastCycles.map((each) => lastYearView(each, words, judged.length > 1)),
      activities: activities.map((activity) => activityView(activity, declared)),
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
        heldOn: deps.clock.dateAt(startsAt),
      })),
      answeredEvaluations: answeredEvaluations.map(({ event, closesOn, isClosed }) => ({
        eventKey: event.key,
        eventTitle: event.title,
        heldOn: deps.clock.dateAt(event.endsAt),
        closesOn: isClosed ? null : closesOn,
      })),
    };
    return ok({ status: 200, body });
  },
});
