import { describe, expect, it } from '@jest/globals';
import { anOrganisation } from '../../testing/people-replies.ts';
import { barsOf, percentOf } from './bars-of.ts';

const [byUnit, byRequirement] = anOrganisation().reports;

describe('the bars of a report', () => {
  it('are of its cells, a part that is counted in another taken out of that', () => {
    const [bar] = byUnit ? barsOf(byUnit) : [];
    expect(bar).toMatchObject({ name: 'Hampshire Achieves', unit: 'achieves', whole: 38, share: 27 });
    expect(bar?.parts.map(({ people }) => people)).toEqual([5, 6, 27, 0]);
  });

  it('say nothing that the table does not show', () => {
    const [, bar] = byUnit ? barsOf(byUnit) : [];
    expect(bar?.parts.map(({ people }) => people)).toEqual([null, null, null, null]);
    expect(bar && percentOf(bar)).toBeNull();
  });

  it('do not work out what is hidden from what is told beside it', () => {
    const rows = [['Hampshire Achieves', 38, 11, null, 27, 0]];
    const [bar] = byUnit ? barsOf({ ...byUnit, rows, units: [null] }) : [];
    expect(bar?.parts.map(({ people }) => people)).toEqual([null, null, 27, 0]);
  });

  it('begin with the lowest percentage where that is what they show, and end with those that are not shown', () => {
    const rows = [
      ['Hidden', 'Policy', 38, null, null, 3, 20, 7],
      ['High', 'Policy', 38, 0, 0, 0, 38, 0],
      ['Low', 'Policy', 38, 8, 7, 3, 20, 0],
    ].map((row) => row.map((cell, at) => (row[0] === 'Hidden' && at === 6 ? null : cell)));
    const bars = byRequirement ? barsOf({ ...byRequirement, rows, units: [null, null, null] }) : [];
    expect(bars.map(({ name }) => name)).toEqual(['Low', 'High', 'Hidden']);
  });

  it('are none of a report that is a table alone', () => {
    expect(byUnit && barsOf({ ...byUnit, chart: null })).toEqual([]);
  });
});

describe('a percentage', () => {
  it.each([
    [199, 200, 99],
    [200, 200, 100],
    [1, 200, 1],
    [0, 200, 0],
    [0, 0, null],
  ])('of %i in %i is %p', (share, whole, percent) => {
    expect(percentOf({ share, whole })).toBe(percent);
  });
});
