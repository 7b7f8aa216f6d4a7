import type { LoggedActivity } from '../../contract/record.ts';
import type { ApiError } from '../api/api-error.ts';
import { asApiError, isLost } from '../api/api-error.ts';
import type { WaitingForm, WaitingStore } from './waiting-form.ts';

export interface StoredForm {
  readonly logged: LoggedActivity;
  readonly file: File | undefined;
}

export interface SentForms {
  /** What was stored, in the order in which it was kept. */
  readonly stored: readonly StoredForm[];
  /** The network did not answer, or nobody is signed in: the rest waits. */
  readonly isStopped: boolean;
}

/** Whether the same may do better later; else it goes back to whoever typed it. */
const mayPass = (error: ApiError): boolean =>
  isLost(error) || error.failure !== 'problem' || error.problem?.status === 429;

/**
 * Sends what one person's forms hold, one after the other; each leaves the store once the server has it. What the server will not
 * have stays there with the reason. Nothing else is ever removed.
 */
export async function sendWaiting(
  store: WaitingStore,
  by: string,
  send: (form: WaitingForm) => Promise<LoggedActivity>,
  wordsOf: (error: ApiError) => string,
): Promise<SentForms> {
  const stored: StoredForm[] = [];
  for (const form of await store.all(by)) {
    if (form.refused !== null) continue;
    try {
      stored.push({ logged: await send(form), file: form.file });
    } catch (cause) {
      const error = asApiError(cause);
      if (mayPass(error)) return { stored, isStopped: true };
      await store.put({ ...form, refused: wordsOf(error) });
      continue;
    }
    await store.remove(form.id);
  }
  return { stored, isStopped: false };
}
