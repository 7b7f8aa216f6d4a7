import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choiceField, severalField } from '../fields/choice.ts';
import { dayField } from '../fields/day.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import { hoursField } from '../fields/hours.ts';
import { lineField, textField } from '../fields/text.ts';
import { isAsked, parseForm } from './parse-form.ts';

const fields = [
  choiceField('state', [
    { id: 'held', label: 'Held' },
    { id: 'lost', label: 'Lost' },
  ]),
  lineField('about', 12),
  dayField('until', { onlyWhen: { field: 'state', is: ['held'] } }),
  severalField('includes', [
    { id: 'theory', label: 'Theory' },
    { id: 'practice', label: 'Practice' },
  ]),
  hoursField('minutes', 1, 1440, { onlyWhen: { field: 'includes', is: ['practice'] } }),
  textField('note', 20),
] as const;

const filled = { state: 'held', about: ' Coding ', until: '2026-11-20' };

describe('a form', () => {
  it('gives a value for each of its fields; what was left out is empty', () => {
    expect(parseForm(fields, filled)).toEqual({
      ok: true,
      value: {
        state: 'held',
        about: 'Coding',
        until: '2026-11-20',
        includes: [],
        minutes: undefined,
        note: '',
      },
    });
  });

  it('tells everything that is wrong at once, in the order of its fields, behind what it does not ask for', () => {
    expect(parseForm(fields, { note: 'x'.repeat(21), state: 'held', until: 'soon', grade: 'A' })).toEqual({
      ok: false,
      refusal: [
        fieldProblem('grade', 'not-asked-for'),
        fieldProblem('about', 'empty'),
        fieldProblem('until', 'not-a-date'),
        fieldProblem('note', 'too-long', 20),
      ],
    });
  });

  it('leaves out what the rest of it does not ask for, right or wrong', () => {
    expect(parseForm(fields, { ...filled, state: 'lost', until: 'soon' })).toMatchObject({
      ok: true,
      value: { state: 'lost', until: undefined },
    });
  });

  it('asks for a field while another holds what it hangs on, alone or among several', () => {
    const asked = (typed: object) =>
      fields.filter((field) => isAsked(field, { ...typed })).map(({ id }) => id);
    expect(asked({})).toEqual(['state', 'about', 'includes', 'note']);
    expect(asked({ state: ' held ' })).toContain('until');
    expect(asked({ includes: ['theory', 'practice'] })).toContain('minutes');
    expect(asked({ includes: { practice: true } })).not.toContain('minutes');
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('does not ask for %s', (name) => {
    const typed: Record<string, unknown> = { ...filled };
    Object.defineProperty(typed, name, { value: 'x', enumerable: true });
    expect(parseForm(fields, typed)).toEqual({
      ok: false,
      refusal: [fieldProblem(name, 'not-asked-for')],
    });
  });

  it('that inherits its answers holds none of them', () => {
    const parsed = parseForm(fields, Object.create(filled) as Record<string, unknown>);
    expect(!parsed.ok && parsed.refusal).toEqual([
      fieldProblem('state', 'empty'),
      fieldProblem('about', 'empty'),
    ]);
  });

  it('takes whatever is sent without a fault', () => {
    const names = fc.oneof(fc.constantFrom(...fields.map(({ id }) => id)), fc.string());
    fc.assert(
      fc.property(fc.dictionary(names, fc.anything()), (typed) => {
        const parsed = parseForm(fields, typed);
        return parsed.ok ? Object.keys(parsed.value).length === fields.length : parsed.refusal.length > 0;
      }),
    );
  });
});
