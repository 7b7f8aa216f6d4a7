import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { countAnswers, signatoryRule, stillToSign } from './signatures.ts';

const asOf = civilDate('2025-03-16');
const signed = (by: string, date: string | null = '2025-03-10') => ({
  by,
  date: date === null ? null : civilDate(date),
});
const names = ['Individual', 'Manager'];

describe('who has still to sign', () => {
  it.each([
    ['everybody, in the policy’s order', [], ['Individual', 'Manager']],
    ['whoever has not, though the other did twice', [signed('Manager'), signed('Manager')], ['Individual']],
    ['nobody once each did', [signed('Manager'), signed('Individual')], []],
    ['nobody who signed on the day', [signed('Manager', '2025-03-16'), signed('Individual')], []],
    ['whoever signs after the day', [signed('Manager', '2025-03-17'), signed('Individual')], ['Manager']],
    ['whoever put no date', [signed('Manager', null), signed('Individual')], ['Manager']],
    ['the one whom a stranger signs for', [signed('Director'), signed('Individual')], ['Manager']],
    ['nobody, however the names are typed', [signed(' manager'), signed('INDIVIDUAL')], []],
  ])('is %s', (_who, signatures, missing) => {
    expect(stillToSign({ names }, signatures, asOf)).toEqual(missing);
  });

  it('is said by the first rule that covers a role', () => {
    const clause = { document: 'Example', section: '1', line: 1, quote: 'As it says.' };
    const panel = { names: ['CEO'], declaration: '', roles: ['head-teacher'], clause };
    const all = { names, declaration: '', roles: 'all' as const, clause };
    expect(signatoryRule({ signatories: [panel, all] }, ['head-teacher'])).toBe(panel);
    expect(signatoryRule({ signatories: [panel, all] }, ['teacher'])).toBe(all);
    expect(signatoryRule({ signatories: [panel] }, ['teacher'])).toBeUndefined();
  });
});

it('answers are counted by each, none left out', () => {
  expect(countAnswers(['Yes', 'No', 'Partially'], ['Yes', 'Partially', 'Yes'])).toEqual({
    Yes: 2,
    No: 0,
    Partially: 1,
  });
});
