import * as z from 'zod/mini';
import { RowKey } from '../../contract/fields.ts';
import type { RuleReadings } from '../../contract/rules.ts';
import { ok } from '../../domain/result.ts';
import { readPolicyReadings } from '../../use-cases/read-policy-readings.ts';
import { defineRoute } from '../http/route.ts';
import { personTagView } from '../views/person-tag-view.ts';

export const readRuleReadingsRoute = defineRoute({
  method: 'get',
  path: '/policy-versions/:key/readings',
  permission: 'policy.manage',
  params: z.object({ key: RowKey }),
  body: z.unknown(),
  run(deps, { caller, params }) {
    const result = readPolicyReadings(deps, { actorOid: caller.oid, versionKey: params.key });
    if (!result.ok) return result;
    const { version, read } = result.value;
    const body: RuleReadings = {
      version,
      read: read.map(({ displayName, tag, at }) => ({ displayName, tag: personTagView(tag), at })),
    };
    return ok({ status: 200, body });
  },
});
