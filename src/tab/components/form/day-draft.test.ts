import { describe, expect, it } from '@jest/globals';
import { changedDay, emptyDay, meantDay, shownDay } from './day-draft.ts';

const TODAY = '2026-11-21';
const begun = emptyDay('datedOn', '');
const after = (changes: Parameters<typeof changedDay>[1], draft = begun) => ({
  ...draft,
  ...changedDay('datedOn', changes, TODAY),
});

describe('a day of a form', () => {
  it('is none at first', () => {
    expect(meantDay('datedOn', begun)).toBe('');
    expect(shownDay('datedOn', begun, TODAY)).toEqual({ when: '', typed: '' });
  });

  it.each([
    ['today', '2026-11-21'],
    ['yesterday', '2026-11-20'],
  ] as const)('means the date that %s was when it was chosen, also on a later day', (when, meant) => {
    const draft = after({ when });
    expect(meantDay('datedOn', draft)).toBe(meant);
    expect(shownDay('datedOn', draft, TODAY).when).toBe(when);
    const typed = `${meant.slice(8)}/11/2026`;
    expect(shownDay('datedOn', draft, '2026-12-24')).toEqual({ when: 'other', typed });
  });

  it('shows yesterday as such to somebody who chose today a day ago', () => {
    expect(shownDay('datedOn', after({ when: 'today' }), '2026-11-22').when).toBe('yesterday');
  });

  it('is what was typed', () => {
    const draft = after({ typed: '3/7/2020' }, after({ when: 'other' }));
    expect(meantDay('datedOn', draft)).toBe('2020-07-03');
    expect(shownDay('datedOn', draft, TODAY)).toEqual({ when: 'other', typed: '3/7/2020' });
  });

  it('keeps what was typed while another choice stands', () => {
    const draft = after({ when: 'today' }, after({ typed: '3/7/2020' }));
    expect(meantDay('datedOn', draft)).toBe(TODAY);
    expect(shownDay('datedOn', after({ when: 'other' }, draft), TODAY).typed).toBe('3/7/2020');
  });

  it('goes through as typed when it is no date, for the check to refuse', () => {
    expect(meantDay('datedOn', emptyDay('datedOn', ' soon '))).toBe('soon');
  });
});
