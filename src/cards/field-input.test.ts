import { describe, expect, it } from '@jest/globals';
import { cardProblems } from '../../tests/support/card-problems.ts';
import { choiceField, ratingField, severalField } from '../domain/fields/choice.ts';
import { dayField } from '../domain/fields/day.ts';
import { parseField } from '../domain/fields/parse-field.ts';
import { lineField, textField } from '../domain/fields/text.ts';
import { cardWords } from './create-words.ts';
import { card } from './elements.ts';
import { fieldInput } from './field-input.ts';

const english = cardWords('en');
const choices = [
  { id: 'sip', label: 'SIP' },
  { id: 'core', label: 'CORE' },
];
const worded = <Field>(field: Field) => ({ ...field, label: 'What *was* it?' });
const fields = [
  worded(lineField('title', 40)),
  worded(textField('facts', 400)),
  worded(choiceField('area', choices)),
  worded(severalField('areas', choices)),
  worded(dayField('on')),
  worded(
    ratingField('rating', [
      { id: 'good', label: 'Good', meaning: 'informs practice' },
      { id: 'poor', label: 'Poor', meaning: '' },
    ]),
  ),
];

/** What a client sends of it: each of its choices, as much as may be written, or a day. */
function sentBy(input: ReturnType<typeof fieldInput>): readonly string[] {
  switch (input.type) {
    case 'Input.ChoiceSet':
      return input.choices.map(({ value }) => value);
    case 'Input.Text':
      return ['x'.repeat(input.maxLength)];
    case 'Input.Date':
      return ['2026-12-04'];
  }
}

describe.each(fields.map((field) => [field.type, field] as const))(
  'the input of a field: %s',
  (_type, field) => {
    it('is one that Teams shows, in the words of the field', () => {
      const input = fieldInput(english, field, { value: 'good', missing: 'Answer this.' });
      expect(cardProblems(card(english, 'Form', [input]))).toEqual([]);
      expect(input).toMatchObject({
        id: field.id,
        label: 'What *was* it?',
        value: 'good',
        isRequired: true,
        errorMessage: 'Answer this.',
      });
    });

    it('insists on nothing and holds nothing where it is not told to', () => {
      expect(fieldInput(english, field)).not.toHaveProperty('isRequired');
      expect(fieldInput(english, field)).not.toHaveProperty('value');
    });

    it('sends what the field parses', () => {
      const input = fieldInput(english, field);
      const sent = sentBy(input);
      expect(sent.map((value) => parseField(field, value))).toEqual(
        sent.map((value) => ({ ok: true, value: field.type === 'several' ? [value] : value })),
      );
    });
  },
);

it('says of a rating what it means, where its word does not', () => {
  const input = fieldInput(
    english,
    worded(
      ratingField('rating', [
        { id: 'good', label: 'Good', meaning: 'informs practice' },
        { id: 'poor', label: 'Poor', meaning: '' },
      ]),
    ),
  );
  expect('choices' in input && input.choices.map(({ title }) => title)).toEqual([
    'Good: informs practice',
    'Poor',
  ]);
});

it('takes a line, or as many as somebody writes', () => {
  expect(fieldInput(english, worded(lineField('title', 40)))).toMatchObject({
    isMultiline: false,
    maxLength: 40,
  });
  expect(fieldInput(english, worded(textField('facts', 400)))).toMatchObject({
    isMultiline: true,
    maxLength: 400,
  });
});

it('lets several be chosen where several may be', () => {
  expect(fieldInput(english, worded(severalField('areas', choices)))).toMatchObject({ isMultiSelect: true });
  expect(fieldInput(english, worded(choiceField('area', choices)))).not.toHaveProperty('isMultiSelect');
});
