import type { Log } from './log.ts';

const AN_HOUR_MILLISECONDS = 60 * 60 * 1000;
const FIVE_MINUTES_MILLISECONDS = 5 * 60 * 1000;

/**
 * Looks at the lists' columns on the site: once an hour; while a list cannot be read every five minutes; and once it can be
 * again. What is lacking is told each time that changes.
 */
export function createSiteCheck(parts: {
  /** What the site lacks, each named. */
  readonly read: () => Promise<readonly string[]>;
  readonly tell: (lacking: readonly string[]) => void;
  readonly log: Log;
  /** Milliseconds that only go forward. */
  readonly monotonic: () => number;
}): (isListUnread: boolean) => Promise<void> {
  const { read, tell, log, monotonic } = parts;
  let lookedAt = monotonic();
  let doubtedAt = Number.NEGATIVE_INFINITY;
  let told: readonly string[] = [];
  return async (isListUnread) => {
    const now = monotonic();
    const isMended = told.length > 0 && !isListUnread;
    const isDoubtful = isListUnread && now - doubtedAt >= FIVE_MINUTES_MILLISECONDS;
    if (!isMended && !isDoubtful && now - lookedAt < AN_HOUR_MILLISECONDS) return;
    if (isListUnread) doubtedAt = now;
    lookedAt = now;
    const lacking = await read();
    tell(lacking);
    if (lacking.join() !== told.join()) {
      if (lacking.length > 0)
        log.error(
          { lacking },
          'The site lacks columns: put them back with "npm run cpd -- provision --apply"',
        );
      else log.info({}, 'The site has every column again');
    }
    told = lacking;
  };
}
