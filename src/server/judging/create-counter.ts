import type { Counts } from '../../ports/counts.ts';
import type { Replica } from '../../replica/replica.ts';
import { keptSinceOf } from '../../use-cases/standing/last-cycle.ts';
import type { CountingParts } from './count-waiting.ts';
import { countWaiting } from './count-waiting.ts';
import type { JudgingThread } from './judging-thread.ts';

interface CounterParts {
  readonly replica: Pick<Replica, 'counts' | 'waiting' | 'isFilled'>;
  readonly deps: CountingParts['deps'];
  /** Tells a release of the product from others: another may judge otherwise. */
  readonly release: string;
  /** Where many are counted; left out, this thread counts them. */
  readonly thread?: Pick<JudgingThread, 'count' | 'isCounting'>;
}

/** Sees to it that what is kept of everybody is as of today and of every row that is held. */
export interface Counter {
  readonly counts: Counts;
  /** Counts those who wait: a few at once, many on the thread for it. */
  readonly bringUp: () => void;
}

/** So few are counted before anybody who asks has to wait. */
const FEW = 20;

export function createCounter({ replica, deps, release, thread }: CounterParts): Counter {
  /** What all counts rest on and no person's row says. */
  function wakeWhereBasisChanged(): void {
    const basis = JSON.stringify([release, keptSinceOf(deps).day ?? '']);
    if (replica.counts.restsOn() === basis) return;
    replica.counts.wakeEverybody();
    replica.counts.keepRestsOn(basis);
  }

  const countHere = (limit: number) =>
    countWaiting({ deps, counts: replica.counts, waiting: replica.waiting }, limit);

  function bringUp(): void {
    wakeWhereBasisChanged();
    replica.counts.wakeTurned(deps.clock.today());
    if (thread?.isCounting()) return;
    const waiting = replica.waiting.count('counts');
    if (waiting === 0) return;
    if (thread && waiting > FEW) {
      thread.count({ now: deps.clock.now(), isDirectoryCurrent: deps.directory.isCurrent() });
      return;
    }
    while (countHere(FEW) > 0);
  }

  return {
    bringUp() {
      if (replica.isFilled()) bringUp();
    },
    counts: {
      people() {
        bringUp();
        return replica.counts.people();
      },
      mayLackManager() {
        bringUp();
        return replica.counts.mayLackManager();
      },
      withoutManager: () => replica.counts.withoutManager(),
      withoutLine() {
        bringUp();
        return replica.counts.withoutLine();
      },
      answeredByStandIn() {
        bringUp();
        return replica.counts.answeredByStandIn();
      },
      pointingToNothing() {
        bringUp();
        return replica.counts.pointingToNothing();
      },
      toCount: () => replica.waiting.count('counts'),
    },
  };
}
