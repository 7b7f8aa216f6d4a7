import { describe, expect, it } from '@jest/globals';
import type { FieldProblem } from '../../../domain/fields/field-problem.ts';
import { fieldProblem } from '../../../domain/fields/field-problem.ts';
import type { FieldDraft } from '../../components/form/field-draft.ts';
import { checkLogDraft, draftOfActivity, emptyLogDraft } from './log-draft.ts';
import type { LogOffers } from './log-fields.ts';
import { logFields } from './log-fields.ts';
import type { Say } from './words.ts';
import { anActivity } from '../../testing/record-replies.ts';

const TODAY = '2026-11-21';
const FORM_ID = '0123456789abcdef';
const OFFERS: LogOffers = {
  today: TODAY,
  activityTypes: [
    { id: 'webinar', label: 'Webinar' },
    { id: 'inset-day', label: 'INSET day' },
  ],
  asks: { hoursPerDay: 6, category: false, insetTypes: [] },
  standards: [
    {
      heading: '',
      choices: [
        { id: '1', label: 'Reflect on practice' },
        { id: '7', label: 'Keep up to date' },
      ],
    },
  ],
};
/** Words are not looked at here. */
const say: Say = Object.assign((id: string) => id, {
  ifKnown: () => undefined,
  date: String,
  moment: String,
  number: String,
  hours: String,
});
const fieldsOf = (offers: Partial<LogOffers> = {}) => logFields({ ...OFFERS, ...offers }, say);
const complete: FieldDraft = {
  ...emptyLogDraft(fieldsOf(), FORM_ID, OFFERS),
  title: 'Prevent webinar',
  activityType: 'webinar',
  'length.minutes': '120',
};
const check = (changes: FieldDraft) => checkLogDraft(fieldsOf(), { ...complete, ...changes });
const problemsOf = (changes: FieldDraft) => {
  const checked = check(changes);
  return checked.ok ? [] : checked.problems;
};

describe('checking what was typed', () => {
  it('sends what is complete, with the text trimmed', () => {
    expect(check({ title: '  Prevent webinar ', completedOn: '20/11/2026' })).toEqual({
      ok: true,
      body: {
        formId: '0123456789abcdef',
        title: 'Prevent webinar',
        activityType: 'webinar',
        completedOn: '2026-11-20',
        minutes: 120,
        category: 'educational',
        reflection: '',
        delivery: undefined,
        alignment: [],
        corrects: undefined,
        isConfirmed: false,
      },
    });
  });

  it('sends who ran it and the standards it serves where they were said', () => {
    expect(check({ delivery: 'external', alignment: '1\n7' })).toMatchObject({
      body: { delivery: 'external', alignment: ['1', '7'] },
    });
  });

  it('names everything that is missing at once', () => {
    expect(problemsOf({ title: ' ', activityType: '', 'length.minutes': '' })).toEqual([
      fieldProblem('title', 'empty'),
      fieldProblem('activityType', 'empty'),
      fieldProblem('minutes', 'empty'),
    ]);
  });

  it.each<[FieldDraft, FieldProblem]>([
    [{ title: 'x'.repeat(201) }, fieldProblem('title', 'too-long', 200)],
    [{ title: 'safe\u202Etxt' }, fieldProblem('title', 'hidden-characters')],
    [{ 'length.minutes': 'other', minutes: 'lots' }, fieldProblem('minutes', 'not-a-number')],
    [{ 'length.minutes': 'other', minutes: 'NaN' }, fieldProblem('minutes', 'not-a-number')],
    [{ 'length.minutes': 'other', minutes: '' }, fieldProblem('minutes', 'not-a-number')],
    [{ 'length.minutes': 'other', minutes: '-2' }, fieldProblem('minutes', 'too-small', 1)],
    [{ 'length.minutes': 'other', minutes: '0' }, fieldProblem('minutes', 'too-small', 1)],
    [{ 'length.minutes': 'other', minutes: '25' }, fieldProblem('minutes', 'too-large', 1440)],
    [{ completedOn: '31/2/2026' }, fieldProblem('completedOn', 'not-a-date')],
    [{ completedOn: '' }, fieldProblem('completedOn', 'not-a-date')],
    [{ completedOn: '22/11/2026' }, fieldProblem('completedOn', 'future-date')],
    [{ reflection: 'x'.repeat(5000) }, fieldProblem('reflection', 'too-long', 4000)],
    [{ category: 'none' }, fieldProblem('category', 'not-a-choice')],
    [{ delivery: 'nobody' }, fieldProblem('delivery', 'not-a-choice')],
  ])('refuses %j', (changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });

  it('takes text that looks like HTML as text', () => {
    expect(problemsOf({ title: '<img src=x onerror=alert(1)>' })).toEqual([]);
  });
});

it('means the day that was chosen also where it is found on a later day', () => {
  expect(checkLogDraft(fieldsOf({ today: '2026-11-23' }), complete)).toMatchObject({
    ok: true,
    body: { completedOn: TODAY },
  });
});

describe('an activity that is changed', () => {
  it.each([60, 95, 270, 360])('comes out as it went in when nothing is changed: %s minutes', (minutes) => {
    const activity = anActivity({ minutes, delivery: 'external', alignment: ['1', '7'] });
    const corrects = 'a'.repeat(64);
    const fields = fieldsOf({ corrects: activity });
    const checked = checkLogDraft(fields, draftOfActivity(fields, FORM_ID, activity), { corrects });
    expect(checked).toEqual({
      ok: true,
      body: {
        formId: '0123456789abcdef',
        title: activity.title,
        activityType: activity.activityType,
        completedOn: activity.completedOn,
        minutes,
        category: 'educational',
        reflection: '',
        delivery: 'external',
        alignment: ['1', '7'],
        corrects,
        isConfirmed: false,
      },
    });
  });
});

it('stays of its type where the policy no longer offers that', () => {
  const corrects = anActivity({ activityType: 'seminar', activityTypeLabel: 'Seminar' });
  const fields = fieldsOf({ corrects });
  expect(fields.activityType.choices.at(-1)).toEqual({ id: 'seminar', label: 'Seminar' });
  expect(checkLogDraft(fields, draftOfActivity(fields, FORM_ID, corrects)).ok).toBe(true);
});

describe('what the policy looks at', () => {
  const asks: LogOffers['asks'] = { hoursPerDay: 8, category: true, insetTypes: ['inset-day'] };
  const fields = fieldsOf({ asks });
  const draft: FieldDraft = {
    ...emptyLogDraft(fields, FORM_ID, { today: TODAY, asks }),
    title: 'Service INSET',
    activityType: 'inset-day',
    'length.minutes': '240',
  };

  it('is asked: what the time counts as, and what share of an INSET day it was', () => {
    expect(checkLogDraft(fields, draft)).toEqual({
      ok: false,
      problems: [fieldProblem('insetDays', 'empty'), fieldProblem('category', 'empty')],
    });
    expect(checkLogDraft(fields, { ...draft, category: 'sector', insetDays: '0.5' })).toMatchObject({
      ok: true,
      body: { category: 'sector', insetDays: 0.5, minutes: 240 },
    });
  });

  it('is not asked of another type, or under a policy that does not look at it', () => {
    expect(draft['category']).toBe('');
    expect(complete['category']).toBe('educational');
    const other = { ...draft, activityType: 'webinar', category: 'other', insetDays: '1' };
    expect(checkLogDraft(fields, other)).toMatchObject({ ok: true, body: { insetDays: undefined } });
  });
});
