import { checkEntry, checks } from '../../contract/checks.ts';
import { ok } from '../../domain/result.ts';
import { checkEntry as checkOne } from '../../use-cases/checks/check-entry.ts';
import { readChecks } from '../../use-cases/checks/read-checks.ts';
import type { Words } from '../../wording/create-words.ts';
import type { ApiDeps } from '../api-deps.ts';
import { answer } from '../http/route.ts';
import { checksView } from './checks-view.ts';

const pageFor = (deps: ApiDeps, actorOid: string, words: Words) =>
  checksView(
    readChecks(deps, actorOid),
    (key) => deps.records.evidenceFiles.find(key)?.value,
    deps.clock.today(),
    words,
  );

export const checkRoutes = [
  answer(checks, (deps, { caller, words }) => ok({ body: pageFor(deps, caller.oid, words) })),

  answer(checkEntry, async (deps, { caller, params, body, words }) => {
    const { oid: personOid, entryKey } = params;
    const checked = await checkOne(deps, { actorOid: caller.oid, personOid, entryKey, ...body });
    if (!checked.ok) return checked;
    return ok({ isNew: checked.value.isNew, body: pageFor(deps, caller.oid, words) });
  }),
];
