import { describe, expect, it } from '@jest/globals';
import type { Graph } from '../graph/graph.ts';
import { createClockCheck } from './clock-check.ts';
import { datedWrites } from './dated-writes.ts';
import { ClockFault, trustedTime } from './trusted-time.ts';

const NOW = Date.parse('2026-11-29T09:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function aMachine() {
  let ahead = 0;
  const wall = () => NOW + ahead;
  const check = createClockCheck(wall, () => 0);
  return {
    time: trustedTime(check, wall),
    hear: () => check.hear(new Date(NOW).toUTCString()),
    setClock: (milliseconds: number) => {
      ahead = milliseconds;
    },
  };
}

describe('the time that rows are dated by', () => {
  it.each([
    ['a day ahead', DAY],
    ['a year ahead', 365 * DAY],
    ['a day behind', -DAY],
    ['a year behind', -365 * DAY],
  ])('is not told by a clock that is %s, and told again once it is right', (_, jump) => {
    const { time, hear, setClock } = aMachine();
    hear();
    expect(time.now()).toBe(NOW);
    setClock(jump);
    expect(() => time.now()).toThrow(ClockFault);
    expect(() => time.instant()).toThrow(ClockFault);
    expect(time.asGraphHasIt()).toBe(new Date(NOW).toISOString());
    setClock(0);
    expect(time.instant()).toBe(new Date(NOW).toISOString());
  });

  it('is told by a clock that is some minutes wrong', () => {
    const { time, hear, setClock } = aMachine();
    hear();
    setClock(50 * 60_000);
    expect(time.now()).toBe(NOW + 50 * 60_000);
  });

  it('is told for reading by a clock that nobody has confirmed: Microsoft 365 may be away for long', () => {
    expect(aMachine().time.now()).toBe(NOW);
  });
});

describe('writing', () => {
  const asked: string[] = [];
  const tell = (what: string) => () => {
    asked.push(what);
    return Promise.resolve({ status: 200, headers: new Headers(), body: {} });
  };
  const aGraph = () => ({ get: tell('get'), post: tell('post'), patch: tell('patch') }) as unknown as Graph;
  const write = async (graph: Graph) => {
    await graph.post('/sites/one' as never, {});
    await graph.patch('/sites/one' as never, {}, {});
  };

  it('goes on while the clock is right', async () => {
    const { time, hear } = aMachine();
    hear();
    asked.length = 0;
    await write(datedWrites(aGraph(), time, tell('time')));
    expect(asked).toEqual(['post', 'patch']);
  });

  it.each(['post', 'patch'] as const)(
    'by %s is refused before it is sent while the clock is wrong',
    async (kind) => {
      const { time, hear, setClock } = aMachine();
      hear();
      setClock(DAY);
      asked.length = 0;
      const graph = datedWrites(aGraph(), time, tell('time'));
      await expect(graph[kind]('/sites/one' as never, {}, {})).rejects.toBeInstanceOf(ClockFault);
      expect(asked).toEqual([]);
    },
  );

  it('asks for the time first where nobody has told it, and is refused when it was wrong', async () => {
    const { time, hear, setClock } = aMachine();
    asked.length = 0;
    setClock(-DAY);
    const graph = datedWrites(aGraph(), time, () => {
      hear();
      return tell('time')();
    });
    await expect(graph.post('/sites/one' as never, {})).rejects.toBeInstanceOf(ClockFault);
    setClock(0);
    await graph.post('/sites/one' as never, {});
    expect(asked).toEqual(['time', 'post']);
  });
});
