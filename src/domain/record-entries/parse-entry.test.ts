import { fieldProblem, wrong } from '../fields/field-problem.ts';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilDate } from '../cycles/civil-date.ts';
import { message } from '../message.ts';
import { examplePolicyOfManyKinds } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import type { EntryContext, EntryKind } from './define-entry-kind.ts';
import type { EntryField } from './entry-field.ts';
import { choice, day, decimalNumber, line, several, text, wholeNumber } from './entry-field.ts';
import { entryKinds } from './index.ts';
import { isAsked, parseEntry } from './parse-entry.ts';
import type { EntryTexts } from './parse-entry.ts';
import type { EntryColumns } from './record-entry.ts';
import { NO_COLUMNS } from './record-entry.ts';

const today = civilDate('2026-11-20');

const context: EntryContext = {
  policy: examplePolicyOfManyKinds,
  person: {
    key: 'asha',
    oid: 'asha',
    displayName: 'Asha Patel',
    employment: 'direct',
    fte: 1,
    startedOn: civilDate('2021-09-01'),
    leftOn: undefined,
    unit: 'adult-learning',
    furtherPolicies: [],
    policyRoles: ['tutor'],
    flags: [],
  },
  today,
  nameOf: (oid) => (oid === 'ben' ? 'Ben Hughes' : undefined),
  approvers: [{ oid: 'ben', displayName: 'Ben Hughes' }],
  activities: [
    { key: 'activity-2', title: 'Phonics', completedOn: civilDate('2026-03-12') },
    { key: 'activity-1', title: 'Webinar', completedOn: civilDate('2026-03-11') },
  ],
};

/** A form that asks for a field of each type. */
const everyType: EntryKind = {
  name: 'every-type',
  permission: 'credential.record',
  messages: { en: {}, cy: {} },
  isOffered: () => true,
  fields: () => [
    choice('state', [
      { id: 'held', label: message('entry.state.held') },
      { id: 'lost', label: 'Lost' },
    ]),
    line('about', 12, { suggestions: [{ id: 'iag', label: 'Advice' }] }),
    text('note', 20),
    wholeNumber('level', 1, 8, { isRequired: false }),
    decimalNumber('amount', 0.5, 2, { isRequired: false }),
    day('datedOn', { latest: today }),
    day('targetOn', { earliest: today, isRequired: false, onlyWhen: { field: 'state', is: ['held'] } }),
    day('validTo', { isRequired: false }),
    several('includes', [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ]),
  ],
  contributions: () => ({}),
};

const filled = { state: 'held', about: 'Coding', datedOn: '2026-11-20' };

const parsed = (texts: EntryTexts) => parseEntry(everyType, context, texts);

describe('a form that is filled in', () => {
  it('gives its columns; what is left out is empty', () => {
    expect(parsed(filled)).toEqual({ ok: true, value: { ...NO_COLUMNS, ...filled } });
  });

  it.each([
    ['space around a text', { about: '  Coding ' }, { about: 'Coding' }],
    ['a suggestion by its label, in any letters, as its id', { about: 'aDVICE' }, { about: 'iag' }],
    ['a number', { level: '3' }, { level: 3 }],
    ['a number with a point', { amount: '0.75' }, { amount: 0.75 }],
    ['a number with a comma', { amount: '0,75' }, { amount: 0.75 }],
    ['the smallest number', { amount: '0.5' }, { amount: 0.5 }],
    ['the largest number', { level: '8' }, { level: 8 }],
    ['the last day that may be', { datedOn: '2026-11-20' }, { datedOn: today }],
    ['the first day that may be', { targetOn: '2026-11-20' }, { targetOn: today }],
    ['an end on the first day', { validTo: '2026-11-20' }, { validTo: today }],
    ['several of a list, each once', { includes: ['b', 'a', 'b'] }, { includes: ['b', 'a'] }],
    ['one of a list, given as a text', { includes: 'a' }, { includes: ['a'] }],
    ['none of a list, given as a text', { includes: '' }, { includes: [] }],
    ['the longest text', { note: 'x'.repeat(20) }, { note: 'x'.repeat(20) }],
  ])('takes %s', (_what, given, columns) => {
    expect(parsed({ ...filled, ...given })).toMatchObject({ ok: true, value: columns });
  });

  it.each([
    ['nothing where something is required', { about: '  ' }, 'about', wrong('empty')],
    ['a choice that is not offered', { state: 'found' }, 'state', wrong('not-a-choice')],
    ['a name that every object has, as a choice', { state: 'constructor' }, 'state', wrong('not-a-choice')],
    ['too long a text', { note: 'x'.repeat(21) }, 'note', wrong('too-long', 20)],
    ['a list for a text', { about: ['Coding'] }, 'about', wrong('not-valid')],
    ['a list for a date that may be left out', { validTo: ['2026-11-21'] }, 'validTo', wrong('not-valid')],
    [
      'marks that nobody can see where something is required',
      { about: '\u200b\u200b' },
      'about',
      wrong('empty'),
    ],
    ['words for a number', { level: 'three' }, 'level', wrong('not-a-number')],
    ['a number in another notation', { level: '1e1' }, 'level', wrong('not-a-number')],
    ['a part where a whole is asked for', { level: '3.5' }, 'level', wrong('not-whole')],
    ['too small a number', { amount: '0.4' }, 'amount', wrong('too-small', 0.5)],
    ['too large a number', { level: '9' }, 'level', wrong('too-large', 8)],
    ['words for a date', { datedOn: 'yesterday' }, 'datedOn', wrong('not-a-date')],
    ['a day that is not on the calendar', { datedOn: '2026-02-29' }, 'datedOn', wrong('not-a-date')],
    ['a day to come where it is over', { datedOn: '2026-11-21' }, 'datedOn', wrong('future-date')],
    ['a day that is over where it is to come', { targetOn: '2026-11-19' }, 'targetOn', wrong('past-date')],
    ['a year long past', { datedOn: '1026-11-20' }, 'datedOn', wrong('check-the-year')],
    ['a year far ahead', { validTo: '2206-11-20' }, 'validTo', wrong('check-the-year')],
    ['an end before the first day', { validTo: '2026-11-19' }, 'validTo', wrong('ends-before-start')],
    ['some that a list does not offer', { includes: ['a', 'c'] }, 'includes', wrong('not-a-choice')],
    ['a field that the form does not ask for', { grade: 'member' }, 'grade', wrong('not-asked-for')],
    ['a field that no form asks for', { constructor: 'x' }, 'constructor', wrong('not-asked-for')],
  ])('refuses %s, at its column', (_what, given, path, found) => {
    expect(parsed({ ...filled, ...given })).toEqual({ ok: false, refusal: [{ path, ...found }] });
  });

  it('tells everything that is wrong at once', () => {
    const result = parsed({ state: '', about: '', datedOn: 'soon' });
    expect(!result.ok && result.refusal.map(({ path }) => path)).toEqual(['state', 'about', 'datedOn']);
  });

  it('leaves out what the rest of the form does not ask for, right or wrong', () => {
    const given = { ...filled, state: 'lost', targetOn: '2001-01-01' };
    expect(parsed(given)).toMatchObject({ ok: true, value: { targetOn: undefined } });
  });

  it('refuses an empty list where one of it is required', () => {
    const strict = {
      ...everyType,
      fields: () => [several('includes', [{ id: 'a', label: 'A' }], { isRequired: true })],
    };
    expect(parseEntry(strict, context, {})).toEqual({
      ok: false,
      refusal: [fieldProblem('includes', 'empty')],
    });
  });
});

/** Something that a field takes, most of the time. */
function someText(field: EntryField): fc.Arbitrary<string | readonly string[]> {
  switch (field.type) {
    case 'choice':
      return fc.constantFrom(...field.choices.map(({ id }) => id));
    case 'several':
      return fc.subarray(
        field.choices.map(({ id }) => id),
        { minLength: 1 },
      );
    case 'day':
      return fc.constantFrom('2026-01-05', '2026-03-31', '2026-11-20', '2027-02-28');
    case 'colleague':
      return fc.constantFrom('ben', 'nobody');
    case 'number':
      return fc.constantFrom('0.5', '1', '3', '8');
    case 'line':
    case 'text':
      return fc.oneof(
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.constantFrom('safeguarding', 'QTLS', ...(field.suggestions ?? []).map(({ id }) => id)),
      );
  }
}

const formOf = (kind: EntryKind): fc.Arbitrary<EntryTexts> =>
  fc.record(Object.fromEntries(kind.fields(context).map((field) => [field.column, someText(field)])));

/** The columns as a form shows them, to begin a correction from. */
const shown = (kind: EntryKind, columns: EntryColumns): EntryTexts =>
  Object.fromEntries(
    kind.fields(context).map(({ column }) => {
      const value = columns[column];
      return [column, value === undefined ? '' : typeof value === 'number' ? String(value) : value];
    }),
  );

const anything = fc.oneof(
  fc.string(),
  fc.array(fc.string()),
  fc.constantFrom('__proto__', 'toString', '2026-11-20'),
);

describe.each(entryKinds.map((kind) => [kind.name, kind] as const))('the form of %s', (_name, kind) => {
  const columnNames = Object.keys(NO_COLUMNS);

  it('takes texts of any shape without a fault, and names a column for all that is wrong', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...columnNames), fc.string()), anything),
        (texts) => {
          const result = parseEntry(kind, context, texts);
          if (result.ok) return Object.keys(result.value).every((column) => columnNames.includes(column));
          return (
            result.refusal.length > 0 &&
            result.refusal.every(({ path }) => columnNames.includes(path) || path in texts)
          );
        },
      ),
    );
  });

  it('shows an entry again as it was filled in', () => {
    let taken = 0;
    fc.assert(
      fc.property(formOf(kind), (texts) => {
        const result = parseEntry(kind, context, texts);
        if (!result.ok) return true;
        taken += 1;
        const again = parseEntry(kind, context, shown(kind, result.value));
        return again.ok && JSON.stringify(again.value) === JSON.stringify(result.value);
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(0);
  });

  it('asks for what it cannot do without', () => {
    const required = kind.fields(context).filter((field) => field.isRequired && isAsked(field, {}));
    const result = parseEntry(kind, context, {});
    expect(result.ok ? [] : result.refusal).toEqual(
      required.map(({ column }) => fieldProblem(column, 'empty')),
    );
  });
});
