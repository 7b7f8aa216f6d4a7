import { entries, recordEntry, withdrawEntry } from '../../contract/entries.ts';
import { ok } from '../../domain/result.ts';
import { readEntries } from '../../use-cases/entries/read-entries.ts';
import { recordEntry as recordOne } from '../../use-cases/entries/record-entry.ts';
import { withdrawEntry as withdrawOne } from '../../use-cases/entries/withdraw-entry.ts';
import { answer } from '../http/route.ts';
import { entriesView } from './entries-view.ts';

export const entryRoutes = [
  answer(entries, (deps, { caller, params, words }) => {
    const result = readEntries(deps, { actorOid: caller.oid, personOid: params.oid });
    return result.ok ? ok({ body: entriesView(result.value, deps.clock.today(), words) }) : result;
  }),

  answer(recordEntry, async (deps, { caller, params, body, words }) => {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const recorded = await recordOne(deps, { ...request, ...body });
    if (!recorded.ok) return recorded;
    const page = readEntries(deps, request);
    if (!page.ok) return page;
    return ok({ isNew: recorded.value.isNew, body: entriesView(page.value, deps.clock.today(), words) });
  }),

  answer(withdrawEntry, async (deps, { caller, params, body, words }) => {
    const request = { actorOid: caller.oid, personOid: params.oid };
    const withdrawn = await withdrawOne(deps, { ...request, entryKey: params.entryKey, ...body });
    if (!withdrawn.ok) return withdrawn;
    const page = readEntries(deps, request);
    if (!page.ok) return page;
    return ok({ isNew: withdrawn.value.isNew, body: entriesView(page.value, deps.clock.today(), words) });
  }),
];
