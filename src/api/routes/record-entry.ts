import * as z from 'zod/mini';
import { RecordEntry } from '../../contract/entries.ts';
import { ObjectId } from '../../contract/fields.ts';
import { ok } from '../../domain/result.ts';
import { readEntries } from '../../use-cases/read-entries.ts';
import { recordEntry } from '../../use-cases/record-entry.ts';
import { defineRoute } from '../http/route.ts';
import { entriesView } from '../views/entries-view.ts';

export const recordEntryRoute = defineRoute({
  method: 'post',
  path: '/people/:oid/entries',
  permission: 'entry.record',
  params: z.object({ oid: ObjectId }),
  body: RecordEntry,
  async run(deps, { caller, params, body, words }) {
    const actorOid = caller.oid;
    const result = await recordEntry(deps, { actorOid, personOid: params.oid, ...body });
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
