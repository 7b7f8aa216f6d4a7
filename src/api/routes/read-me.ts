import * as z from 'zod/mini';
import type { Me } from '../../contract/me.ts';
import { ok } from '../../domain/result.ts';
import { describeMe } from '../../use-cases/describe-me.ts';
import { defineRoute } from '../http/route.ts';

export const readMeRoute = defineRoute({
  method: 'get',
  path: '/me',
  permission: 'signed-in',
  params: z.object({}),
  body: z.unknown(),
  run(deps, { caller }) {
    const me = describeMe(deps, caller.oid);
    const body: Me = {
      oid: caller.oid,
      displayName: me.person?.displayName ?? caller.displayName,
      today: me.today,
      isKnown: me.person !== undefined || me.views.length > 0,
      unitName: me.unitName ?? null,
      views: [...me.views],
      landing: me.landing,
    };
    return ok({ status: 200, body });
  },
});
