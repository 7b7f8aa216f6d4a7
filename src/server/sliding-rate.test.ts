import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSlidingRate } from './sliding-rate.ts';

function aRate(calls: number, windowMilliseconds: number) {
  let at = 0;
  const rate = createSlidingRate({ calls, windowMilliseconds, now: () => at });
  return { rate, moveTo: (milliseconds: number) => void (at = milliseconds) };
}

describe('a rate', () => {
  it('lets no more through over the edge of a window than within one', () => {
    const { rate, moveTo } = aRate(60, 60_000);
    moveTo(59_000);
    const before = Array.from({ length: 100 }, () => rate.secondsToWait('asha'));
    moveTo(61_000);
    const after = Array.from({ length: 100 }, () => rate.secondsToWait('asha'));
    expect([...before, ...after].filter((seconds) => seconds === 0)).toHaveLength(60);
    expect(after.at(-1)).toBe(58);
  });

  it('lets in whoever has not come before, however many have', () => {
    const { rate } = aRate(1, 1000);
    const keys = Array.from({ length: 500 }, (_, index) => `person ${index}`);
    expect(keys.filter((key) => rate.secondsToWait(key) > 0)).toEqual([]);
  });

  it('counts each key by itself', () => {
    const { rate } = aRate(1, 1000);
    expect(['asha', 'asha', 'ben'].map((key) => rate.secondsToWait(key))).toEqual([0, 1, 0]);
  });

  it('is never more than so many in any window, and whoever waits as long as they are told comes in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { maxLength: 200 }),
        fc.integer({ min: 1, max: 5 }),
        (steps, calls) => {
          const { rate, moveTo } = aRate(calls, 1000);
          const admitted: number[] = [];
          let at = 0;
          for (const step of steps) {
            at += step;
            moveTo(at);
            const seconds = rate.secondsToWait('asha');
            if (seconds === 0) admitted.push(at);
            else {
              at += seconds * 1000;
              moveTo(at);
              if (rate.secondsToWait('asha') !== 0) return false;
              admitted.push(at);
            }
          }
          return admitted.every(
            (time) => admitted.filter((each) => each > time - 1000 && each <= time).length <= calls,
          );
        },
      ),
    );
  });

  it('forgets who has not come for a while before it lets anybody in uncounted', () => {
    const { rate, moveTo } = aRate(1, 1000);
    for (let person = 0; person < 10_000; person += 1) rate.secondsToWait(String(person));
    moveTo(5000);
    expect([rate.secondsToWait('late'), rate.secondsToWait('late')]).toEqual([0, 1]);
  });
});
