import type { ActivityView, PersonRecord } from '../../../contract/record.ts';
import { LogActivity } from '../../../contract/record.ts';
import type { FieldProblem } from '../../../domain/fields/field-problem.ts';
import { fieldProblem } from '../../../domain/fields/field-problem.ts';
import type { Checked } from '../../components/form/checked.ts';
import { checkedBy } from '../../components/form/checked.ts';
import { listed, unlisted } from '../../components/form/list-text.ts';
import { chosenDate, typedDateOf } from '../../components/form/typed-date.ts';
import type { DraftOf } from '../../components/form/use-draft.ts';
import { durationsFor, parseHours } from './duration.ts';

export type LogFields =
  | 'formId'
  /** The day the draft was begun: "today" in it means that day. */
  | 'begunOn'
  | 'title'
  | 'activityType'
  | 'duration'
  | 'otherHours'
  | 'when'
  | 'otherDate'
  /** Empty: it is asked and not answered yet. */
  | 'category'
  /** `0`, `0.5`, `1`; empty: not said. */
  | 'insetDays'
  | 'reflection'
  /** Empty: it is left out. */
  | 'delivery'
  /** Ids of standards, one a line. */
  | 'alignment';
export type LogDraft = DraftOf<LogFields>;

/** What the person's policies look at, so that the form asks it. */
export type LogAsks = PersonRecord['logAsks'];

export const emptyLogDraft = (formId: string, today: string, asks: LogAsks): LogDraft => ({
  formId,
  begunOn: today,
  title: '',
  activityType: '',
  duration: '',
  otherHours: '',
  when: 'today',
  otherDate: '',
  category: asks.category ? '' : 'educational',
  insetDays: '',
  reflection: '',
  delivery: '',
  alignment: '',
});

/** As the form reads it: `6 h`, `95 min`. */
const hoursAsTyped = (minutes: number): string =>
  minutes % 30 === 0 ? `${minutes / 60} h` : `${minutes} min`;

/** An activity as it stands, to be changed. */
export function draftOf(
  activity: ActivityView,
  formId: string,
  today: string,
  { hoursPerDay }: LogAsks,
): LogDraft {
  const minutes = String(activity.minutes);
  const isUsual = durationsFor(hoursPerDay).includes(minutes);
  return {
    formId,
    begunOn: today,
    title: activity.title,
    activityType: activity.activityType,
    duration: isUsual ? minutes : 'other',
    otherHours: isUsual ? '' : hoursAsTyped(activity.minutes),
    when: 'other',
    otherDate: typedDateOf(activity.completedOn),
    category: activity.category,
    insetDays: activity.insetDays === null ? '' : String(activity.insetDays),
    reflection: activity.reflection,
    delivery: activity.delivery ?? '',
    alignment: unlisted(activity.alignment),
  };
}

/** A draft begun on an earlier day still means the days it meant then. */
export function carriedOver(draft: LogDraft, today: string): LogDraft {
  if (draft.begunOn === today || draft.when === 'other') return { ...draft, begunOn: today };
  const meant = chosenDate(draft.when, draft.otherDate, draft.begunOn);
  return { ...draft, begunOn: today, when: 'other', otherDate: typedDateOf(meant) };
}

/** `corrects`: key of the activity that is changed; undefined for a new one. */
export function checkLogDraft(
  draft: LogDraft,
  today: string,
  asks: LogAsks,
  corrects?: string,
  isConfirmed = false,
): Checked<LogActivity> {
  const completedOn = chosenDate(draft.when, draft.otherDate, today);
  const checked = checkedBy(LogActivity, {
    formId: draft.formId,
    title: draft.title,
    activityType: draft.activityType,
    completedOn,
    minutes: minutesOf(draft),
    category: draft.category,
    insetDays: asksInsetDays(draft, asks) && draft.insetDays !== '' ? Number(draft.insetDays) : undefined,
    reflection: draft.reflection,
    delivery: draft.delivery || undefined,
    alignment: listed(draft.alignment),
    corrects,
    isConfirmed,
  });
  if (!checked.ok) return { ok: false, problems: checked.problems.map((each) => withoutChoice(each, draft)) };
  if (asksInsetDays(draft, asks) && draft.insetDays === '')
    return { ok: false, problems: [fieldProblem('insetDays', 'empty')] };
  if (completedOn > today) return { ok: false, problems: [fieldProblem('completedOn', 'future-date')] };
  return checked;
}

/** Whether the form asks what share of an INSET day it was. */
export const asksInsetDays = ({ activityType }: LogDraft, { insetTypes }: LogAsks): boolean =>
  insetTypes.includes(activityType);

export const minutesOf = ({ duration, otherHours }: LogDraft): number | undefined =>
  duration === 'other' ? parseHours(otherHours) : Number(duration || NaN);

/** "Not a number" is no help to somebody who chose nothing. */
function withoutChoice(problem: FieldProblem, { duration }: LogDraft): FieldProblem {
  return problem.path === 'minutes' && duration === '' ? fieldProblem('minutes', 'empty') : problem;
}
