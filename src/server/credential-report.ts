import { isCredentialRefused } from '../graph/graph-fault.ts';
import type { Log } from './log.ts';

/**
 * Says in the log, once each time, that Entra does not take the app's secret or certificate, and once that Microsoft 365
 * answers again.
 */
export function createCredentialReport(log: Log): {
  readonly onFailure: (failure: unknown) => void;
  readonly onAnswer: (answer: { readonly status: number }) => void;
} {
  let isTold = false;
  return {
    onFailure(failure) {
      if (isTold || !isCredentialRefused(failure)) return;
      isTold = true;
      log.error(
        { toMend: failure.message },
        'Nothing is written and nothing new is read until an administrator has mended what Entra refuses',
      );
    },
    onAnswer({ status }) {
      if (!isTold || status === 401) return;
      isTold = false;
      log.info({}, 'Entra takes the secret or certificate of the app registration again');
    },
  };
}
