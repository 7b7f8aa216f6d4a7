import { describe, expect, it } from '@jest/globals';
import { changedNumbers, ruleNumbers } from './rule-numbers.ts';

const parameters = {
  item: 'prevent-duty',
  recurMonths: 12,
  every: { days: 84 },
  terms: [1, 2],
  deadline: null,
};

describe('the numbers of a rule', () => {
  it('are found wherever they stand, lists and gaps aside', () => {
    expect(ruleNumbers(parameters)).toEqual([
      { path: 'recurMonths', value: 12 },
      { path: 'every.days', value: 84 },
    ]);
    expect(ruleNumbers(null)).toEqual([]);
  });

  it('are set by their path, and what stays as it is is left out', () => {
    const numbers = { recurMonths: 12, 'every.days': 28, item: 3, deadline: 4, constructor: 5 };
    expect(changedNumbers(parameters, numbers)).toEqual({ every: { days: 28 } });
  });
});
