import type { RequestsPage } from '../../../contract/requests.ts';
import {
  LONGEST_REQUEST_TEXT,
  MOST_REQUEST_MINUTES,
  MOST_REQUEST_PENCE,
} from '../../../contract/requests.ts';
import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import { choiceField } from '../../../domain/fields/choice.ts';
import { dayField } from '../../../domain/fields/day.ts';
import { hoursField, minutesTyped } from '../../../domain/fields/hours.ts';
import { numberField, parseNumber } from '../../../domain/fields/number.ts';
import { lineField, textField } from '../../../domain/fields/text.ts';
import type { FormTexts } from '../../../domain/forms/parse-form.ts';
import {
  asksBackwards,
  BACKWARDS_QUESTIONS,
  REQUEST_KINDS,
  WITHIN_PLAN,
} from '../../../domain/requests/training-request.ts';
import type { ParsedFields } from '../../components/fields-form/fields-form.tsx';
import type { ShownField } from '../../components/form/field-draft.ts';
import type { Say } from './words.ts';

export const PENCE = 100;

const required = { isRequired: true } as const;
const optional = { isRequired: false } as const;

type Choices = NonNullable<RequestsPage['choices']>;

export function requestFields(
  { strands, needs, goals, asksWithinPlan }: Choices,
  today: string,
  say: Say,
): readonly ShownField[] {
  const chosen = (id: 'need' | 'goal' | 'strand', offered: Choices['needs']): readonly ShownField[] =>
    offered.length === 0 ? [] : [{ ...choiceField(id, offered, optional), label: say(`ask.${id}`) }];
  return [
    { ...lineField('title', 200, required), label: say('ask.title') },
    { ...textField('reason', LONGEST_REQUEST_TEXT, required), label: say('ask.reason') },
    ...chosen('need', needs),
    ...chosen('goal', goals),
    {
      ...choiceField(
        'kind',
        REQUEST_KINDS.map((id) => ({ id, label: say(`request.kind.${id}`) })),
      ),
      label: say('ask.kind'),
    },
    { ...lineField('provider', 200, optional), label: say('ask.provider') },
    { ...dayField('startsOn', { earliest: today as CivilDate }), label: say('ask.startsOn') },
    { ...hoursField('minutes', 1, MOST_REQUEST_MINUTES), label: say('ask.minutes') },
    {
      ...numberField('costPounds', { ...required, smallest: 0, largest: MOST_REQUEST_PENCE / PENCE }),
      label: say('ask.costPounds'),
      hint: say('ask.costPounds.hint'),
    },
    { ...textField('cover', LONGEST_REQUEST_TEXT), label: say('ask.cover'), hint: say('ask.cover.hint') },
    ...chosen('strand', strands),
    ...(asksWithinPlan
      ? [
          {
            ...choiceField(
              'withinPlan',
              WITHIN_PLAN.map((id) => ({ id, label: say(`ask.withinPlan.${id}`) })),
            ),
            label: say('ask.withinPlan'),
          },
        ]
      : []),
  ];
}

/** The three questions, once so much is asked for. */
export function backwardsFields(typed: FormTexts, say: Say): readonly ShownField[] {
  const text = (id: string): string => [typed[id] ?? ''].flat().join('');
  const cost = parseNumber({}, text('costPounds'));
  const costPence = cost.ok ? penceOf(cost.value) : 0;
  if (!asksBackwards({ costPence, minutes: minutesTyped(text('minutes')) ?? 0 })) return [];
  return BACKWARDS_QUESTIONS.map((id) => ({
    ...textField(id, LONGEST_REQUEST_TEXT, required),
    label: say(`ask.${id}`),
    ...(id === 'whoGains' && { hint: say('ask.backwards') }),
  }));
}

export const penceOf = (pounds: number): number => Math.round(pounds * PENCE);

export function requestBody(
  { costPounds, ...values }: ParsedFields,
  formId: string,
): Readonly<Record<string, unknown>> {
  const said = Object.entries(values).filter(([, value]) => value !== '' && value !== undefined);
  return {
    formId,
    ...Object.fromEntries(said),
    ...(typeof costPounds === 'number' && { costPence: penceOf(costPounds) }),
  };
}
