import { describe, expect, it } from '@jest/globals';
import { createResourceUnits, unitsPerMinute } from './resource-units.ts';

it.each([
  [0, 1_250],
  [1_000, 1_250],
  [1_001, 2_500],
  [15_000, 3_750],
  [50_000, 5_000],
  [50_001, 6_250],
])('a tenant of %d licences has %d units a minute for each app', (licences, units) => {
  expect(unitsPerMinute(licences)).toBe(units);
});

describe('the budget of an app', () => {
  function aBudget(limit: number) {
    let second = 1_000;
    const units = createResourceUnits(limit, () => second * 1_000);
    return {
      spend: (count: number) => units.charge('app', count),
      wait: (seconds: number) => {
        second += seconds;
      },
    };
  }

  it('stays throttled for who does not wait', () => {
    const { spend, wait } = aBudget(10);
    spend(10);
    wait(30);
    expect(spend(10).isThrottled).toBe(true);
    wait(30);
    expect(spend(1).isThrottled).toBe(true);
    wait(30);
    expect(spend(1).isThrottled).toBe(false);
  });

  it('has room again once the time it names has passed', () => {
    const { spend, wait } = aBudget(10);
    spend(4);
    wait(20);
    spend(6);
    const { isThrottled, headers } = spend(1);
    expect(isThrottled).toBe(true);
    expect(headers['Retry-After']).toBe('40');
    wait(40);
    expect(spend(2).isThrottled).toBe(false);
  });

  it('says nothing below four fifths', () => {
    const { spend } = aBudget(10);
    expect(spend(7).headers).toEqual({});
    expect(spend(1).headers).toEqual({
      'RateLimit-Limit': '10',
      'RateLimit-Remaining': '2',
      'RateLimit-Reset': '60',
    });
  });
});
