import type { ActivityView } from '../../../contract/record.ts';
import { LogActivity } from '../../../contract/record.ts';
import type { FieldProblem } from '../../../domain/fields/field-problem.ts';
import { fieldProblem } from '../../../domain/fields/field-problem.ts';
import type { FormTexts } from '../../../domain/forms/parse-form.ts';
import { parseForm } from '../../../domain/forms/parse-form.ts';
import type { Checked } from '../../components/form/checked.ts';
import { checkedBy } from '../../components/form/checked.ts';
import { typedDateOf } from '../../components/form/typed-date.ts';
import type { FieldDraft } from '../../components/form/field-draft.ts';
import { draftOfField, formTexts, lengthIn } from '../../components/form/field-draft.ts';
import type { LogFields, LogOffers } from './log-fields.ts';

const begun = (fields: LogFields, formId: string, stored: FormTexts): FieldDraft =>
  Object.values(fields).reduce<FieldDraft>(
    (draft, field) => ({ ...draft, ...draftOfField(field, stored[field.id]) }),
    { formId, renews: '' },
  );

/** What is logged was mostly done today. What the time counts as is left open where the policies look at it. */
export const emptyLogDraft = (
  fields: LogFields,
  formId: string,
  { today, asks }: Pick<LogOffers, 'today' | 'asks'>,
): FieldDraft => ({
  ...begun(fields, formId, { category: asks.category ? '' : 'educational' }),
  completedOn: typedDateOf(today),
});

/** An activity as it stands, to be changed. */
export const draftOfActivity = (fields: LogFields, formId: string, activity: ActivityView): FieldDraft =>
  begun(fields, formId, {
    title: activity.title,
    activityType: activity.activityType,
    insetDays: activity.insetDays === null ? '' : String(activity.insetDays),
    category: activity.category,
    minutes: `${activity.minutes} min`,
    completedOn: activity.completedOn,
    reflection: activity.reflection,
    delivery: activity.delivery ?? '',
    alignment: activity.alignment,
  });

/** "This is needed" is no help to somebody who chose to type it. */
function inItsWords(problem: FieldProblem, draft: FieldDraft): FieldProblem {
  if (problem.id !== 'empty') return problem;
  if (problem.path === 'completedOn') return fieldProblem('completedOn', 'not-a-date');
  const isTyped = problem.path === 'minutes' && draft[lengthIn('minutes')] === 'other';
  return isTyped ? fieldProblem('minutes', 'not-a-number') : problem;
}

interface Sent {
  /** Key of the activity that is changed; left out for a new one. */
  readonly corrects?: string | undefined;
  readonly isConfirmed?: boolean;
}

/** By the fields of the form, then by the schema the server checks by. */
export function checkLogDraft(
  fields: LogFields,
  draft: FieldDraft,
  { corrects, isConfirmed = false }: Sent = {},
): Checked<LogActivity> {
  const asked = Object.values(fields);
  const parsed = parseForm(asked, formTexts(asked, draft));
  if (!parsed.ok) return { ok: false, problems: parsed.refusal.map((each) => inItsWords(each, draft)) };
  const { insetDays, delivery, ...said } = parsed.value;
  return checkedBy(LogActivity, {
    ...said,
    formId: draft['formId'],
    insetDays: insetDays ? Number(insetDays) : undefined,
    delivery: delivery || undefined,
    corrects,
    isConfirmed,
  });
}
