import * as z from 'zod/mini';
import { ObjectId } from '../../contract/fields.ts';
import type { ActivityPage } from '../../contract/record.ts';
import { DaysOfActivities } from '../../contract/record.ts';
import { ok } from '../../domain/result.ts';
import { listActivities } from '../../use-cases/list-activities.ts';
import { defineRoute } from '../http/route.ts';
import { activityViews } from '../views/activities-view.ts';

export const listActivitiesRoute = defineRoute({
  method: 'get',
  path: '/people/:oid/activities',
  permission: 'record.read',
  params: z.object({ oid: ObjectId }),
  query: DaysOfActivities,
  body: z.unknown(),
  run(deps, { caller, params, query: days, words }) {
    const result = listActivities(deps, { actorOid: caller.oid, personOid: params.oid, days });
    if (!result.ok) return result;
    const { activities, declared, ...kept } = result.value;
    const body: ActivityPage = {
      activities: activityViews(activities, { clock: deps.clock, words, declared, kept }),
    };
    return ok({ status: 200, body });
  },
});
