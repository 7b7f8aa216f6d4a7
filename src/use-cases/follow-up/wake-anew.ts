import type { Work } from '../../ports/waiting.ts';
import type { Deps } from '../shared/deps.ts';

type AnewDeps = Pick<Deps, 'auditReports' | 'waiting' | 'clock'> & {
  /** Another number each time that this process begins to do what another may have done before. */
  readonly holding: () => number | undefined;
};

/**
 * Wakes all that work is about where what was done before may be lost: with the ledger of messages, or with another process
 * in the middle of it; and once a day, because who answers for whom goes by days. Asked at the begin of each run.
 */
export function wakesAnew(
  { auditReports, waiting, clock, holding }: AnewDeps,
  work: Exclude<Work, 'counts'>,
): () => void {
  let before: string | undefined;
  return () => {
    const now = [auditReports.latest()?.ledger, holding(), clock.today()].join();
    if (now !== before) waiting.wakeAll(work);
    before = now;
  };
}
