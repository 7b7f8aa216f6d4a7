import type { GroupSumView, PlanSumView, UnitPlansPage } from '../../../contract/unit-plans.ts';
import type { PlanGroup } from '../../../domain/plans/plan-sums.ts';
import { PLAN_GROUPS } from '../../../domain/plans/plan-sums.ts';
import type { Say } from './words.ts';

/** The figures of a row, in the order of the table's columns. */
export const FIGURES = ['open', 'past', 'done', 'dropped', 'suggested', 'people'] as const;

const PENCE = 100;

/** What a row is called on the page and in the file. */
export function nameOfGroup(by: PlanGroup, { of, label }: GroupSumView, say: Say): string {
  if (of === null) return say(`plans.not-said.${by}`);
  if (label !== '') return label;
  return say.ifKnown(`need.source.${of}`) ?? say('plans.unknown');
}

const figuresOf = (sum: PlanSumView): readonly number[] => [
  ...FIGURES.map((figure) => sum[figure]),
  sum.costPence / PENCE,
];

/** All tables of the page as one: what a row counts by stands first. */
export const fileRows = (
  { groups, total }: UnitPlansPage,
  say: Say,
): readonly (readonly (string | number)[])[] => [
  [
    say('plans.column.group'),
    say('plans.column.name'),
    ...FIGURES.map((figure) => say(`plans.column.${figure}`)),
    say('plans.column.pounds'),
  ],
  ['', say('plans.total'), ...figuresOf(total)],
  ...PLAN_GROUPS.flatMap((by) =>
    groups[by].map((sum) => [say(`plans.by.${by}`), nameOfGroup(by, sum, say), ...figuresOf(sum)]),
  ),
];
