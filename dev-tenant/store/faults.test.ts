import { describe, expect, it } from '@jest/globals';
import { createFaults } from './faults.ts';

describe('faults on request', () => {
  it('strikes the matching request as often as asked, then no more', () => {
    const faults = createFaults();
    faults.add({
      part: 'graph',
      kind: 'throttle',
      method: 'post',
      path: '/items$',
      times: 2,
      retryAfterSeconds: 3,
    });
    const create = { part: 'graph', method: 'POST', path: '/v1.0/sites/s/lists/l/items' } as const;
    expect(faults.take(create)).toEqual({ kind: 'throttle', retryAfterSeconds: 3 });
    expect(faults.list()[0]?.times).toBe(1);
    expect(faults.take(create)).toEqual({ kind: 'throttle', retryAfterSeconds: 3 });
    expect(faults.take(create)).toBeUndefined();
    expect(faults.list()).toEqual([]);
  });

  it('leaves other parts, methods, paths and people alone', () => {
    const faults = createFaults();
    faults.add({
      part: 'connector',
      kind: 'blocked',
      method: 'POST',
      path: 'activities',
      userId: 'asha',
      times: 1,
    });
    const send = {
      part: 'connector',
      method: 'POST',
      path: '/v3/conversations/c/activities',
      userId: 'asha',
    } as const;
    expect(faults.take({ ...send, part: 'graph' })).toBeUndefined();
    expect(faults.take({ ...send, method: 'PUT' })).toBeUndefined();
    expect(faults.take({ ...send, path: '/v3/conversations' })).toBeUndefined();
    expect(faults.take({ ...send, userId: 'colin' })).toBeUndefined();
    expect(faults.take({ part: 'connector', method: 'POST', path: send.path })).toBeUndefined();
    expect(faults.take(send)).toEqual({ kind: 'blocked' });
  });

  it('forgets everything when cleared, and never gives an id twice', () => {
    const faults = createFaults();
    const first = faults.add({ part: 'entra', kind: 'reset', times: 1 });
    faults.clear();
    expect(faults.take({ part: 'entra', method: 'GET', path: '/' })).toBeUndefined();
    expect(faults.add({ part: 'entra', kind: 'reset', times: 1 }).id).not.toBe(first.id);
  });
});
