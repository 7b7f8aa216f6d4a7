import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilDate } from '../cycles/civil-date.ts';
import { message } from '../message.ts';
import type { Choice } from './choice.ts';
import { choiceField, ratingField, severalField } from './choice.ts';
import { dayField } from './day.ts';
import type { Field } from './field.ts';
import type { Wrong } from './field-problem.ts';
import { wrong } from './field-problem.ts';
import { hoursField } from './hours.ts';
import { numberField, spanField } from './number.ts';
import { nothingIn, parseField } from './parse-field.ts';
import { personField } from './person.ts';
import { lineField, textField } from './text.ts';
import { yesNoField } from './yes-no.ts';

const today = civilDate('2026-11-20');
const isPerson = (oid: string) => oid === 'ben';
const states: readonly Choice[] = [
  { id: 'held', label: message('entry.state.held'), alsoNamed: 'has it' },
  { id: 'lost', label: 'Lost' },
];

const line = lineField('about', 12, { suggestions: [{ id: 'iag', label: 'Advice' }] });
const text = textField('note', 20);
const choice = choiceField('state', states);
const rating = ratingField('rating', [{ id: 'good', label: 'Good', meaning: 'informs practice' }]);
const several = severalField('includes', states, { isRequired: true });
const orAll = severalField('roles', states, { everything: 'all' });
const level = numberField('level', { smallest: 1, largest: 8, isWhole: true });
const share = numberField('share', { smallest: 0.5, largest: 2 });
const anyNumber = numberField('limit');
const span = spanField('every', [
  { id: 'weeks', label: 'weeks' },
  { id: 'months', label: 'months' },
]);
const hours = hoursField('minutes', 1, 1440);
const done = dayField('done', { latest: today });
const planned = dayField('planned', { earliest: today });
const person = personField('who');
const yesNo = yesNoField('isOnce');

const everyField: readonly Field[] = [
  ...[line, text, choice, rating, several, orAll, level, share, anyNumber],
  ...[span, hours, done, planned, person, yesNo],
];

describe('a field that is filled in', () => {
  it.each<readonly [string, Field, unknown, unknown]>([
    ['a text, without the space around it', line, '  Coding ', 'Coding'],
    ['a suggestion by its label, in any letters, as its id', line, 'aDVICE', 'iag'],
    ['the longest text', text, 'x'.repeat(20), 'x'.repeat(20)],
    ['as many characters of two units each', text, '😀'.repeat(20), '😀'.repeat(20)],
    ['a text without the marks that nobody sees', text, 'tea\u200bm', 'team'],
    ['lines of a text', text, 'one\ntwo', 'one\ntwo'],
    ['a choice', choice, 'held', 'held'],
    ['a choice by its other name', choice, 'has it', 'held'],
    ['a rating', rating, 'good', 'good'],
    ['several, each once', several, ['lost', 'held', 'lost'], ['lost', 'held']],
    ['one of several, as a text', several, 'held', ['held']],
    ['all there are, by one word', orAll, ['all'], ['all']],
    ['none of several that may be none', orAll, '', []],
    ['a whole number', level, '3', 3],
    ['a number with a point', share, '0.75', 0.75],
    ['a number with a comma', share, '0,75', 0.75],
    ['the smallest number', share, '0.5', 0.5],
    ['the largest number', level, '8', 8],
    ['a number without limits', anyNumber, '999999', 999_999],
    ['a number and its unit', span, ' 6  weeks ', { amount: 6, unit: 'weeks' }],
    ['hours, as minutes', hours, '1.5', 90],
    ['hours and minutes', hours, '1 h 30', 90],
    ['minutes', hours, '90 min', 90],
    ['a day of hours', hours, '24 h', 1440],
    ['the last day that may be', done, '2026-11-20', today],
    ['the first day that may be', planned, '2026-11-20', today],
    ['somebody', person, 'ben', 'ben'],
    ['yes', yesNo, 'yes', true],
    ['no', yesNo, 'no', false],
  ])('gives %s', (_what, field, typed, value) => {
    expect(parseField(field, typed, isPerson)).toEqual({ ok: true, value });
  });

  it.each<readonly [string, Field, unknown, Wrong]>([
    ['nothing', line, undefined, wrong('empty')],
    ['space alone', line, '  ', wrong('empty')],
    ['marks that nobody can see', line, '\u200b\u200b', wrong('empty')],
    ['no rating', rating, '', wrong('empty')],
    ['none of several', several, [], wrong('empty')],
    ['too long a text', text, 'x'.repeat(21), wrong('too-long', 20)],
    ['a text that turns the reading direction round', text, 'safe\u202etxt', wrong('hidden-characters')],
    ['a choice that is not offered', choice, 'found', wrong('not-a-choice')],
    ['a name that every object has', choice, 'constructor', wrong('not-a-choice')],
    ['a rating that is not on the scale', rating, '__proto__', wrong('not-a-choice')],
    ['one of several that is not offered', several, ['held', 'toString'], wrong('not-a-choice')],
    ['all, and one beside it', orAll, ['all', 'held'], wrong('not-a-choice')],
    ['words for a number', level, 'three', wrong('not-a-number')],
    ['a number in another notation', level, '1e1', wrong('not-a-number')],
    ['a number below nothing', share, '-1', wrong('not-a-number')],
    ['a number that none can count', anyNumber, '9'.repeat(400), wrong('not-a-number')],
    ['a part where a whole is asked for', level, '3.5', wrong('not-whole')],
    ['too small a number', share, '0.4', wrong('too-small', 0.5)],
    ['too large a number', level, '9', wrong('too-large', 8)],
    ['a number without its unit', span, '6', wrong('not-a-choice')],
    ['a unit without its number', span, 'weeks', wrong('not-a-number')],
    ['a unit that is not offered', span, '6 toString', wrong('not-a-choice')],
    ['more than a number and its unit', span, '6 weeks 2 months', wrong('not-a-number')],
    ['words for a length of time', hours, 'all day', wrong('not-a-number')],
    ['no time at all', hours, '0', wrong('too-small', 1)],
    ['a time below nothing', hours, '-2', wrong('too-small', 1)],
    ['more time than there is', hours, '9999', wrong('too-large', 1440)],
    ['words for a day', done, 'yesterday', wrong('not-a-date')],
    ['a day that is not on the calendar', done, '2026-02-29', wrong('not-a-date')],
    ['a day to come where it is over', done, '2026-11-21', wrong('future-date')],
    ['a day that is over where it is to come', planned, '2026-11-19', wrong('past-date')],
    ['a year long past', done, '1026-11-20', wrong('check-the-year')],
    ['a year far ahead', planned, '2206-11-20', wrong('check-the-year')],
    ['somebody whom nobody knows', person, 'hasOwnProperty', wrong('not-a-choice')],
    ['neither yes nor no', yesNo, 'true', wrong('not-a-choice')],
  ])('refuses %s', (_what, field, typed, refusal) => {
    expect(parseField(field, typed, isPerson)).toEqual({ ok: false, refusal });
  });
});

describe.each(everyField.map((field) => [field.type, field.id, field] as const))(
  '%s, %s',
  (type, _id, field) => {
    it('may be left out where it is not required, and gives nothing then', () => {
      expect(parseField({ ...field, isRequired: false }, undefined, isPerson)).toEqual({
        ok: true,
        value: nothingIn[type],
      });
      expect(parseField({ ...field, isRequired: true }, '', isPerson)).toMatchObject({
        refusal: { id: 'empty' },
      });
    });

    it('takes no other kind of thing', () => {
      const others: readonly unknown[] = [
        1,
        true,
        null,
        {},
        [1],
        { toString: 'x' },
        ...(type === 'several' ? [] : [['held']]),
      ];
      expect(others.map((typed) => parseField(field, typed, isPerson))).toEqual(
        others.map(() => ({ ok: false, refusal: wrong('not-valid') })),
      );
    });

    it('gives a value or a problem for whatever is sent, and never a fault', () => {
      const hostile = fc.oneof(
        fc.anything(),
        fc.string({ unit: 'binary' }),
        fc.array(fc.string()),
        fc.constantFrom(
          '__proto__',
          'constructor',
          '1e999',
          '-0',
          'NaN',
          '\u202e',
          '\ud800',
          '1'.repeat(5000),
        ),
      );
      fc.assert(
        fc.property(hostile, (typed) => {
          const parsed = parseField(field, typed, isPerson);
          return parsed.ok || parsed.refusal.id !== undefined;
        }),
      );
    });
  },
);
