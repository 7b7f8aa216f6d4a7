import { describe, expect, it } from '@jest/globals';
import type { EventDraft } from './event-draft.ts';
import { checkEventDraft, emptyEventDraft } from './event-draft.ts';

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
const issuesOf = (changes: Partial<EventDraft>) => {
  const checked = checkEventDraft({ ...complete, ...changes });
  return checked.ok ? [] : checked.issues;
};

describe('scheduling an event', () => {
  it('chooses the unit where there is only one', () => {
    expect(complete.unit).toBe('unit-1');
  });

  it('sends the moments that the day and the clock mean', () => {
    const checked = checkEventDraft(complete);
    expect(checked.ok && checked.body.startsAt).toBe(new Date(2026, 10, 20, 14, 0).toISOString());
  });

  it.each<[Partial<EventDraft>, { field: string; code: string }[]]>([
    [{ title: '' }, [{ field: 'title', code: 'empty' }]],
    [{ venue: 'x'.repeat(201) }, [{ field: 'venue', code: 'too-long:200' }]],
    [{ ends: '13:00' }, [{ field: 'endsAt', code: 'ends-before-start' }]],
    [{ ends: '14:00' }, [{ field: 'endsAt', code: 'ends-before-start' }]],
    [{ starts: '25:00' }, [{ field: 'startsAt', code: 'not-a-time' }]],
    [{ ends: '' }, [{ field: 'endsAt', code: 'not-a-time' }]],
  ])('refuses %j', (changes, issues) => {
    expect(issuesOf(changes)).toEqual(issues);
  });

  it('refuses a day that does not exist', () => {
    expect(issuesOf({ date: '31/11/2026' }).map((each) => each.field)).toContain('startsAt');
  });
});
