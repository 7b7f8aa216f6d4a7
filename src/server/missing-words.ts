import type { OnMissingWord } from '../wording/create-words.ts';
import type { Log } from './log.ts';

/** Writes into the log, once for each, which sentence was missing in which language: its id, and none of its values. */
export function createMissingWordReport(log: Log): OnMissingWord {
  const told = new Set<string>();
  return ({ id, locale }) => {
    const name = `${locale}:${id}`;
    if (told.has(name)) return;
    told.add(name);
    log.error({ id, locale }, 'A sentence is missing, and something else was said instead');
  };
}
