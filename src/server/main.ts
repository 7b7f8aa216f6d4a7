/** The product's process: settings from the environment, then serve until told to stop. */
import { SettingsFault, SetUpFault } from './config/expected-faults.ts';
import { settingsFrom } from './config/settings.ts';
import { environment } from './config/environment.ts';
import { beginArrivalWhereMissing } from './connecting/arrival.ts';
import type { RunningServer } from './start-server.ts';

const SECONDS_TO_FINISH = 3;

function endWith(server: RunningServer): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(0), SECONDS_TO_FINISH * 1000).unref();
    void server.close().finally(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.once('disconnect', end);
}

try {
  const settings = settingsFrom(environment());
  const arrival = beginArrivalWhereMissing(settings);
  // Only now: loading the product takes as long as bringing a snapshot does.
  const { createLog } = await import('./log.ts');
  const { startServer } = await import('./start-server.ts');
  endWith(await startServer(settings, createLog(settings.logLevel), arrival));
  process.send?.({ type: 'ready' });
} catch (fault) {
  const isExpected = fault instanceof SettingsFault || fault instanceof SetUpFault;
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  process.stderr.write(`${isExpected ? fault.message : detail}\n`);
  process.exit(1);
}
