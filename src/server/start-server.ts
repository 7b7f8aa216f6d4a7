import { once } from 'node:events';
import type { Server } from 'node:http';
import { jobs } from '../jobs/index.ts';
import type { Replica } from '../replica/replica.ts';
import type { Settings } from './config/settings.ts';
import type { Arrival } from './connecting/arrival.ts';
import { createProduct } from './create-product.ts';
import type { Health } from './health.ts';
import type { Log } from './log.ts';
import { runJobs } from './run-jobs.ts';
import { syncPaceOf } from './sync-pace.ts';
import { unitsADayAtRest } from './units-a-day.ts';

/** How soon this instance sees that another wrote. */
const LOOK_SECONDS = 10;

export interface RunningServer {
  close(): Promise<void>;
}

/** Serves, and runs the jobs, until closed. `arrival`: a snapshot that is on its way already. */
export async function startServer(settings: Settings, log: Log, arrival?: Arrival): Promise<RunningServer> {
  const { app, health, holder, jobDeps, listWatch, replica } = await createProduct(settings, log, arrival);
  const server = app.listen(settings.port, settings.host);
  await once(server, 'listening');
  const stopping = new AbortController();
  const ended = new AbortController();
  const seeking = holder.keepSeeking(ended.signal);
  const running = runJobs(jobs, {
    deps: jobDeps,
    pace: {
      lookSeconds: Math.min(LOOK_SECONDS, settings.listSyncSeconds),
      directorySeconds: settings.directorySyncSeconds,
      dueSeconds: settings.jobSeconds,
      sendSeconds: settings.sendSeconds,
    },
    log,
    signal: stopping.signal,
    isClockRight: toldOfClock(health, log),
  });
  log.info({ port: settings.port, unitsADayAtRest: unitsAtRest(settings, replica) }, 'The server listens');
  return {
    async close() {
      stopping.abort();
      await closeServer(server);
      await running;
      await listWatch.close();
      // Only now may another instance run them.
      ended.abort();
      await seeking;
      replica.close();
    },
  };
}

function unitsAtRest(settings: Settings, replica: Replica): number {
  const held = Object.values(replica.status().lists);
  const rows = held.reduce((sum, list) => sum + list.rows, 0);
  return unitsADayAtRest(syncPaceOf(settings), { lists: held.length, rows }).total;
}

/** Says once, in the log, that the clock stops the jobs, and once that they go on. */
function toldOfClock({ isClockRight, report }: Health, log: Log): () => boolean {
  let wasRight = true;
  return () => {
    const isRight = isClockRight();
    if (wasRight && !isRight) log.error(report().clock, 'Jobs stop until the clock is known to be right');
    if (!wasRight && isRight) log.info(report().clock, 'The clock is right: jobs go on');
    wasRight = isRight;
    return isRight;
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await closed;
}
