import { audit, settleParked } from '../../contract/audit.ts';
import { ok } from '../../domain/result.ts';
import { readAudit, settleParked as settleOne } from '../../use-cases/audit/read-audit.ts';
import type { Words } from '../../wording/create-words.ts';
import type { ApiDeps } from '../api-deps.ts';
import { answer } from '../http/route.ts';
import { auditView } from './audit-view.ts';

const nameIn =
  (deps: ApiDeps, { locale }: Words) =>
  (kind: string) =>
    deps.messageName(kind, locale);

export const auditRoutes = [
  answer(audit, async (deps, { caller, words }) => {
    const result = await readAudit(deps, caller.oid);
    return result.ok ? ok({ body: auditView(result.value, nameIn(deps, words)) }) : result;
  }),

  answer(settleParked, async (deps, { caller, params, body, words }) => {
    const result = await settleOne(deps, { actorOid: caller.oid, key: params.messageKey, how: body.how });
    return result.ok ? ok({ body: auditView(result.value, nameIn(deps, words)) }) : result;
  }),
];
