import { expect, it } from '@jest/globals';
import type { SyncState } from './sync-pace.ts';
import { secondsUntilSync } from './sync-pace.ts';

const PACE = { usualSeconds: 60, longestSeconds: 600 };
const quiet: SyncState = { syncedAt: 1000, changedAt: 1000, isWoken: false, isDeaf: false };

it.each<[string, Partial<SyncState>, number, number]>([
  ['were never read: at once', { syncedAt: undefined }, 1000, 0],
  ['were read as something happened: after the usual pause', {}, 1000, 60],
  ['were read a while ago: what is left of the pause', {}, 1020, 40],
  ['are overdue: at once', {}, 2000, 0],
  ['were read a minute after the last change: after as long again', { changedAt: 940 }, 1000, 60],
  ['were read two minutes after it: after two', { changedAt: 880 }, 1000, 120],
  ['were read eight minutes after it: after eight', { changedAt: 520 }, 1000, 480],
  ['were read an hour after it: after the longest pause', { changedAt: -2600 }, 1000, 600],
  ['have something new, somebody says: at once', { changedAt: 990, isWoken: true }, 1001, 0],
  ['were written to here since: the usual pause from the last reading', { changedAt: 1010 }, 1010, 50],
  ['were written to here long after: at once', { changedAt: 1300 }, 1300, 0],
  [
    'could not be read, or nobody is heard: the usual pause, however quiet',
    { changedAt: 0, isDeaf: true },
    1000,
    60,
  ],
])('lists that %s', (_lists, state, now, seconds) => {
  expect(secondsUntilSync({ ...quiet, ...state }, now, PACE)).toBe(seconds);
});

it('a longest pause below the usual one means the usual one always', () => {
  const pace = { usualSeconds: 900, longestSeconds: 600 };
  expect(secondsUntilSync({ ...quiet, changedAt: -5000 }, 1000, pace)).toBe(900);
});

it('on a day on which nothing happens the pauses double to the longest and stay there', () => {
  const readings: number[] = [];
  let state: SyncState = { ...quiet, syncedAt: undefined, changedAt: 0 };
  for (let now = 0; now < 86_400; now += 10) {
    if (secondsUntilSync(state, now, PACE) > 0) continue;
    readings.push(now);
    state = { ...state, syncedAt: now };
  }
  expect(readings.slice(0, 7)).toEqual([0, 60, 120, 240, 480, 960, 1560]);
  expect(readings).toHaveLength(148);
});
