import * as z from 'zod/mini';
import { ObjectId } from '../../contract/fields.ts';
import type { PersonRecord } from '../../contract/record.ts';
import { alignmentGroups } from '../../domain/activities/alignment-groups.ts';
import { ok } from '../../domain/result.ts';
import { readRecord } from '../../use-cases/read-record.ts';
import { defineRoute } from '../http/route.ts';
import { activityView } from '../views/activity-view.ts';
import { lastYearView, standingView } from '../views/standing-view.ts';

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
      unitName,
      roleLabel,
      policy,
      standing,
      lastCycle,
      activities,
      trainings,
      goals,
      openEvaluations,
    } = result.value;
    const body: PersonRecord = {
      person: { oid: person.oid, displayName: person.displayName, unitName, roleLabel, fte: person.fte },
      standing: policy && standing ? standingView(standing, policy, words) : null,
      lastYear: lastYearView(lastCycle, words),
      activities: activities.map((activity) => activityView(activity, policy)),
      trainings: trainings.map(({ key, item, completedOn }) => ({
        key,
        itemLabel: policy?.trainingItems.find((each) => each.id === item)?.label ?? item,
        completedOn,
      })),
      goals: goals.map(({ key, text, targetOn, state }) => ({ key, text, targetOn, state })),
      activityTypes: (policy?.activityTypes ?? []).map(({ id, label }) => ({ id, label })),
      standards: (policy ? alignmentGroups(policy) : []).map(({ heading, choices }) => ({
        heading,
        choices: [...choices],
      })),
      openEvaluations: openEvaluations.map(({ key, title, endsAt }) => ({
        eventKey: key,
        eventTitle: title,
        heldOn: deps.clock.dateAt(endsAt),
      })),
    };
    return ok({ status: 200, body });
  },
});
