import { expect, it } from '@jest/globals';
import type { CoveringRule } from './deciding.ts';
import { decidingOf } from './deciding.ts';

const covering = (quote: string, roles: readonly string[] | 'all', parameters: object): CoveringRule => ({
  appliesTo: { roles, employment: 'all', flags: [] },
  parameters,
  clause: { document: 'Policy', section: quote, line: 1, quote },
});

const level = (quote: string, roles: readonly string[] | 'all', minLevel: number) =>
  covering(quote, roles, { subject: 'iag', minLevel });

it.each([
  [
    'the one that states what is owed',
    level('trainers', ['trainer'], 3),
    level('mentors', ['mentor'], 4),
    ['trainer', 'mentor'],
    'mentors',
  ],
  [
    'of two that state it, the one for the main role',
    level('mentors', ['mentor'], 4),
    level('iqas', ['iqa'], 4),
    ['iqa', 'mentor'],
    'iqas',
  ],
  [
    'of two for the main role, the one that names fewer',
    level('delivery staff', ['trainer', 'mentor'], 4),
    level('mentors', ['mentor'], 4),
    ['mentor'],
    'mentors',
  ],
  [
    'one that names the role before one for everybody',
    level('everybody', 'all', 4),
    level('mentors', ['mentor'], 4),
    ['mentor'],
    'mentors',
  ],
  [
    'the first, where nothing tells them apart',
    level('one', ['mentor'], 4),
    level('other', ['mentor'], 4),
    ['mentor'],
    'one',
  ],
])('what decides is %s', (_name, one, other, held, quote) => {
  expect(decidingOf([one, other], { subject: 'iag', minLevel: 4 }, held).clause.quote).toBe(quote);
});

it('where no one states all that is owed, the one that states the most of it decides', () => {
  const one = covering('one', ['mentor'], { hours: 40, proRata: 'none', hoursPerDay: 8 });
  const other = covering('other', ['mentor'], { hours: 30, proRata: 'fte', hoursPerDay: 6 });
  expect(decidingOf([one, other], { hours: 40, proRata: 'fte', hoursPerDay: 6 }, ['mentor'])).toBe(other);
});
