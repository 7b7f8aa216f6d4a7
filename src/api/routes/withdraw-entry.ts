import * as z from 'zod/mini';
import { ObjectId, RowKey } from '../../contract/fields.ts';
import { Withdrawal } from '../../contract/withdrawal.ts';
import { ok } from '../../domain/result.ts';
import { readEntries } from '../../use-cases/read-entries.ts';
import { withdrawEntry } from '../../use-cases/withdraw-entry.ts';
import { defineRoute } from '../http/route.ts';
import { entriesView } from '../views/entries-view.ts';

export const withdrawEntryRoute = defineRoute({
  method: 'post',
  path: '/people/:oid/entries/:entryKey/withdrawal',
  permission: 'entry.record',
  params: z.object({ oid: ObjectId, entryKey: RowKey }),
  body: Withdrawal,
  async run(deps, { caller, params, body, words }) {
    const actorOid = caller.oid;
    const result = await withdrawEntry(deps, {
      actorOid,
      personOid: params.oid,
      entryKey: params.entryKey,
      ...body,
    });
    if (!result.ok) return result;
    const page = readEntries(deps, { actorOid, personOid: params.oid });
    if (!page.ok) return page;
    const { stored, isNew } = result.value;
    return ok({
      status: isNew ? 201 : 200,
      body: entriesView(page.value, deps.clock.today(), words),
      seen: [deps.seen.tokenFor('recordEntries', stored)],
    });
  },
});
