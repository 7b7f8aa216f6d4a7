import { me } from '../../contract/me.ts';
import { ok } from '../../domain/result.ts';
import { describeMe } from '../../use-cases/me/describe-me.ts';
import { answer } from '../http/route.ts';

export const meRoutes = [
  answer(me, (deps, { caller }) => {
    const { person, views, unitName, today, landing } = describeMe(deps, caller.oid);
    return ok({
      body: {
        oid: caller.oid,
        displayName: person?.displayName ?? caller.displayName,
        today,
        isKnown: person !== undefined || views.length > 0,
        unitName: unitName ?? null,
        views: [...views],
        landing,
      },
    });
  }),
];
