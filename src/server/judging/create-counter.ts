import { needsOnDay } from '../../domain/standing/summary.ts';
import type { Counts } from '../../ports/counts.ts';
import type { Replica } from '../../replica/replica.ts';
import { keptSinceOf } from '../../use-cases/standing/last-cycle.ts';
import type { CountingParts } from './count-waiting.ts';
import { countWaiting } from './count-waiting.ts';
import type { JudgingThread } from './judging-thread.ts';

interface CounterParts {
  readonly replica: Pick<Replica, 'counts' | 'waiting' | 'isFilled'>;
  readonly deps: CountingParts['deps'];
  readonly onNotCounted: CountingParts['onNotCounted'];
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
  /** Whether no more wait than are counted before anybody who asks has to wait. */
  readonly isCounted: () => boolean;
}

/** So few are counted before anybody who asks has to wait. */
const FEW = 20;

export function createCounter({ replica, deps, release, thread, onNotCounted }: CounterParts): Counter {
  /** What all counts rest on and no person's row says. */
  function wakeWhereBasisChanged(): void {
    const basis = JSON.stringify([release, keptSinceOf(deps).day ?? '']);
    if (replica.counts.restsOn() === basis) return;
    replica.counts.wakeEverybody();
    replica.counts.keepRestsOn(basis);
  }

  const countHere = (limit: number) =>
    countWaiting({ deps, counts: replica.counts, waiting: replica.waiting, onNotCounted }, limit);
  const toCount = () => replica.waiting.count('counts', deps.clock.now());

  /** Wakes all of whom what was counted is no longer so. */
  function wakeAll(): void {
    wakeWhereBasisChanged();
    replica.counts.wakeTurned(deps.clock.today());
  }

  function bringUp(): void {
    wakeAll();
    if (thread?.isCounting()) return;
    const waiting = toCount();
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
    isCounted: () => toCount() <= FEW,
    counts: {
      people() {
        bringUp();
        return replica.counts.people();
      },
      mayLackManager() {
        bringUp();
        return replica.counts.mayLackManager();
      },
      behindGap(policyId, requirement) {
        bringUp();
        return replica.counts.behindGap(policyId, requirement);
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
      needs() {
        wakeAll();
        const today = deps.clock.today();
        return (oid) => {
          const kept = replica.counts.needsOf(oid);
          return kept && { ...kept, needs: needsOnDay(kept.needs, today) };
        };
      },
      toCount,
      notCounted: () => replica.waiting.count('counts') - toCount(),
    },
  };
}
