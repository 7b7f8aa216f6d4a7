import { describe, expect, it } from '@jest/globals';
import { GraphFault } from '../graph/graph-fault.ts';
import { createClockCheck } from './clock-check.ts';
import { createHealth } from './health.ts';

const NOW = Date.parse('2026-03-31T09:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const YEAR = 365 * 24 * HOUR;

/** A server that began at nine with everything read; time passes on both clocks, and the one on the wall can be set. */
function aServer() {
  let [elapsed, set] = [0, 0];
  const monotonic = () => elapsed;
  const wall = () => NOW + elapsed + set;
  const clock = createClockCheck(wall, monotonic);
  const synced = { lists: instant(NOW), directory: instant(NOW) };
  let isFilled = true;
  let hasLease = true;
  const health = createHealth({
    clock,
    wall,
    monotonic,
    syncedAt: () => synced,
    isFilled: () => isFilled,
    hasLease: () => hasLease,
  });
  const hearBoth = () => {
    health.hearGraph({ status: 200, headers: new Headers({ Date: new Date(NOW + elapsed).toUTCString() }) });
    health.hearStorage(200);
  };
  return {
    health,
    hearBoth,
    pass: (milliseconds: number) => {
      elapsed += milliseconds;
    },
    setClock: (ahead: number) => {
      set = ahead;
    },
    readAgain: () => {
      synced.lists = synced.directory = instant(NOW + elapsed);
    },
    lose: () => {
      isFilled = false;
    },
    loseLease: () => {
      hasLease = false;
    },
  };
}

const instant = (at: number) => new Date(at).toISOString();

describe('readiness', () => {
  it('says whether jobs run here, and holds where they do not: another instance does them', () => {
    const { health, hearBoth, loseLease } = aServer();
    hearBoth();
    expect(health.report().lease).toMatchObject({ isHeld: true, stops: expect.stringContaining('jobs') });
    loseLease();
    expect(health.report()).toMatchObject({ missing: [], lease: { isHeld: false } });
  });

  it('holds as long as everything answers, and tells how old each is and what it stops', () => {
    const { health, hearBoth, pass } = aServer();
    hearBoth();
    pass(2 * MINUTE);
    expect(health.report()).toMatchObject({
      missing: [],
      parts: {
        graph: { ageSeconds: 120, stops: expect.stringContaining('writing') },
        storage: { ageSeconds: 120, stops: expect.stringContaining('messages') },
        directory: { ageSeconds: 120, stops: expect.stringContaining('managers') },
        replica: { ageSeconds: 120 },
      },
      clock: { aheadSeconds: 0 },
    });
  });

  it('ends with storage after five minutes, with the tenant after fifteen, with the directory after a day', () => {
    const { health, hearBoth, pass } = aServer();
    hearBoth();
    pass(5 * MINUTE);
    expect(health.report().missing).toEqual([]);
    pass(MINUTE);
    expect(health.report().missing).toEqual(['storage']);
    pass(10 * MINUTE);
    expect(health.report().missing).toEqual(['graph', 'storage']);
    pass(24 * HOUR);
    hearBoth();
    expect(health.report().missing).toEqual(['directory', 'replica']);
  });

  it('comes back with what was missing', () => {
    const { health, hearBoth, pass, readAgain } = aServer();
    pass(48 * HOUR);
    hearBoth();
    readAgain();
    expect(health.report().missing).toEqual([]);
  });

  it.each([401, 403, 429, 500, 503])('takes an answer of %d for none', (status) => {
    const { health, pass } = aServer();
    pass(HOUR);
    health.hearGraph({ status, headers: new Headers() });
    health.hearStorage(status);
    expect(health.report().missing).toEqual(['graph', 'storage']);
  });

  it('ends at once when the local file is not whole', () => {
    const { health, hearBoth, lose } = aServer();
    hearBoth();
    lose();
    expect(health.report().missing).toEqual(['replica']);
  });
});

describe('what is told at once', () => {
  it('is a part that has not answered since the start, until it does', () => {
    const { health, hearBoth } = aServer();
    health.missGraph(new GraphFault('No', { code: 'no-answer', outcome: 'refused' }));
    health.missStorage();
    expect(health.report().missing).toEqual(['graph', 'storage']);
    hearBoth();
    expect(health.report().missing).toEqual([]);
    health.missGraph(new GraphFault('No', { code: 'no-answer', outcome: 'refused' }));
    health.missStorage();
    expect(health.report().missing).toEqual([]);
  });

  it('is a secret that Entra takes no more, in its own words, until Microsoft 365 answers again', () => {
    const { health, hearBoth } = aServer();
    hearBoth();
    health.missGraph(new GraphFault('Make a new one.', { code: 'credential-refused', outcome: 'refused' }));
    expect(health.report()).toMatchObject({
      missing: ['graph'],
      parts: { graph: { toMend: 'Make a new one.' } },
    });
    hearBoth();
    expect(health.report()).toMatchObject({ missing: [], parts: { graph: { toMend: null } } });
  });

  it('is a column that the site lacks', () => {
    const { health, hearBoth } = aServer();
    hearBoth();
    health.lacks(['CPD Activities.Minutes']);
    expect(health.report()).toMatchObject({
      missing: ['lists'],
      lists: { lacking: ['CPD Activities.Minutes'], stops: expect.stringContaining('writing') },
    });
    health.lacks([]);
    expect(health.report().missing).toEqual([]);
  });
});

describe('the clock', () => {
  it.each([
    ['a year ahead', YEAR],
    ['two hours behind', -2 * HOUR],
  ])('that jumps %s stops jobs at once, is told, and lets them go when it is right again', (_, jump) => {
    const { health, hearBoth, setClock, pass } = aServer();
    hearBoth();
    expect(health.isClockRight()).toBe(true);
    setClock(jump);
    expect(health.isClockRight()).toBe(false);
    expect(health.report()).toMatchObject({
      missing: expect.arrayContaining(['clock']),
      clock: { aheadSeconds: jump / 1000 },
    });
    pass(MINUTE);
    hearBoth();
    expect(health.isClockRight()).toBe(false);
    setClock(0);
    expect(health.isClockRight()).toBe(true);
    expect(health.report().missing).toEqual([]);
  });

  it('may be some minutes wrong', () => {
    const { health, hearBoth, setClock } = aServer();
    hearBoth();
    setClock(59 * MINUTE);
    expect(health.isClockRight()).toBe(true);
  });

  it('that nobody has confirmed since the start runs no jobs', () => {
    const { health } = aServer();
    expect(health.isClockRight()).toBe(false);
    health.hearGraph({ status: 200, headers: new Headers({ Date: 'soon' }) });
    expect(health.isClockRight()).toBe(false);
    expect(health.report().missing).toEqual([]);
  });
});
