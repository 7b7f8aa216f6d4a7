import { expect, it } from '@jest/globals';
import { aRecordEntry } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { RecordEntry } from '../record-entries/record-entry.ts';
import { NO_COLUMNS } from '../record-entries/record-entry.ts';
import { hasLeave, leaveToday } from './leave-today.ts';

const today = civilDate('2026-11-21');
const leave = (key: string, from: string, to: string | undefined, more: Partial<RecordEntry> = {}) =>
  aRecordEntry({
    ...NO_COLUMNS,
    key,
    kind: 'leave',
    datedOn: civilDate(from),
    validTo: to === undefined ? undefined : civilDate(to),
    ...more,
  });

it.each<[string, readonly RecordEntry[], unknown]>([
  ['nobody who has none', [], undefined],
  ['somebody on its first day', [leave('a', '2026-11-21', '2026-12-01')], { until: '2026-12-01' }],
  ['somebody through its last day', [leave('a', '2026-11-01', '2026-11-21')], { until: '2026-11-21' }],
  ['nobody on the day after', [leave('a', '2026-11-01', '2026-11-20')], undefined],
  ['somebody whose end is not known', [leave('a', '2026-11-01', undefined)], { until: null }],
  [
    'somebody whose leave was made longer, to the end of it all',
    [leave('a', '2026-11-01', '2026-11-30'), leave('b', '2026-12-01', '2027-01-31')],
    { until: '2027-01-31' },
  ],
  [
    'nobody whose leave was taken back',
    [
      leave('a', '2026-11-01', '2026-11-30'),
      aRecordEntry({ ...NO_COLUMNS, key: 'w', kind: 'withdrawal', supersedes: 'a' }),
    ],
    undefined,
  ],
])('is away: %s', (_who, entries, expected) => {
  expect(leaveToday(entries, today)).toEqual(expected);
});

it.each<[string, readonly RecordEntry[], boolean]>([
  ['nobody without an entry', [], false],
  ['whoever is away today', [leave('a', '2026-11-01', undefined)], true],
  ['whoever was away', [leave('a', '2026-01-05', '2026-01-09')], true],
  ['whoever will be', [leave('a', '2027-01-05', '2027-01-09')], true],
  [
    'nobody whose only leave was taken back',
    [
      leave('a', '2026-11-01', '2026-11-30'),
      aRecordEntry({ ...NO_COLUMNS, key: 'w', kind: 'withdrawal', supersedes: 'a' }),
    ],
    false,
  ],
])('has leave on some day: %s', (_who, entries, expected) => {
  expect(hasLeave(entries, today)).toBe(expected);
});
