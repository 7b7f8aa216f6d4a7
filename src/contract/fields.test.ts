import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayField } from '../domain/fields/day.ts';
import { problemsOfIssues } from '../domain/fields/issue-problems.ts';
import { parseField } from '../domain/fields/parse-field.ts';
import { textField } from '../domain/fields/text.ts';
import { CivilDateField, requiredText } from './fields.ts';

const LONGEST = 12;

/** What a form makes of it, and what the contract does: a value, or all that is wrong. */
function bothOf(
  field: Parameters<typeof parseField>[0],
  schema: typeof CivilDateField | ReturnType<typeof requiredText>,
  given: string,
) {
  const inForm = parseField(field, given);
  const atTheDoor = schema.safeParse(given);
  return {
    inForm: inForm.ok ? inForm.value : [inForm.refusal],
    atTheDoor: atTheDoor.success
      ? atTheDoor.data
      : problemsOfIssues(atTheDoor.error.issues).map(({ id, values }) => ({ id, values })),
  };
}

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: LONGEST + 3 }),
  fc.string({ unit: 'binary', maxLength: LONGEST + 3 }),
  fc
    .array(fc.constantFrom('a', ' ', '\u200b', '\u202e', '\u00ad', 'e\u0301', '\ud800', '\n', '\u2800'), {
      maxLength: LONGEST + 3,
    })
    .map((parts) => parts.join('')),
);

describe('what the API takes', () => {
  it('of a text is what a form takes, and refused for one of the same reasons', () => {
    const field = textField('note', LONGEST, { isRequired: true });
    fc.assert(
      fc.property(texts, (given) => {
        const { inForm, atTheDoor } = bothOf(field, requiredText(LONGEST), given);
        if (typeof inForm === 'string') expect(atTheDoor).toBe(inForm);
        else expect(atTheDoor).toEqual(expect.arrayContaining([inForm].flat()));
      }),
      { numRuns: 2000 },
    );
  });

  it('of a day is what a form takes, and refused for the same reason', () => {
    const padded = (number: number) => String(number).padStart(2, '0');
    const days = fc.oneof(
      fc.constantFrom('1949-12-31', '1950-01-01', '2026-02-29', '2099-12-31', '2100-01-01', 'soon', '1e3'),
      fc
        .tuple(
          fc.integer({ min: 1900, max: 2200 }),
          fc.integer({ min: 0, max: 13 }),
          fc.integer({ min: 0, max: 32 }),
        )
        .map(([year, month, day]) => `${year}-${padded(month)}-${padded(day)}`),
    );
    fc.assert(
      fc.property(days, (given) => {
        const { inForm, atTheDoor } = bothOf(dayField('day'), CivilDateField, given);
        expect(inForm).toEqual(atTheDoor);
      }),
    );
  });
});
