import { describe, expect, it } from '@jest/globals';
import type { FieldProblem } from '../../../domain/fields/field-problem.ts';
import { fieldProblem } from '../../../domain/fields/field-problem.ts';
import type { LogAsks, LogDraft } from './log-draft.ts';
import { carriedOver, checkLogDraft, draftOf, emptyLogDraft } from './log-draft.ts';
import { anActivity } from '../../testing/record-replies.ts';

const TODAY = '2026-11-21';
const ASKS: LogAsks = { hoursPerDay: 6, category: false, insetTypes: [] };
const complete: LogDraft = {
  ...emptyLogDraft('0123456789abcdef', TODAY, ASKS),
  title: 'Prevent webinar',
  activityType: 'webinar',
  duration: '120',
};
const problemsOf = (changes: Partial<LogDraft>) => {
  const checked = checkLogDraft({ ...complete, ...changes }, TODAY, ASKS);
  return checked.ok ? [] : checked.problems;
};

describe('checking what was typed', () => {
  it('sends what is complete, with the text trimmed', () => {
    expect(
      checkLogDraft({ ...complete, title: '  Prevent webinar ', when: 'yesterday' }, TODAY, ASKS),
    ).toEqual({
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
    expect(
      checkLogDraft({ ...complete, delivery: 'external', alignment: '1\n7' }, TODAY, ASKS),
    ).toMatchObject({
      body: { delivery: 'external', alignment: ['1', '7'] },
    });
  });

  it('names everything that is missing at once', () => {
    expect(problemsOf({ title: ' ', activityType: '', duration: '' })).toEqual([
      fieldProblem('title', 'empty'),
      fieldProblem('activityType', 'empty'),
      fieldProblem('minutes', 'empty'),
    ]);
  });

  it.each<[Partial<LogDraft>, FieldProblem]>([
    [{ title: 'x'.repeat(201) }, fieldProblem('title', 'too-long', 200)],
    [{ title: 'safe\u202Etxt' }, fieldProblem('title', 'hidden-characters')],
    [{ duration: 'other', otherHours: 'lots' }, fieldProblem('minutes', 'not-a-number')],
    [{ duration: 'other', otherHours: 'NaN' }, fieldProblem('minutes', 'not-a-number')],
    [{ duration: 'other', otherHours: '' }, fieldProblem('minutes', 'not-a-number')],
    [{ duration: 'other', otherHours: '-2' }, fieldProblem('minutes', 'too-small', 1)],
    [{ duration: 'other', otherHours: '0' }, fieldProblem('minutes', 'too-small', 1)],
    [{ duration: 'other', otherHours: '25' }, fieldProblem('minutes', 'too-large', 1440)],
    [{ when: 'other', otherDate: '31/2/2026' }, fieldProblem('completedOn', 'not-a-date')],
    [{ when: 'other', otherDate: '' }, fieldProblem('completedOn', 'not-a-date')],
    [{ when: 'other', otherDate: '22/11/2026' }, fieldProblem('completedOn', 'future-date')],
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

describe('a draft from an earlier day', () => {
  it('still means the days it meant then', () => {
    const begun = { ...complete, begunOn: '2026-11-19', when: 'yesterday' };
    expect(carriedOver(begun, TODAY)).toMatchObject({
      when: 'other',
      otherDate: '18/11/2026',
      begunOn: TODAY,
    });
  });

  it('is left alone on the day it was begun', () => {
    expect(carriedOver(complete, TODAY)).toEqual(complete);
  });
});

describe('an activity that is changed', () => {
  it.each([60, 95, 270, 360])('comes out as it went in when nothing is changed: %s minutes', (minutes) => {
    const activity = anActivity({ minutes, delivery: 'external', alignment: ['1', '7'] });
    const corrects = 'a'.repeat(64);
    const checked = checkLogDraft(draftOf(activity, '0123456789abcdef', TODAY, ASKS), TODAY, ASKS, corrects);
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

describe('what the policy looks at', () => {
  const asks: LogAsks = { hoursPerDay: 8, category: true, insetTypes: ['inset-day'] };
  const draft: LogDraft = {
    ...emptyLogDraft('0123456789abcdef', TODAY, asks),
    title: 'Service INSET',
    activityType: 'inset-day',
    duration: '240',
  };

  it('is asked: what the time counts as, and what share of an INSET day it was', () => {
    expect(checkLogDraft(draft, TODAY, asks)).toEqual({
      ok: false,
      problems: [fieldProblem('category', 'not-a-choice')],
    });
    expect(checkLogDraft({ ...draft, category: 'sector' }, TODAY, asks)).toEqual({
      ok: false,
      problems: [fieldProblem('insetDays', 'empty')],
    });
    expect(checkLogDraft({ ...draft, category: 'sector', insetDays: '0.5' }, TODAY, asks)).toMatchObject({
      ok: true,
      body: { category: 'sector', insetDays: 0.5, minutes: 240 },
    });
  });

  it('is not asked of another type, or under a policy that does not look at it', () => {
    expect(draft.category).toBe('');
    expect(complete.category).toBe('educational');
    expect(
      checkLogDraft({ ...draft, activityType: 'webinar', category: 'other', insetDays: '1' }, TODAY, asks),
    ).toMatchObject({ ok: true, body: { insetDays: undefined } });
  });
});
