import { once } from 'node:events';
import type { Server } from 'node:http';
import { jobs } from '../jobs/index.ts';
import type { Settings } from './config/settings.ts';
import { createProduct } from './create-product.ts';
import type { Log } from './log.ts';
import { runJobs } from './run-jobs.ts';

export interface RunningServer {
  close(): Promise<void>;
}

/** Serves, and runs the jobs, until closed. */
export async function startServer(settings: Settings, log: Log): Promise<RunningServer> {
  const { app, jobDeps, replica } = await createProduct(settings, log);
  const server = app.listen(settings.port, settings.host);
  await once(server, 'listening');
  const stopping = new AbortController();
  const running = runJobs(jobs, {
    deps: jobDeps,
    pace: {
      syncSeconds: settings.listSyncSeconds,
      directorySeconds: settings.directorySyncSeconds,
      sweepSeconds: settings.jobSeconds,
      sendSeconds: settings.sendSeconds,
    },
    log,
    signal: stopping.signal,
  });
  log.info({ port: settings.port }, 'The server listens');
  return {
    async close() {
      stopping.abort();
      await closeServer(server);
      await running;
      replica.close();
    },
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await closed;
}
