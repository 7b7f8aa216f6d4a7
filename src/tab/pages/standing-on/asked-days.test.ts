import { describe, expect, it } from '@jest/globals';
import { checkDays, checkDraft, daysDraftOf } from './asked-days.ts';

const TODAY = '2026-11-21';

describe('the days that a standing is asked for', () => {
  it.each([
    [undefined, { asOf: '21/11/2026', known: 'today', knownOn: '' }],
    [
      { asOf: '2026-03-14', knownOn: '' },
      { asOf: '14/03/2026', known: 'today', knownOn: '' },
    ],
    [
      { asOf: '2026-03-14', knownOn: TODAY },
      { asOf: '14/03/2026', known: 'today', knownOn: '' },
    ],
    [
      { asOf: TODAY, knownOn: TODAY },
      { asOf: '21/11/2026', known: 'today', knownOn: '' },
    ],
    [
      { asOf: '2026-03-14', knownOn: '2026-03-14' },
      { asOf: '14/03/2026', known: 'same', knownOn: '' },
    ],
    [
      { asOf: '2026-03-14', knownOn: '2026-03-20' },
      { asOf: '14/03/2026', known: 'other', knownOn: '20/03/2026' },
    ],
    [
      { asOf: 'tomorrow', knownOn: '2026-02-30' },
      { asOf: 'tomorrow', known: 'other', knownOn: '2026-02-30' },
    ],
  ] as const)('fill the form from the address: %j', (days, draft) => {
    expect(daysDraftOf(days, TODAY)).toEqual(draft);
  });

  it.each([
    [{ asOf: '14/3/2026', known: 'today', knownOn: '' }, '2026-03-14', TODAY],
    [{ asOf: '14.3.26', known: 'same', knownOn: '' }, '2026-03-14', '2026-03-14'],
    [{ asOf: '14/3/2026', known: 'other', knownOn: '20/3/2026' }, '2026-03-14', '2026-03-20'],
  ] as const)('are written out by the form, today too: %j', (draft, asOf, knownOn) => {
    expect(checkDraft(draft, TODAY)).toEqual({ ok: true, body: { asOf, knownOn } });
  });

  it.each([
    [{ asOf: ' soon ', known: 'today', knownOn: '' }, ['asOf not-a-date']],
    [{ asOf: '', known: 'same', knownOn: '' }, ['asOf not-a-date']],
    [{ asOf: '14/3/2026', known: 'other', knownOn: ' ' }, ['knownOn not-a-date']],
    [{ asOf: '22/11/2026', known: 'other', knownOn: '' }, ['asOf future-date', 'knownOn not-a-date']],
  ] as const)('are refused where the form lacks one: %j', (draft, faults) => {
    const checked = checkDraft(draft, TODAY);
    expect(checked.ok ? [] : checked.problems.map(({ path, id }) => `${path} ${id}`)).toEqual(faults);
  });

  it.each([
    [undefined, TODAY, TODAY],
    [{ asOf: '2026-03-14', knownOn: '' }, '2026-03-14', TODAY],
    [{ asOf: '2026-03-14', knownOn: '2026-02-01' }, '2026-03-14', '2026-02-01'],
  ])('are asked for as the address names them: %j', (days, asOf, knownOn) => {
    expect(checkDays(days, TODAY)).toEqual({ ok: true, body: { asOf, knownOn } });
  });

  it.each([
    [{ asOf: '2026-02-30', knownOn: TODAY }, ['asOf not-a-date']],
    [{ asOf: 'x', knownOn: 'x' }, ['asOf not-a-date']],
    [{ asOf: '2026-03-14', knownOn: 'x' }, ['knownOn not-a-date']],
    [{ asOf: '0206-03-14', knownOn: TODAY }, ['asOf check-the-year']],
    [{ asOf: '2026-11-22', knownOn: '2026-11-22' }, ['asOf future-date']],
    [{ asOf: '2026-11-22', knownOn: '2026-11-23' }, ['asOf future-date', 'knownOn future-date']],
  ])('are refused, each fault once: %j', (days, faults) => {
    const checked = checkDays(days, TODAY);
    expect(checked.ok ? [] : checked.problems.map(({ path, id }) => `${path} ${id}`)).toEqual(faults);
  });
});
