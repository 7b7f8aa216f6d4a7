import { ScheduleEvent } from '../../../contract/events.ts';
import type { EventList } from '../../../contract/events.ts';
import type { Checked } from '../../components/form/field-problem.ts';
import { checkedBy } from '../../components/form/field-problem.ts';
import { parseTypedDate } from '../../components/form/typed-date.ts';
import type { DraftOf } from '../../components/form/use-draft.ts';

export type EventFields =
  'formId' | 'title' | 'unit' | 'activityType' | 'date' | 'starts' | 'ends' | 'venue' | 'provider';
export type EventDraft = DraftOf<EventFields>;

/** Where there is one unit only, it is chosen already. */
export const emptyEventDraft = (formId: string, units: EventList['units']): EventDraft => ({
  formId,
  title: '',
  unit: units.length === 1 ? (units[0]?.key ?? '') : '',
  activityType: '',
  date: '',
  starts: '',
  ends: '',
  venue: '',
  provider: '',
});

export function checkEventDraft(draft: EventDraft): Checked<ScheduleEvent> {
  return checkedBy(ScheduleEvent, {
    formId: draft.formId,
    title: draft.title,
    unit: draft.unit,
    startsAt: instantOf(draft.date, draft.starts),
    endsAt: instantOf(draft.date, draft.ends),
    venue: draft.venue,
    provider: draft.provider,
    activityType: draft.activityType,
  });
}

/** The moment a day and a clock time mean where the person is; empty when either is not one, for the schema to refuse. */
function instantOf(typedDate: string, clock: string): string {
  const date = parseTypedDate(typedDate);
  const time = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(clock.trim());
  if (!date || !time) return '';
  return new Date(`${date}T${time[1]?.padStart(2, '0')}:${time[2]}:00`).toISOString();
}
