import * as z from 'zod/mini';
import { ok } from '../../domain/result.ts';
import { readAudit } from '../../use-cases/read-audit.ts';
import { defineRoute } from '../http/route.ts';
import { auditView } from '../views/audit-view.ts';

export const readAuditRoute = defineRoute({
  method: 'get',
  path: '/audit',
  permission: 'audit.read',
  params: z.object({}),
  body: z.unknown(),
  async run(deps, { caller, words }) {
    const result = await readAudit(deps, caller.oid);
    return result.ok
      ? ok({ status: 200, body: auditView(result.value, (kind) => deps.messageName(kind, words.locale)) })
      : result;
  },
});
