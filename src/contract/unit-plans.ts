import * as z from 'zod/mini';
import { GOAL_STATES } from '../domain/plans/goal.ts';
import { PLAN_GROUPS } from '../domain/plans/plan-sums.ts';
import { read } from './endpoint.ts';
import { personText } from './fields.ts';
import { PersonTagView } from './person-tag.ts';

const sums = {
  suggested: z.number(),
  open: z.number(),
  /** Of the open ones, those whose day has gone by. */
  past: z.number(),
  done: z.number(),
  dropped: z.number(),
  people: z.number(),
  /** Of what is open or done. */
  costPence: z.number(),
};

const PlanSumView = z.object(sums);
export type PlanSumView = z.infer<typeof PlanSumView>;

const GroupSumView = z.object({
  /** Null: it was not said. */
  of: z.nullable(z.string()),
  /** Empty of a source of a need, which the page words, and where nothing calls it anything any more. */
  label: z.string(),
  ...sums,
});
export type GroupSumView = z.infer<typeof GroupSumView>;

/** GET /api/plans?unit= */
export const UnitPlansPage = z.object({
  units: z.array(z.object({ key: z.string(), name: z.string() })),
  /** Active people of what was asked for. */
  people: z.number(),
  /** Of them, those in whose plan nothing is open or suggested. */
  without: z.number(),
  total: PlanSumView,
  groups: z.object({
    priority: z.array(GroupSumView),
    strand: z.array(GroupSumView),
    source: z.array(GroupSumView),
    unit: z.array(GroupSumView),
  }),
  /** What is done or dropped counts while its day is not before it. */
  since: z.string(),
  today: z.string(),
});
export type UnitPlansPage = z.infer<typeof UnitPlansPage>;

const ofUnit = {
  /** With all below it; left out: all that the caller looks after. */
  unit: z.optional(personText(60)),
};

/** GET /api/plans/people?unit=&by=&of= */
export const PeopleOfPlansPage = z.object({
  count: z.number(),
  people: z.array(
    z.object({
      oid: z.string(),
      displayName: z.string(),
      tag: PersonTagView,
      goals: z.array(z.object({ text: z.string(), state: z.enum(GOAL_STATES), targetOn: z.string() })),
    }),
  ),
});
export type PeopleOfPlansPage = z.infer<typeof PeopleOfPlansPage>;

export const unitPlans = read({
  id: 'unitPlans',
  path: '/plans',
  summary: 'What the plans of a unit’s people come to, by priority, strand, source of the need and unit.',
  permission: 'record.read',
  query: z.strictObject(ofUnit),
  reply: UnitPlansPage,
  shows: ['goals', 'priorities', 'people', 'policies'],
});

export const peopleOfPlans = read({
  id: 'peopleOfPlans',
  path: '/plans/people',
  summary: 'The people behind one figure of a unit’s plans, with the goals that it counts.',
  permission: 'record.read',
  query: z.strictObject({
    ...ofUnit,
    by: z.enum([...PLAN_GROUPS, 'without']),
    /** Left out: those that say nothing of it. */
    of: z.optional(personText(100)),
  }),
  reply: PeopleOfPlansPage,
  shows: ['goals', 'priorities', 'people', 'policies'],
});
