import { describe, expect, it } from '@jest/globals';
import { aPriority } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { Priority } from './priority.ts';
import { priorityHistory } from './priority-history.ts';

const first = aPriority({ title: 'Reading', changedBy: 'dilys', changedAt: undefined });
const AT = '2026-09-01T08:00:00.000Z';
const LATER = '2026-10-01T08:00:00.000Z';
const changed = (change: Partial<Priority>): Priority => ({
  ...first,
  changedBy: 'carys',
  changedAt: LATER,
  ...change,
});

describe('the history of a priority', () => {
  it.each<[string, Partial<Priority>[], string[]]>([
    ['as it was stated', [], ['stated']],
    ['changed', [{ title: 'Writing' }], ['changed', 'stated']],
    ['ended and taken up again', [{ endedBecause: 'Met early.' }, {}], ['resumed', 'ended', 'stated']],
    ['written again as it was', [{}], ['stated']],
  ])('tells who did what, the last first: %s', (_what, changes, did) => {
    const versions = [first, ...changes.map(changed)].map((value) => ({ value, at: AT }));
    expect(priorityHistory(versions).map((step) => step.did)).toEqual(did);
  });

  it('names each field that is another, what it was and what it is', () => {
    const after = changed({ title: 'Writing', approvedOn: civilDate('2026-09-20'), approvedBy: 'The board' });
    const [step] = priorityHistory([
      { value: first, at: AT },
      { value: after, at: LATER },
    ]);
    expect(step).toMatchObject({ by: 'carys', at: LATER, did: 'changed' });
    expect(step?.changes).toContainEqual({ field: 'title', before: 'Reading', after: 'Writing' });
    expect(step?.changes.map(({ field }) => field)).toContain('approvedBy');
  });

  it('is empty of what has no versions', () => {
    expect(priorityHistory([])).toEqual([]);
  });
});
