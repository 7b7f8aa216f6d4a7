/** The product's process: settings from the environment, then serve until told to stop. */
import { SettingsFault, settingsFrom } from './config/settings.ts';
import { environment } from './config/environment.ts';
import { SetUpFault } from './connect.ts';
import { createLog } from './log.ts';
import type { RunningServer } from './start-server.ts';
import { startServer } from './start-server.ts';

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
  const log = createLog(settings.logLevel);
  endWith(await startServer(settings, log));
  process.send?.({ type: 'ready' });
} catch (fault) {
  const isExpected = fault instanceof SettingsFault || fault instanceof SetUpFault;
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  process.stderr.write(`${isExpected ? fault.message : detail}\n`);
  process.exit(1);
}
