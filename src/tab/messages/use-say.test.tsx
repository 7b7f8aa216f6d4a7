import { describe, expect, it } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Words } from '../app/words.tsx';
import { words as cy } from '../words-cy.ts';
import { words as en } from '../words-en.ts';
import { useSay } from './use-say.ts';

const sayIn = (locale: 'en' | 'cy') =>
  renderHook(() => useSay(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <Words locale={locale} messages={locale === 'cy' ? cy : en}>
        {children}
      </Words>
    ),
  }).result.current;

describe('saying', () => {
  it('writes dates in the reader’s language, whatever the browser knows', () => {
    expect(sayIn('en').date('2026-09-03')).toBe('3 Sep 2026');
    expect(sayIn('cy').date('2026-09-03')).toBe('3 Medi 2026');
  });

  it('shows what is no date as it came', () => {
    expect(sayIn('en').date('2026-02-30')).toBe('2026-02-30');
  });

  it('writes minutes as minutes up to an hour, and as hours from there', () => {
    const say = sayIn('en');
    expect([30, 59, 60, 90, 125].map((minutes) => say.hours(minutes))).toEqual([
      '30 min',
      '59 min',
      '1 h',
      '1.5 h',
      '2.08 h',
    ]);
  });

  it('mutates Welsh days after two', () => {
    const say = sayIn('cy');
    const days = [1, 2, 3].map((count) => say('due.in', { date: 'x', days: count }));
    expect(days).toEqual([
      'erbyn x, ymhen 1 diwrnod',
      'erbyn x, ymhen 2 ddiwrnod',
      'erbyn x, ymhen 3 diwrnod',
    ]);
  });

  it('tells the document which language it speaks', () => {
    sayIn('cy');
    expect(document.documentElement.lang).toBe('cy');
  });
});
