import * as z from 'zod/mini';
import { ObjectId } from '../../contract/fields.ts';
import { ok } from '../../domain/result.ts';
import { readEntries } from '../../use-cases/read-entries.ts';
import { defineRoute } from '../http/route.ts';
import { entriesView } from '../views/entries-view.ts';

export const listEntriesRoute = defineRoute({
  method: 'get',
  path: '/people/:oid/entries',
  permission: 'record.read',
  params: z.object({ oid: ObjectId }),
  body: z.unknown(),
  run(deps, { caller, params, words }) {
    const result = readEntries(deps, { actorOid: caller.oid, personOid: params.oid });
    if (!result.ok) return result;
    return ok({ status: 200, body: entriesView(result.value, deps.clock.today(), words) });
  },
});
