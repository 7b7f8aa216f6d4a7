import * as z from 'zod/mini';
import { ObjectId } from '../../contract/fields.ts';
import type { LoggedActivity } from '../../contract/record.ts';
import { LogActivity } from '../../contract/record.ts';
import { ok } from '../../domain/result.ts';
import { logActivity } from '../../use-cases/log-activity.ts';
import { defineRoute } from '../http/route.ts';
import { activityView } from '../views/activity-view.ts';
import { standingViews } from '../views/standing-view.ts';

export const logActivityRoute = defineRoute({
  method: 'post',
  path: '/people/:oid/activities',
  permission: 'activity.log',
  params: z.object({ oid: ObjectId }),
  body: LogActivity,
  async run(deps, { caller, params, body, words }) {
    const { delivery, ...fields } = body;
    const request = { actorOid: caller.oid, personOid: params.oid, delivery, ...fields };
    const result = await logActivity(deps, request);
    if (!result.ok) return result;
    const { stored, isNew, judged, declared } = result.value;
    const reply: LoggedActivity = {
      activity: activityView(stored.value, declared),
      isNew,
      ...standingViews(judged, words),
    };
    return ok({ status: isNew ? 201 : 200, body: reply, seen: [deps.seen.tokenFor('activities', stored)] });
  },
});
