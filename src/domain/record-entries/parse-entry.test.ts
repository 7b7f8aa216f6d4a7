import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilDate } from '../cycles/civil-date.ts';
import { dayField } from '../fields/day.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import { personField } from '../fields/person.ts';
import type { FormTexts } from '../forms/parse-form.ts';
import { isAsked } from '../forms/parse-form.ts';
import { examplePolicyOfManyKinds } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import type { EntryContext, EntryKind } from './define-entry-kind.ts';
import type { EntryField } from './entry-field.ts';
import { entryKinds } from './index.ts';
import { parseEntry } from './parse-entry.ts';
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

/** A form of dates, to be kept in order. */
const dated: EntryKind = {
  name: 'dated',
  permission: 'credential.record',
  messages: { en: {}, cy: {} },
  isOffered: () => true,
  fields: () => [
    dayField('datedOn'),
    dayField('targetOn', { isRequired: false }),
    dayField('validTo', { isRequired: false }),
    personField('colleague', { isRequired: false }),
  ],
  contributions: () => ({}),
};

describe('a form that is filled in', () => {
  it('gives its columns; what it does not ask for is empty', () => {
    expect(parseEntry(dated, context, { datedOn: '2026-11-20', colleague: 'ben' })).toEqual({
      ok: true,
      value: { ...NO_COLUMNS, datedOn: '2026-11-20', colleague: 'ben' },
    });
  });

  it.each(['validTo', 'targetOn'])('takes an end on the first day, and none before it: %s', (end) => {
    expect(parseEntry(dated, context, { datedOn: '2026-11-20', [end]: '2026-11-20' }).ok).toBe(true);
    expect(parseEntry(dated, context, { datedOn: '2026-11-20', [end]: '2026-11-19' })).toEqual({
      ok: false,
      refusal: [fieldProblem(end, 'ends-before-start')],
    });
  });

  it.each(['asha', 'nobody'])('names a colleague, and neither the person nor a stranger: %s', (colleague) => {
    expect(parseEntry(dated, context, { datedOn: '2026-11-20', colleague })).toEqual({
      ok: false,
      refusal: [fieldProblem('colleague', 'not-a-choice')],
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
    case 'person':
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

const formOf = (kind: EntryKind): fc.Arbitrary<FormTexts> =>
  fc.record(Object.fromEntries(kind.fields(context).map((field) => [field.id, someText(field)])));

/** The columns as a form shows them, to begin a correction from. */
const shown = (kind: EntryKind, columns: EntryColumns): FormTexts =>
  Object.fromEntries(
    kind.fields(context).map(({ id }) => {
      const value = columns[id];
      return [id, value === undefined ? '' : typeof value === 'number' ? String(value) : value];
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
    expect(result.ok ? [] : result.refusal).toEqual(required.map(({ id }) => fieldProblem(id, 'empty')));
  });
});
