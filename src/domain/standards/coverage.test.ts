import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anActivity } from '../../../tests/builders/example-evidence.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { standardsCoverage } from './coverage.ts';

const framework = {
  id: 'example',
  label: 'Example',
  statements: [
    { code: '1', group: 'Values', label: 'One' },
    { code: '2', group: 'Values', label: 'Two' },
    { code: '10', group: 'Skills', label: 'Ten' },
  ],
};
const asOf = civilDate('2025-06-01');
const coveredBy = (...activities: readonly ReturnType<typeof anActivity>[]) =>
  standardsCoverage(framework, activities, { asOf }).covered;

describe('the standards that CPD has served', () => {
  it('are each counted once, in the framework’s order, with each group’s own count', () => {
    const activities = [
      anActivity('a', '2025-01-01', { standards: [10, 1] }),
      anActivity('b', '2025-06-01', { standards: [1], alignment: ['10', 'NOS-P2'] }),
    ];
    expect(standardsCoverage(framework, activities, { asOf })).toEqual({
      covered: ['1', '10'],
      total: 3,
      groups: [
        { name: 'Values', covered: 1, total: 2 },
        { name: 'Skills', covered: 1, total: 1 },
      ],
    });
  });

  it.each([
    ['planned', anActivity('a', '2025-01-01', { standards: [1], status: 'planned' })],
    ['cancelled', anActivity('a', '2025-01-01', { standards: [1], status: 'cancelled' })],
    ['after the day', anActivity('a', '2025-06-02', { standards: [1] })],
    ['of a number that the framework lacks', anActivity('a', '2025-01-01', { standards: [3, 0] })],
  ])('are none by what is %s', (_what, activity) => {
    expect(coveredBy(activity)).toEqual([]);
  });

  it('are those of a cycle where one is given, its ends in', () => {
    const cycle = { from: civilDate('2025-01-01'), to: civilDate('2025-03-31') };
    const activities = [
      anActivity('a', '2024-12-31', { standards: [1] }),
      anActivity('b', '2025-01-01', { standards: [2] }),
      anActivity('c', '2025-03-31', { standards: [10] }),
    ];
    expect(standardsCoverage(framework, activities, { asOf, cycle }).covered).toEqual(['2', '10']);
  });

  it('are none of none for a framework whose statements nobody entered', () => {
    const looked = { ...framework, statements: [] };
    const activity = anActivity('a', '2025-01-01', { standards: [1] });
    expect(standardsCoverage(looked, [activity], { asOf })).toEqual({ covered: [], total: 0, groups: [] });
  });

  it('are the same in whatever order they were recorded, and only grow with what is recorded', () => {
    const anything = fc.array(fc.subarray([1, 2, 3, 10]), { maxLength: 6 });
    fc.assert(
      fc.property(anything, (numbers) => {
        const activities = numbers.map((standards, index) =>
          anActivity(`a${index}`, '2025-01-01', { standards }),
        );
        expect(coveredBy(...activities.toReversed())).toEqual(coveredBy(...activities));
        expect(coveredBy(...activities)).toEqual(
          expect.arrayContaining([...coveredBy(...activities.slice(1))]),
        );
      }),
    );
  });
});
