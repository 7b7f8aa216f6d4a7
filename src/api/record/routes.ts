import type { LoggedActivity } from '../../contract/record.ts';
import { activities, logActivity, record, withdrawActivity } from '../../contract/record.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { cycleHolding } from '../../domain/cycles/cycle.ts';
import { invariant } from '../../domain/invariant.ts';
import { ok } from '../../domain/result.ts';
import type { PersonStanding } from '../../ports/standings.ts';
import { activitiesOf } from '../../use-cases/record/activities-of.ts';
import { listActivities } from '../../use-cases/record/list-activities.ts';
import { logActivity as logOne } from '../../use-cases/record/log-activity.ts';
import { readRecord } from '../../use-cases/record/read-record.ts';
import { withdrawActivity as withdrawOne } from '../../use-cases/record/withdraw-activity.ts';
import { answer } from '../http/route.ts';
import { standingViews } from '../standing/standing-view.ts';
import { activityViews, takenBackViews } from './activities-view.ts';
import { recordView } from './record-view.ts';

/** The CPD year that an activity counts in, where it is not the one that is judged. */
function otherYearOf(main: PersonStanding | undefined, completedOn: CivilDate): LoggedActivity['otherYear'] {
  if (!main) return null;
  const { from, to } = cycleHolding(main.policy.cycle, completedOn);
  return from === main.standing.cycle.from ? null : { from, to };
}

export const recordRoutes = [
  answer(record, (deps, { caller, params, words }) => {
    const result = readRecord(deps, { actorOid: caller.oid, personOid: params.oid });
    return result.ok ? ok({ body: recordView(result.value, deps.clock, words) }) : result;
  }),

  answer(activities, (deps, { caller, params, query: days, words }) => {
    const result = listActivities(deps, { actorOid: caller.oid, personOid: params.oid, days });
    if (!result.ok) return result;
    const { activities: found, takenBack, declared, ...kept } = result.value;
    const shown = { clock: deps.clock, words, declared, kept };
    return ok({
      body: { activities: activityViews(found, shown), takenBack: takenBackViews(takenBack, shown) },
    });
  }),

  answer(logActivity, async (deps, { caller, params, body, words }) => {
    const { delivery, ...fields } = body;
    const request = { actorOid: caller.oid, personOid: params.oid, delivery, ...fields };
    const result = await logOne(deps, request);
    if (!result.ok) return result;
    const { stored, isNew, judged, declared } = result.value;
    const shown = { clock: deps.clock, words, declared, kept: activitiesOf(deps, params.oid) };
    const [activity] = activityViews([stored.value], shown);
    invariant(activity, 'one activity has one view');
    const otherYear = otherYearOf(judged[0], stored.value.completedOn);
    return ok({ isNew, body: { activity, isNew, otherYear, ...standingViews(judged, words) } });
  }),

  answer(withdrawActivity, async (deps, { caller, params, body, words }) => {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const { activityKey } = params;
    const withdrawn = await withdrawOne(deps, { ...request, activityKey, reason: body.reason });
    if (!withdrawn.ok) return withdrawn;
    const left = readRecord(deps, request);
    if (!left.ok) return left;
    return ok({ isNew: withdrawn.value.isNew, body: recordView(left.value, deps.clock, words) });
  }),
];
