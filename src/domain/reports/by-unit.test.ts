import { describe, expect, it } from '@jest/globals';
import type { StandingRow } from '../../../tests/builders/totals-of-rows.ts';
import { totalsOfRows } from '../../../tests/builders/totals-of-rows.ts';
import type { OverallOnScreen } from '../standing/summary.ts';
import { byUnit } from './by-unit.ts';
import { reportTable } from './report-table.ts';

const row = (overall: OverallOnScreen, changes: Partial<StandingRow> = {}): StandingRow => ({
  unitName: 'Beacon School',
  overall,
  hasOverdue: false,
  under: [],
  ...changes,
});

const rows = (count: number, ...like: Parameters<typeof row>) =>
  Array.from({ length: count }, () => row(...like));

describe('a row', () => {
  const rowsFor = (names: Readonly<Record<string, string>>, reader: 'reads-records' | 'reads-totals') => {
    const counted = Object.keys(names).map((unit) => ({ unit, group: 'onTrack' as const, people: 9 }));
    const rows = byUnit.rows({
      people: () => ({ units: counted, requirements: [], runningOut: [] }),
      withoutManager: () => [],
      unitName: (key) => names[key] ?? key,
      rule: () => undefined,
    });
    return reportTable(byUnit, rows, reader).rows.map(({ texts: [name], unit }) => [name, unit]);
  };

  it('says whose people it counts to who may read their records, and to nobody else', () => {
    expect(rowsFor({ beacon: 'Beacon School' }, 'reads-records')).toEqual([['Beacon School', 'beacon']]);
    expect(rowsFor({ beacon: 'Beacon School' }, 'reads-totals')).toEqual([['Beacon School', undefined]]);
  });

  it('is of no one unit where two have its name', () => {
    expect(rowsFor({ north: 'Beacon School', south: 'Beacon School' }, 'reads-records')).toEqual([
      ['Beacon School', undefined],
    ]);
  });
});

describe('people', () => {
  it('are on track, need action or stand under no policy, so that a unit adds up', () => {
    const { units, ...totals } = totalsOfRows(
      [
        ...rows(2, 'on-track'),
        ...rows(3, 'action-needed'),
        ...rows(1, 'action-needed', { hasOverdue: true }),
        ...rows(1, 'unknown'),
      ],
      'reads-records',
    );
    const counts = { people: 7, onTrack: 2, actionNeeded: 4, overdue: 1, unknown: 1 };
    expect(units).toEqual([{ name: 'Beacon School', ...counts }]);
    expect(totals).toMatchObject(counts);
  });

  it('are not counted out, for who reads totals alone, where others would give a small unit away', () => {
    const { units, overdue } = totalsOfRows([
      ...rows(20, 'on-track'),
      ...rows(6, 'action-needed'),
      ...rows(7, 'action-needed', { hasOverdue: true }),
      ...rows(1, 'on-track', { unitName: 'Yard' }),
      ...rows(1, 'action-needed', { unitName: 'Yard', hasOverdue: true }),
    ]);
    expect(units).toMatchObject([
      { name: 'Beacon School', people: 33, onTrack: null, overdue: null, unknown: 0 },
      { name: 'Yard', people: 2, onTrack: null, actionNeeded: null, overdue: null, unknown: null },
    ]);
    expect(overdue).toBe(8);
  });

  it('are shown as needing action without telling how many are overdue, where those are few', () => {
    const [unit] = totalsOfRows([
      ...rows(33, 'on-track'),
      ...rows(5, 'action-needed'),
      ...rows(2, 'action-needed', { hasOverdue: true }),
    ]).units;
    expect(unit).toMatchObject({ people: 40, onTrack: 33, actionNeeded: 7, overdue: null });
  });

  it('are not counted out in a group so small that the count would name them', () => {
    expect(totalsOfRows(rows(4, 'action-needed')).units).toEqual([
      { name: 'Beacon School', people: 4, onTrack: null, actionNeeded: null, overdue: null, unknown: null },
    ]);
  });
});
