import { describe, expect, it } from '@jest/globals';
import { createRateLimits } from './rate-limits.ts';
import type { Operation } from './rate-limits.ts';

const atClock = () => {
  let clock = 1_000_000;
  const limits = createRateLimits(() => clock);
  return {
    pass: (milliseconds: number) => {
      clock += milliseconds;
    },
    take: (conversationId: string | undefined, operation: Operation = 'write') =>
      limits.take({ app: 'bot', conversationId, operation }),
    takeMany: (count: number, conversationId: string, operation: Operation = 'write') =>
      Array.from({ length: count }, () => limits.take({ app: 'bot', conversationId, operation })).filter(
        ({ allowed }) => allowed,
      ).length,
  };
};

describe('the connector’s limits', () => {
  it('allow seven messages a second to a conversation, then say when to come back', () => {
    const { takeMany, take, pass } = atClock();
    expect(takeMany(10, 'a')).toBe(7);
    expect(take('a')).toEqual({ allowed: false, retryAfterSeconds: 1 });
    pass(1000);
    expect(take('a')).toEqual({ allowed: true });
  });

  it('allow eight in two seconds', () => {
    const { takeMany, take, pass } = atClock();
    expect(takeMany(7, 'a')).toBe(7);
    pass(1000);
    expect(takeMany(7, 'a')).toBe(1);
    pass(999);
    expect(take('a')).toEqual({ allowed: false, retryAfterSeconds: 1 });
    pass(1);
    expect(takeMany(7, 'a')).toBe(7);
  });

  it('allow sixty in thirty seconds and name the wait in whole seconds', () => {
    const { takeMany, take, pass } = atClock();
    for (let round = 0; round < 12; round += 1) {
      expect(takeMany(5, 'a')).toBe(5);
      pass(2000);
    }
    expect(take('a')).toEqual({ allowed: false, retryAfterSeconds: 6 });
  });

  it('allow eighteen hundred an hour', () => {
    const { takeMany, take, pass } = atClock();
    for (let round = 0; round < 360; round += 1) {
      expect(takeMany(5, 'a')).toBe(5);
      pass(5000);
    }
    expect(take('a')).toEqual({ allowed: false, retryAfterSeconds: 1800 });
  });

  it('count conversations apart, and reads apart from writes', () => {
    const { takeMany } = atClock();
    expect(takeMany(8, 'a')).toBe(7);
    expect(takeMany(8, 'b')).toBe(7);
    expect(takeMany(20, 'a', 'read')).toBe(14);
  });

  it('allow an app fifty requests a second over all conversations', () => {
    const { take, pass } = atClock();
    const allowed = Array.from({ length: 60 }, (_, index) => take(`conversation-${index}`)).filter(
      (each) => each.allowed,
    );
    expect(allowed).toHaveLength(50);
    pass(1000);
    expect(take('another')).toEqual({ allowed: true });
  });
});
