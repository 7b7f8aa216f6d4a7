import express from 'express';
import type { GraphLedger, LedgerEntry } from '../graph-ledger.ts';
import { sendRefusal } from '../problem.ts';

const mostRecent = 100;

/** What Graph was asked since the last reset, for journeys and benchmarks to count. */
export function createLedgerRoutes(graphLedger: GraphLedger | undefined): express.Router {
  const router = express.Router();
  router.get('/ledger', (_request, response) => {
    if (graphLedger === undefined) {
      sendRefusal(response, 501, 'This tenant keeps no ledger of Graph requests.');
      return;
    }
    const entries = graphLedger.requests();
    response.json({
      requests: entries.length,
      resourceUnits: entries.reduce((total, { resourceUnits }) => total + resourceUnits, 0),
      byMethod: counted(entries, ({ method }) => method),
      byStatus: counted(entries, ({ status }) => String(status)),
      byApp: counted(entries, ({ app }) => app ?? 'none'),
      recent: entries.slice(-mostRecent),
    });
  });
  router.delete('/ledger', (_request, response) => {
    graphLedger?.reset();
    response.status(204).end();
  });
  return router;
}

function counted(
  entries: readonly LedgerEntry[],
  name: (entry: LedgerEntry) => string,
): Record<string, number> {
  const groups = Object.groupBy(entries, name);
  return Object.fromEntries(Object.entries(groups).map(([key, group]) => [key, group?.length ?? 0]));
}
