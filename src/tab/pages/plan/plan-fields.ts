import type { AgreedTargetView, PlannedGoalView, PlanPage } from '../../../contract/plans.ts';
import type { CivilDate } from '../../../domain/cycles/civil-date.ts';
import { choiceField, severalField } from '../../../domain/fields/choice.ts';
import { dayField } from '../../../domain/fields/day.ts';
import { numberField } from '../../../domain/fields/number.ts';
import { textField } from '../../../domain/fields/text.ts';
import type { ShownField } from '../../components/form/field-draft.ts';
import type { ParsedFields, StoredTexts } from '../../components/fields-form/fields-form.tsx';
import type { Say } from './words.ts';

const LONGEST = 1000;
const PENCE = 100;

/** As the contract has it, in pounds. */
const MOST_POUNDS = 100_000;

const required = { isRequired: true } as const;
const optional = { isRequired: false } as const;

export interface GoalFormFields {
  readonly fields: readonly ShownField[];
  readonly more: readonly ShownField[];
}

/** `goal`: the one that is changed, whose own choices stay open to it. */
export function goalFormFields(
  { person, needs, choices, may }: PlanPage,
  goal: PlannedGoalView | undefined,
  say: Say,
): GoalFormFields {
  const isOwn = may.addGoal;
  const { priorities, strands, standards, questions } = choices;
  const kept = (chosen: string | undefined) => (chosen === undefined ? [] : [chosen]);
  const ofNow = (id: string | null, label: string, all: readonly { readonly id: string }[]) =>
    id === null || all.some((each) => each.id === id) ? [] : [{ id, label }];
  const needChoices = needs.map(({ key, text }) => ({ id: key, label: text }));
  return {
    fields: [
      {
        ...textField('text', LONGEST, required),
        label: isOwn ? say('goal.text') : say('goal.text.of', { name: person.displayName }),
      },
      { ...dayField('targetOn'), label: say('goal.targetOn') },
      ...(needChoices.length === 0
        ? []
        : [{ ...choiceField('need', needChoices, optional), label: say('goal.need') }]),
      { ...textField('measure', LONGEST), label: say('goal.measure') },
      { ...textField('intendedEffect', LONGEST), label: say('goal.intendedEffect') },
      { ...textField('support', LONGEST), label: say('goal.support-needed') },
    ],
    more: [
      ...questions.map(({ id, label, choices: offered, clause, reading }) => ({
        ...choiceField(
          `${QUESTION}${id}`,
          [...new Set([...offered, ...kept(goal?.choices[id])])].map((each) => ({ id: each, label: each })),
          optional,
        ),
        label,
        hint: [reading, `“${clause.quote}”`, say('outcome.clause', clause)].filter(Boolean).join(' '),
      })),
      ...(priorities.length === 0 && (goal?.priority ?? null) === null
        ? []
        : [
            {
              ...choiceField(
                'priority',
                [...priorities, ...ofNow(goal?.priority ?? null, goal?.priorityTitle ?? '', priorities)],
                optional,
              ),
              label: say('goal.priority'),
            },
          ]),
      ...(strands.length === 0
        ? []
        : [{ ...choiceField('strand', strands, optional), label: say('goal.strand') }]),
      ...standards.map(({ heading, choices: offered }, index) => ({
        ...severalField(standardsId(index), offered),
        label: heading === '' ? say('goal.standards') : `${say('goal.standards')}: ${heading}`,
      })),
      {
        ...numberField('costPounds', { ...optional, smallest: 0, largest: MOST_POUNDS }),
        label: say('goal.costPounds'),
      },
    ],
  };
}

/** Each question of the policies is a field of its own. */
const QUESTION = 'question-';

/** Each group of standards is a field of its own. */
const STANDARDS = 'standards';
const standardsId = (index: number): string => `${STANDARDS}-${index}`;

/** What is kept of a goal, as its form begins. */
export const goalTexts = (goal: PlannedGoalView, { choices }: PlanPage): StoredTexts => ({
  text: goal.text,
  targetOn: goal.targetOn,
  need: goal.need ?? '',
  measure: goal.measure,
  intendedEffect: goal.intendedEffect,
  support: goal.support,
  priority: goal.priority ?? '',
  strand: goal.strand ?? '',
  costPounds: goal.costPence === null ? '' : String(goal.costPence / PENCE),
  ...Object.fromEntries(Object.entries(goal.choices).map(([id, chosen]) => [`${QUESTION}${id}`, chosen])),
  ...Object.fromEntries(
    choices.standards.map((group, index) => [
      standardsId(index),
      group.choices.map(({ id }) => id).filter((id) => goal.standards.includes(id)),
    ]),
  ),
});

/** What a target of a review says already, as the form of its goal begins. */
export const targetTexts = ({ text, measure, day }: AgreedTargetView): StoredTexts => ({
  text,
  measure,
  targetOn: day ?? '',
});

const said = (value: ParsedFields[string]) => (value === '' || value === undefined ? {} : { value });

/** What is sent of a goal; what was left out is left out. */
export function goalBody(values: ParsedFields): Record<string, unknown> {
  const standards = Object.entries(values).flatMap(([id, value]) =>
    id.startsWith(`${STANDARDS}-`) && Array.isArray(value) ? value.map(String) : [],
  );
  const choices = Object.entries(values).flatMap(([id, value]) =>
    id.startsWith(QUESTION) && typeof value === 'string' && value !== ''
      ? [[id.slice(QUESTION.length), value]]
      : [],
  );
  const { text, targetOn, measure, intendedEffect, support, costPounds } = values;
  return {
    text,
    targetOn,
    measure,
    choices: Object.fromEntries(choices),
    intendedEffect,
    support,
    standards,
    ...Object.fromEntries(
      (['need', 'priority', 'strand'] as const).flatMap((name) =>
        Object.values(said(values[name])).map((value) => [name, value]),
      ),
    ),
    ...(typeof costPounds === 'number' && { costPence: Math.round(costPounds * PENCE) }),
  };
}

/** `supports`: the need that is said again, whose words are there already. */
export const needFormFields = (page: PlanPage, supports: boolean, say: Say): readonly ShownField[] => [
  ...(supports ? [] : [{ ...textField('text', LONGEST, required), label: say('need.text') }]),
  {
    ...choiceField(
      'source',
      page.choices.sources.map((id) => ({ id, label: say(`need.source.${id}`) })),
    ),
    label: say('need.source'),
  },
  { ...textField('evidence', LONGEST, required), label: say('need.evidence') },
  { ...dayField('raisedOn', { latest: page.today as CivilDate }), label: say('need.raisedOn') },
];

export const wordsField = (id: string, label: string, longest = LONGEST): readonly ShownField[] => [
  { ...textField(id, longest, required), label },
];

export const carryField = (goal: PlannedGoalView, say: Say): readonly ShownField[] => [
  { ...dayField('targetOn', { earliest: goal.targetOn as CivilDate }), label: say('goal.carry-to') },
];
