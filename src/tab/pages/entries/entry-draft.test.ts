import { fieldProblem } from '../../../domain/fields/field-problem.ts';
import { describe, expect, it } from '@jest/globals';
import { aCourse, aDiploma, anEntry } from '../../testing/entry-replies.ts';
import { isAsked } from '../../../domain/forms/parse-form.ts';
import { formTexts } from '../../components/form/field-draft.ts';
import { checkEntryDraft, entryDraftOf } from './entry-draft.ts';
import { entryFields } from './entry-fields.ts';

const FORM_ID = 'form-0123456789abcdef';
const diploma = (changes: Readonly<Record<string, string>> = {}) => ({
  ...entryDraftOf(FORM_ID, aDiploma()),
  ...changes,
});
const course = (changes: Readonly<Record<string, string>> = {}) => ({
  ...entryDraftOf(FORM_ID, aCourse()),
  about: 'prevent',
  datedOn: '1/10/2026',
  ...changes,
});

describe('the draft of an entry', () => {
  it('begins empty, with every column the form may ask for', () => {
    expect(diploma()).toEqual({
      formId: FORM_ID,
      about: '',
      level: '',
      state: '',
      datedOn: '',
      targetOn: '',
    });
  });

  it('begins a correction with what is kept, in the words and dates that people write', () => {
    expect(entryDraftOf(FORM_ID, aDiploma(), anEntry().fields)).toMatchObject({
      about: 'Advice and guidance',
      state: 'held',
      datedOn: '03/07/2020',
    });
  });

  it('keeps a name that nobody suggested as it is', () => {
    expect(entryDraftOf(FORM_ID, aDiploma(), { about: 'Falconry' })['about']).toBe('Falconry');
  });

  it('holds several as one text', () => {
    expect(entryDraftOf(FORM_ID, aCourse(), { includes: ['theory', 'practice'] })['includes']).toBe(
      'theory\npractice',
    );
  });

  it('asks for a field only while another holds what it depends on', () => {
    const fields = entryFields(aDiploma());
    const asked = (state: string) =>
      fields.filter((field) => isAsked(field, formTexts(fields, diploma({ state })))).map(({ id }) => id);
    expect(asked('')).toEqual(['about', 'level', 'state']);
    expect(asked('held')).toContain('datedOn');
    expect(asked('working-towards')).toContain('targetOn');
  });
});

describe('checking the draft of an entry', () => {
  it('sends what is asked for and filled in, dates as dates; what is hidden stays behind', () => {
    const draft = diploma({ about: ' Falconry ', state: 'held', datedOn: '3/7/20', targetOn: '1/1/2027' });
    expect(checkEntryDraft(aDiploma(), draft, undefined)).toEqual({
      ok: true,
      body: {
        formId: FORM_ID,
        kind: 'diploma',
        fields: { about: 'Falconry', state: 'held', datedOn: '2020-07-03' },
      },
    });
  });

  it('sends lists as lists, and names the entry that it corrects', () => {
    const key = 'b'.repeat(64);
    const checked = checkEntryDraft(aCourse(), course({ includes: 'theory\npractice' }), key);
    expect(checked.ok && checked.body).toMatchObject({
      fields: { includes: ['theory', 'practice'] },
      corrects: key,
    });
  });

  it.each([
    ['an empty field that is needed', course({ about: '' }), fieldProblem('about', 'empty')],
    ['a choice that is not offered', course({ about: 'skydiving' }), fieldProblem('about', 'not-a-choice')],
    [
      'a list with something not offered',
      course({ includes: 'theory\nsinging' }),
      fieldProblem('includes', 'not-a-choice'),
    ],
    ['no day', course({ datedOn: '31/2/2026' }), fieldProblem('datedOn', 'not-a-date')],
    ['a day to come', course({ datedOn: '22/11/2026' }), fieldProblem('datedOn', 'future-date')],
    ['a text too long', course({ note: 'x'.repeat(41) }), fieldProblem('note', 'too-long', 40)],
    ['hidden characters', course({ note: 'a\u202eb' }), fieldProblem('note', 'hidden-characters')],
  ])('finds %s', (_what, draft, problem) => {
    expect(checkEntryDraft(aCourse(), draft, undefined)).toEqual({ ok: false, problems: [problem] });
  });

  it('finds a level that is no number, and a day before the earliest', () => {
    const kind = aDiploma();
    const fields = kind.fields.map((field) =>
      field.column === 'datedOn' ? { ...field, earliest: '2000-01-01' } : field,
    );
    const draft = diploma({ about: 'iag', level: 'three', state: 'held', datedOn: '1/1/1999' });
    expect(checkEntryDraft({ ...kind, fields }, draft, undefined)).toEqual({
      ok: false,
      problems: [fieldProblem('level', 'not-a-number'), fieldProblem('datedOn', 'past-date')],
    });
  });
});
