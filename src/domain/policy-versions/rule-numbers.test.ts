import { describe, expect, it } from '@jest/globals';
import { ruleNumbers, withNumbers } from './rule-numbers.ts';

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

  it('are set by their path, and nothing else is', () => {
    expect(withNumbers(parameters, { 'every.days': 28, item: 3, deadline: 4, constructor: 5 })).toEqual({
      ...parameters,
      every: { days: 28 },
    });
  });
});
