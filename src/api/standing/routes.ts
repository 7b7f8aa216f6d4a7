import { standingOn } from '../../contract/standing-on.ts';
import { why } from '../../contract/why.ts';
import { ok } from '../../domain/result.ts';
import { answeringEntry } from '../../use-cases/entries/answering-entry.ts';
import { answeringForm } from '../../use-cases/evaluations/answering-form.ts';
import { readWhy } from '../../use-cases/standing/read-why.ts';
import { standingOn as standingOnDay } from '../../use-cases/standing/standing-on.ts';
import { answer } from '../http/route.ts';
import { standingOnView } from './standing-on-view.ts';
import { whyView } from './why-view.ts';

export const standingRoutes = [
  answer(standingOn, (deps, { caller, params, query, words }) => {
    const result = standingOnDay(deps, { actorOid: caller.oid, personOid: params.oid, ...query });
    return result.ok ? ok({ body: standingOnView(result.value, words) }) : result;
  }),

  answer(why, (deps, { caller, params, query, words }) => {
    const { oid: personOid, requirement } = params;
    const result = readWhy(deps, { actorOid: caller.oid, personOid, requirement, ...query });
    if (!result.ok) return result;
    const entry = answeringEntry(deps, caller.oid, result.value);
    const form = answeringForm(deps, caller.oid, result.value);
    return ok({ body: whyView(result.value, { answer: entry, form }, words) });
  }),
];
