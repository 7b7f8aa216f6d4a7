import type {
  ChangeEvent as ChangeEventBody,
  EventChoices,
  EventList,
  EventView,
} from '../../../contract/events.ts';
import { ChangeEvent, ScheduleEvent } from '../../../contract/events.ts';
import { addDays } from '../../../domain/cycles/civil-date.ts';
import { fieldProblem } from '../../../domain/fields/field-problem.ts';
import { minutesTyped } from '../../../domain/fields/hours.ts';
import type { Checked } from '../../components/form/checked.ts';
import { checkedBy } from '../../components/form/checked.ts';
import { parseTypedDate, typedDateOf } from '../../components/form/typed-date.ts';
import type { DraftOf } from '../../drafts/use-draft.ts';

export type EventFieldName =
  | 'formId'
  | 'title'
  | 'unit'
  | 'activityType'
  | 'date'
  | 'starts'
  | 'ends'
  /** Minutes, as typed; empty: no break. */
  | 'breakMinutes'
  /** Hours of CPD, as typed; empty: the length without the break. */
  | 'minutes'
  /** `0`, `0.5`, `1`; empty: not said. */
  | 'insetDays'
  | 'category'
  | 'trainingItem'
  | 'venue'
  | 'delivery'
  /** `open`, or `everybody` it is for. */
  | 'booking'
  /** As typed; empty: as many as want to come. */
  | 'capacity'
  /** In pounds, as typed; empty: not said. */
  | 'costPence'
  | 'provider';
export type EventDraft = DraftOf<EventFieldName>;

const PENCE = 100;

/** Where there is one unit only, it is chosen already. */
export const emptyEventDraft = (formId: string, units: EventList['units']): EventDraft => ({
  formId,
  title: '',
  unit: units.length === 1 ? (units[0]?.key ?? '') : '',
  activityType: '',
  date: '',
  starts: '',
  ends: '',
  breakMinutes: '',
  minutes: '',
  insetDays: '',
  category: '',
  trainingItem: '',
  venue: '',
  delivery: 'in-house',
  booking: 'everybody',
  capacity: '',
  costPence: '',
  provider: '',
});

/** An event as it stands, to be changed. */
export function draftOfEvent(event: EventView): EventDraft {
  const draft: EventDraft = {
    ...emptyEventDraft('', []),
    title: event.title,
    activityType: event.activityType,
    date: typedDateOf(event.heldOn),
    starts: event.starts,
    ends: event.ends,
    breakMinutes: event.breakMinutes === 0 ? '' : String(event.breakMinutes),
    insetDays: event.insetDays === null ? '' : String(event.insetDays),
    category: event.category ?? '',
    trainingItem: event.trainingItem ?? '',
    venue: event.venue,
    delivery: event.delivery,
    booking: event.booking ?? 'everybody',
    capacity: event.capacity === null ? '' : String(event.capacity),
    costPence: event.costPence === null ? '' : String(event.costPence / PENCE),
    provider: event.provider,
  };
  return lengthOf(draft) === event.minutes ? draft : { ...draft, minutes: `${event.minutes} min` };
}

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** Minutes since midnight; undefined when it is no time of day. */
function minutesOfDay(clock: string): number | undefined {
  const [, hours, minutes] = TIME.exec(clock.trim()) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

const DAY_MINUTES = 24 * 60;

/** Midnight at the end is that of the day on which the event begins. */
const endMinutes = (clock: string): number | undefined => {
  const minutes = minutesOfDay(clock);
  return minutes === 0 ? DAY_MINUTES : minutes;
};

/** Minutes from start to end without the break; undefined while they make none. */
export function lengthOf(draft: Pick<EventDraft, 'starts' | 'ends' | 'breakMinutes'>): number | undefined {
  const [starts, ends] = [minutesOfDay(draft.starts), endMinutes(draft.ends)];
  if (starts === undefined || ends === undefined) return undefined;
  const length = ends - starts - Number(draft.breakMinutes.trim() || 0);
  return length > 0 ? length : undefined;
}

/** The moment a day and a time of day mean where the organisation is; empty when either is not one, for the schema to refuse. */
function momentOf(typedDate: string, minutes: number | undefined): string {
  const date = parseTypedDate(typedDate);
  if (!date || minutes === undefined) return '';
  const day = addDays(date, Math.floor(minutes / DAY_MINUTES));
  const [hours, rest] = [Math.floor((minutes % DAY_MINUTES) / 60), minutes % 60].map((each) =>
    String(each).padStart(2, '0'),
  );
  return `${day}T${hours}:${rest}`;
}

/** Whether the form asks what share of an INSET day the event is. */
export const asksInsetDays = ({ activityType }: EventDraft, choices: EventChoices): boolean =>
  choices.asksInsetDays && choices.activityTypes.some(({ id, isInset }) => id === activityType && isInset);

function bodyOf(draft: EventDraft, choices: EventChoices) {
  return {
    title: draft.title,
    startsAt: momentOf(draft.date, minutesOfDay(draft.starts)),
    endsAt: momentOf(draft.date, endMinutes(draft.ends)),
    breakMinutes: draft.breakMinutes.trim() === '' ? undefined : Number(draft.breakMinutes),
    minutes: draft.minutes.trim() === '' ? undefined : (minutesTyped(draft.minutes) ?? NaN),
    insetDays: asksInsetDays(draft, choices) && draft.insetDays !== '' ? Number(draft.insetDays) : undefined,
    category: draft.category || undefined,
    trainingItem: draft.trainingItem || undefined,
    venue: draft.venue,
    delivery: draft.delivery || undefined,
    booking: draft.booking === 'open' ? ('open' as const) : undefined,
    capacity: draft.booking !== 'open' || draft.capacity.trim() === '' ? undefined : Number(draft.capacity),
    costPence:
      draft.costPence.trim() === ''
        ? undefined
        : Math.round(Number(draft.costPence.replace('£', '')) * PENCE),
    provider: draft.provider,
    activityType: draft.activityType,
  };
}

/** What the policy looks at is asked, and not left to be guessed. */
function withAsked<Body>(checked: Checked<Body>, draft: EventDraft, choices: EventChoices): Checked<Body> {
  const missing = [
    ...(asksInsetDays(draft, choices) && draft.insetDays === '' ? ['insetDays'] : []),
    ...(choices.asksCategory && draft.category === '' ? ['category'] : []),
  ].map((field) => fieldProblem(field, 'empty'));
  if (missing.length === 0) return checked;
  return { ok: false, problems: [...(checked.ok ? [] : checked.problems), ...missing] };
}

export const checkEventDraft = (draft: EventDraft, choices: EventChoices): Checked<ScheduleEvent> =>
  withAsked(
    checkedBy(ScheduleEvent, { formId: draft.formId, unit: draft.unit, ...bodyOf(draft, choices) }),
    draft,
    choices,
  );

/** `version`: that of the event which the person saw. */
export const checkEventChange = (
  draft: EventDraft,
  choices: EventChoices,
  version: string,
): Checked<ChangeEventBody> =>
  withAsked(checkedBy(ChangeEvent, { version, ...bodyOf(draft, choices) }), draft, choices);
