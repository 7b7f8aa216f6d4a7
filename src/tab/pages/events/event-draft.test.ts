import { describe, expect, it } from '@jest/globals';
import type { FieldProblem } from '../../../domain/fields/field-problem.ts';
import { fieldProblem } from '../../../domain/fields/field-problem.ts';
import type { EventDraft } from './event-draft.ts';
import { anEvent, someEventChoices } from '../../testing/event-replies.ts';
import { checkEventChange, checkEventDraft, draftOfEvent, emptyEventDraft, lengthOf } from './event-draft.ts';

const complete: EventDraft = {
  ...emptyEventDraft('0123456789abcdef', [{ key: 'unit-1', name: 'Only unit' }]),
  title: 'Questioning',
  activityType: 'course',
  date: '20/11/2026',
  starts: '14:00',
  ends: '16:00',
  venue: 'Room 4',
  provider: 'In house',
};
const problemsOf = (changes: Partial<EventDraft>, choices = someEventChoices()) => {
  const checked = checkEventDraft({ ...complete, ...changes }, choices);
  return checked.ok ? [] : checked.problems;
};

describe('scheduling an event', () => {
  it('chooses the unit where there is only one', () => {
    expect(complete.unit).toBe('unit-1');
  });

  it('sends the day and the times of day as the organisation’s, whatever zone this device is in', () => {
    const checked = checkEventDraft(complete, someEventChoices());
    expect(checked.ok && checked.body).toMatchObject({
      startsAt: '2026-11-20T14:00',
      endsAt: '2026-11-20T16:00',
    });
  });

  it('means by midnight at the end the end of the day on which it begins', () => {
    const checked = checkEventDraft({ ...complete, starts: '22:00', ends: '00:00' }, someEventChoices());
    expect(checked.ok && checked.body.endsAt).toBe('2026-11-21T00:00');
    expect(lengthOf({ starts: '22:00', ends: '00:00', breakMinutes: '' })).toBe(120);
  });

  it('gives its length without the break, unless somebody types another time', () => {
    expect(lengthOf({ starts: '09:00', ends: '16:00', breakMinutes: '45' })).toBe(375);
    const checked = checkEventDraft({ ...complete, breakMinutes: '15', minutes: '1.5' }, someEventChoices());
    expect(checked.ok && checked.body).toMatchObject({ breakMinutes: 15, minutes: 90 });
  });

  it('asks what the policy looks at: the share of an INSET day, and what the time counts as', () => {
    const choices = someEventChoices({
      activityTypes: [
        { id: 'course', label: 'Course', isInset: false },
        { id: 'inset-day', label: 'INSET', isInset: true },
      ],
      asksInsetDays: true,
      asksCategory: true,
    });
    expect(problemsOf({ activityType: 'inset-day' }, choices)).toEqual([
      fieldProblem('insetDays', 'empty'),
      fieldProblem('category', 'empty'),
    ]);
    expect(problemsOf({ category: 'sector' }, choices)).toEqual([]);
    const whole = { ...complete, activityType: 'inset-day', insetDays: '1', category: 'sector' };
    const checked = checkEventDraft(whole, choices);
    expect(checked.ok && checked.body).toMatchObject({ insetDays: 1, category: 'sector' });
  });

  it('leads from an event to its draft and back', () => {
    const event = anEvent({
      breakMinutes: 15,
      minutes: 60,
      category: 'sector',
      trainingItem: 'prevent-duty',
    });
    const checked = checkEventChange(draftOfEvent(event), someEventChoices(), event.version);
    expect(checked).toEqual({
      ok: true,
      body: {
        version: event.version,
        title: event.title,
        startsAt: '2026-11-20T14:00',
        endsAt: '2026-11-20T16:00',
        breakMinutes: 15,
        minutes: 60,
        category: 'sector',
        trainingItem: 'prevent-duty',
        venue: event.venue,
        delivery: 'in-house',
        provider: event.provider,
        activityType: 'course',
      },
    });
  });

  it.each<[Partial<EventDraft>, FieldProblem[]]>([
    [{ title: '' }, [fieldProblem('title', 'empty')]],
    [{ venue: 'x'.repeat(201) }, [fieldProblem('venue', 'too-long', 200)]],
    [{ ends: '13:00' }, [fieldProblem('endsAt', 'ends-before-start')]],
    [{ ends: '14:00' }, [fieldProblem('endsAt', 'ends-before-start')]],
    [{ breakMinutes: 'long' }, [fieldProblem('breakMinutes', 'not-a-number')]],
    [{ minutes: 'some' }, [fieldProblem('minutes', 'not-a-number')]],
    [{ starts: '25:00' }, [fieldProblem('startsAt', 'not-a-time')]],
    [{ ends: '' }, [fieldProblem('endsAt', 'not-a-time')]],
  ])('refuses %j', (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  it('refuses a day that does not exist', () => {
    expect(problemsOf({ date: '31/11/2026' }).map(({ path }) => path)).toContain('startsAt');
  });
});
