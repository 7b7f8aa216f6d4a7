import { describe, expect, it } from '@jest/globals';
import { aForm } from '../../../tests/builders/bot-values.ts';
import { message } from '../message.ts';
import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import { LONGEST_ANSWER } from './evaluation.ts';
import { parseAnswers, questionsOf, ratingOf } from './evaluation-fields.ts';

const form = aForm();
const rating = 'good';
const answers = { facts: 'Three of them', area: 'core' };

describe('the fields of an evaluation', () => {
  it('are the rating and the questions of the policy, in its words and its order', () => {
    expect(
      [ratingOf(form), ...questionsOf(form)].map(({ id, type, label, isRequired }) => [
        id,
        type,
        label,
        isRequired,
      ]),
    ).toEqual([
      ['rating', 'rating', 'How would you rate the training?', true],
      ['facts', 'text', 'Three things you learnt', true],
      ['area', 'choice', 'Area', true],
      ['other', 'text', 'Anything else', false],
      ['able', 'choice', message('evaluation.able'), false],
      ['will-do', 'text', message('evaluation.will-do'), false],
      ['will-do-on', 'day', message('evaluation.will-do-on'), false],
    ]);
  });

  it('ask what somebody will do once: where the form asks it, we do not', () => {
    const ids = questionsOf(aForm({ intention: 'other' })).map(({ id }) => id);
    expect(ids).toEqual(['facts', 'area', 'other', 'able', 'will-do-on']);
  });

  it('say of a choice what the form prints beside it', () => {
    const choices = [
      { id: 'sip', label: 'SIP', meaning: 'secures effectiveness' },
      { id: 'core', label: 'CORE', meaning: '' },
    ];
    const [area] = questionsOf(
      aForm({ questions: [{ id: 'area', label: 'Area', kind: 'several', required: false, choices }] }),
    );
    expect(area).toMatchObject({
      type: 'several',
      choices: [{ label: 'SIP: secures effectiveness' }, { label: 'CORE' }],
    });
  });
});

describe('answers that are several, or a day', () => {
  const asked = aForm({
    questions: [
      {
        id: 'to',
        label: 'Feedback to',
        kind: 'several',
        required: false,
        choices: ['slt', 'lgb', 'class'].map((id) => ({ id, label: id, meaning: '' })),
      },
      { id: 'on', label: 'Date of feedback', kind: 'day', required: false, choices: [] },
    ],
  });
  const given = (typed: Readonly<Record<string, string>>) => parseAnswers(asked, { rating, answers: typed });

  it.each([
    ['one', 'lgb', 'lgb'],
    ['two, as cards send them', 'slt,class', 'slt,class'],
    ['two with spaces, and one of them twice', ' slt , class,slt', 'slt,class'],
  ])('are kept: %s', (_what, typed, kept) => {
    expect(given({ to: typed, on: '2026-12-04' })).toEqual({
      ok: true,
      value: { rating, answers: { to: kept, on: '2026-12-04' } },
    });
  });

  it.each([['none'], [','], ['']])('are left out where nothing was chosen: %j', (typed) => {
    expect(given({ to: typed === 'none' ? '' : typed })).toEqual({
      ok: true,
      value: { rating, answers: {} },
    });
  });

  it.each([
    [{ to: 'slt,staffroom' }, fieldProblem('answers.to', 'not-a-choice')],
    [{ on: '31/12/2026' }, fieldProblem('answers.on', 'not-a-date')],
    [{ able: 'perhaps' }, fieldProblem('answers.able', 'not-a-choice')],
  ])('are refused: %j', (typed, problem) => {
    expect(given(typed)).toEqual({ ok: false, refusal: [problem] });
  });
});

describe('answers to an evaluation', () => {
  it('hold what was answered, and nothing for what was left out', () => {
    expect(parseAnswers(form, { rating, answers: { ...answers, facts: '  Three ', other: '' } })).toEqual({
      ok: true,
      value: { rating, answers: { facts: 'Three', area: 'core' } },
    });
  });

  it.each<readonly [string, string, Readonly<Record<string, string>>, readonly FieldProblem[]]>([
    ['no rating', '', answers, [fieldProblem('rating', 'empty')]],
    ['a rating of another scale', 'splendid', answers, [fieldProblem('rating', 'not-a-choice')]],
    ['a required answer left out', rating, { area: 'core' }, [fieldProblem('answers.facts', 'empty')]],
    [
      'a required answer that nobody can see',
      rating,
      { ...answers, facts: '\u200b' },
      [fieldProblem('answers.facts', 'empty')],
    ],
    [
      'a choice that is not offered',
      rating,
      { ...answers, area: 'constructor' },
      [fieldProblem('answers.area', 'not-a-choice')],
    ],
    [
      'too long an answer',
      rating,
      { ...answers, other: 'x'.repeat(LONGEST_ANSWER + 1) },
      [fieldProblem('answers.other', 'too-long', LONGEST_ANSWER)],
    ],
    [
      'hidden characters',
      rating,
      { ...answers, other: 'a\u202eb' },
      [fieldProblem('answers.other', 'hidden-characters')],
    ],
    [
      'a question that the form does not hold',
      rating,
      { ...answers, toString: 'x' },
      [fieldProblem('answers.toString', 'not-a-choice')],
    ],
  ])('are refused with %s', (_what, given, all, problems) => {
    expect(parseAnswers(form, { rating: given, answers: all })).toEqual({ ok: false, refusal: problems });
  });

  it('tell all that is wrong at once, the rating first', () => {
    const wrong = parseAnswers(form, { rating: '', answers: { area: 'sea' } });
    expect(!wrong.ok && wrong.refusal.map(({ path }) => path)).toEqual([
      'rating',
      'answers.facts',
      'answers.area',
    ]);
  });
});
