import type { Lease } from '../../src/ports/lease.ts';

/** One lease that several may want. */
export interface MemoryLease {
  /** As one of them sees it. */
  readonly wanted: () => Lease;
  /** Whoever has it loses it. */
  breakIt(): void;
  /** While false, every question throws. */
  answers: boolean;
}

/** @param now milliseconds */
export function memoryLease(seconds: number, now: () => number): MemoryLease {
  let holder: symbol | undefined;
  let until = 0;
  const self: MemoryLease = {
    answers: true,
    breakIt() {
      holder = undefined;
    },
    wanted() {
      const me = Symbol('who wants it');
      const asked = <Value>(work: () => Value): Promise<Value> =>
        self.answers ? Promise.resolve(work()) : Promise.reject(new Error('The storage does not answer.'));
      const extend = () => {
        holder = me;
        until = now() + seconds * 1000;
        return true;
      };
      return {
        seconds,
        take: () => asked(() => (holder === undefined || holder === me || until <= now() ? extend() : false)),
        renew: () => asked(() => (holder === me ? extend() : false)),
        release: () =>
          asked(() => {
            if (holder === me) holder = undefined;
          }),
      };
    },
  };
  return self;
}
