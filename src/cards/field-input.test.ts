import { describe, expect, it } from '@jest/globals';
import { cardProblems } from '../../tests/support/card-problems.ts';
import { choiceField, ratingField } from '../domain/fields/choice.ts';
import { parseField } from '../domain/fields/parse-field.ts';
import { lineField, textField } from '../domain/fields/text.ts';
import { cardWords } from './create-words.ts';
import { card } from './elements.ts';
import { fieldInput } from './field-input.ts';

const choices = [
  { id: 'sip', label: 'SIP' },
  { id: 'core', label: 'CORE' },
];
const worded = <Field>(field: Field) => ({ ...field, label: 'What *was* it?' });
const fields = [
  worded(lineField('title', 40)),
  worded(textField('facts', 400)),
  worded(choiceField('area', choices)),
  worded(
    ratingField('rating', [
      { id: 'good', label: 'Good', meaning: 'informs practice' },
      { id: 'poor', label: 'Poor', meaning: '' },
    ]),
  ),
];

describe.each(fields.map((field) => [field.type, field] as const))(
  'the input of a field: %s',
  (_type, field) => {
    it('is one that Teams shows, in the words of the field', () => {
      const input = fieldInput(field, { value: 'good', missing: 'Answer this.' });
      expect(cardProblems(card(cardWords('en'), 'Form', [input]))).toEqual([]);
      expect(input).toMatchObject({
        id: field.id,
        label: 'What *was* it?',
        value: 'good',
        isRequired: true,
        errorMessage: 'Answer this.',
      });
    });

    it('insists on nothing and holds nothing where it is not told to', () => {
      expect(fieldInput(field)).not.toHaveProperty('isRequired');
      expect(fieldInput(field)).not.toHaveProperty('value');
    });

    it('sends what the field parses', () => {
      const input = fieldInput(field);
      const sent =
        'choices' in input ? input.choices.map(({ value }) => value) : ['x'.repeat(input.maxLength)];
      expect(sent.map((value) => parseField(field, value))).toEqual(
        sent.map((value) => ({ ok: true, value })),
      );
    });
  },
);

it('says of a rating what it means, where its word does not', () => {
  const input = fieldInput(
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
  expect(fieldInput(worded(lineField('title', 40)))).toMatchObject({ isMultiline: false, maxLength: 40 });
  expect(fieldInput(worded(textField('facts', 400)))).toMatchObject({ isMultiline: true, maxLength: 400 });
});
