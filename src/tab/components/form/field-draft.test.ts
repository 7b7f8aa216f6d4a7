import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../../domain/cycles/civil-date.ts';
import { choiceField, ratingField, severalField } from '../../../domain/fields/choice.ts';
import { dayField } from '../../../domain/fields/day.ts';
import type { FieldType, FieldValue } from '../../../domain/fields/field.ts';
import { hoursField } from '../../../domain/fields/hours.ts';
import { numberField, spanField } from '../../../domain/fields/number.ts';
import { parseField } from '../../../domain/fields/parse-field.ts';
import { personField } from '../../../domain/fields/person.ts';
import { lineField, textField } from '../../../domain/fields/text.ts';
import { yesNoField } from '../../../domain/fields/yes-no.ts';
import type { FormTexts } from '../../../domain/forms/parse-form.ts';
import type { FieldDraft, ShownField } from './field-draft.ts';
import { createSay } from '../../messages/say.ts';
import { words } from '../../words-en.ts';
import { draftOfField, typedIn, wordedDraft } from './field-draft.ts';

const say = createSay('en', words);
const choices = [
  { id: 'held', label: 'Held' },
  { id: 'lost', label: 'Lost' },
];
const units = [
  { id: 'weeks', label: 'weeks' },
  { id: 'months', label: 'months' },
];
const worded = <Field>(field: Field) => ({ ...field, label: 'What?' });

/** A field of each kind: what is stored, the draft that shows it, and its value. */
const kinds: {
  readonly [Type in FieldType]: readonly [ShownField, FormTexts[string], FieldDraft, FieldValue<Type>];
} = {
  line: [
    worded(lineField('a', 40, { suggestions: [{ id: 'iag', label: 'Advice' }] })),
    'iag',
    { a: 'Advice' },
    'iag',
  ],
  text: [worded(textField('a', 40)), 'one\ntwo', { a: 'one\ntwo' }, 'one\ntwo'],
  choice: [worded(choiceField('a', choices)), 'held', { a: 'held' }, 'held'],
  rating: [
    worded({ ...ratingField('a', []), choices: [{ id: 'good', label: 'Good', meaning: '' }] }),
    'good',
    { a: 'good' },
    'good',
  ],
  several: [worded(severalField('a', choices)), ['held', 'lost'], { a: 'held\nlost' }, ['held', 'lost']],
  number: [worded(numberField('a')), '0.75', { a: '0.75' }, 0.75],
  span: [
    worded(spanField('a', units)),
    '6 months',
    { a: '6', 'unit.a': 'months' },
    { amount: 6, unit: 'months' },
  ],
  hours: [
    worded(hoursField('a', 1, 1440, { hoursPerDay: 6 })),
    '95 min',
    { a: '95 min', 'length.a': 'other' },
    95,
  ],
  day: [worded(dayField('a')), '2026-11-03', { a: '03/11/2026' }, civilDate('2026-11-03')],
  person: [worded(personField('a')), 'ben', { a: 'ben' }, 'ben'],
  'yes-no': [worded(yesNoField('a')), 'no', { a: 'no' }, false],
};

describe.each(Object.entries(kinds))('the draft of a field: %s', (_type, [field, stored, shown, value]) => {
  it('shows what is stored as people write it, and is parsed as what it was', () => {
    const draft = draftOfField(field, stored);
    expect(draft).toEqual(shown);
    expect(parseField(field, typedIn(field, draft), () => true)).toEqual({ ok: true, value });
  });

  it('begins empty, with every text that it may hold', () => {
    const draft = draftOfField(field);
    expect(Object.keys(draft)).toEqual(Object.keys(shown));
    expect(typedIn(field, draft)).toHaveLength(0);
    expect(typedIn(field, {})).toHaveLength(0);
  });
});

describe('a length of time', () => {
  const field = worded(hoursField('a', 1, 1440, { hoursPerDay: 6 }));

  it.each([
    ['a usual length', '120 min', { a: '', 'length.a': '120' }],
    ['half a day', '180 min', { a: '', 'length.a': '180' }],
    ['another one', '270 min', { a: '4.5 h', 'length.a': 'other' }],
  ])('is a choice where it is usual, and typed where it is not: %s', (_what, stored, draft) => {
    expect(draftOfField(field, stored)).toEqual(draft);
    expect(parseField(field, typedIn(field, draft))).toEqual(parseField(field, stored));
  });

  it('keeps what was typed while a usual one is chosen', () => {
    expect(typedIn(field, { a: '1:30', 'length.a': '60' })).toBe('60 min');
    expect(typedIn(field, { a: ' 1:30 ', 'length.a': 'other' })).toBe('1:30');
  });

  it('of which no usual ones are offered is typed', () => {
    const typed = worded(hoursField('a', 1, 1440));
    expect(typedIn(typed, draftOfField(typed, '60 min'))).toBe('1 h');
  });
});

describe('the words of a draft', () => {
  it.each([
    ['the label of a choice', kinds.choice[0], { a: 'held' }, 'Held'],
    ['the labels of several', kinds.several[0], { a: 'lost\nheld' }, 'Lost, Held'],
    ['a day as people write it', kinds.day[0], { a: '3/11/26' }, '3 Nov 2026'],
    ['what is no day as it was typed', kinds.day[0], { a: 'soon' }, 'soon'],
    ['a length in hours', kinds.hours[0], { a: '90 min' }, '1.5 h'],
    ['what is no length as it was typed', kinds.hours[0], { a: 'long' }, 'long'],
    ['a time with its unit', kinds.span[0], { a: '3', 'unit.a': 'weeks' }, '3 weeks'],
    ['anything else as it was typed', kinds.number[0], { a: ' 0,75 ' }, '0,75'],
  ])('are %s', (_what, field, draft, words) => {
    expect(wordedDraft(field, draft, say)).toBe(words);
  });
});
