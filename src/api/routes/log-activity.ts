import * as z from 'zod/mini';
import { ObjectId } from '../../contract/fields.ts';
import type { LoggedActivity } from '../../contract/record.ts';
import { LogActivity } from '../../contract/record.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { cycleHolding } from '../../domain/cycles/cycle.ts';
import { invariant } from '../../domain/invariant.ts';
import { ok } from '../../domain/result.ts';
import type { PersonStanding } from '../../ports/standings.ts';
import { activitiesOf } from '../../use-cases/activities-of.ts';
import { logActivity } from '../../use-cases/log-activity.ts';
import { defineRoute } from '../http/route.ts';
import { activityViews } from '../views/activities-view.ts';
import { standingViews } from '../views/standing-view.ts';

/** The CPD year that an activity counts in, where it is not the one that is judged. */
function otherYearOf(main: PersonStanding | undefined, completedOn: CivilDate): LoggedActivity['otherYear'] {
  if (!main) return null;
  const { from, to } = cycleHolding(main.policy.cycle, completedOn);
  return from === main.standing.cycle.from ? null : { from, to };
}

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
    const kept = activitiesOf(deps, params.oid);
    const shown = { clock: deps.clock, words, declared, kept };
    const [activity] = activityViews([stored.value], shown);
    invariant(activity, 'one activity has one view');
    const reply: LoggedActivity = {
      activity,
      isNew,
      otherYear: otherYearOf(judged[0], stored.value.completedOn),
      ...standingViews(judged, words),
    };
    return ok({ status: isNew ? 201 : 200, body: reply, seen: [deps.seen.tokenFor('activities', stored)] });
  },
});
