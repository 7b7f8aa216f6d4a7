import * as z from 'zod';
import type { Message } from '../../message.ts';
import type { ActivityEvidence } from '../../evidence/evidence.ts';
import type { UncountedEvidence } from '../../outcomes/outcome.ts';
import type { Cap } from './caps.ts';
import type { Facts, NestedKey, RecordName, Reference } from './define-requirement.ts';
import { ProRata } from './pro-rata.ts';
import type { AmountsBySort, Selection } from './record-selection.ts';
import { activityTypesNamed, selectors } from './record-selection.ts';
import { RecordedBy } from './record-deadline.ts';
import { Span } from './span.ts';

/** How an amount is reduced, and what of somebody's leave reduces it. */
export const reductions = {
  proRata: ProRata.default('none'),
  /** Only leave longer than this lowers the amount; left out: all leave does that `proRata` looks at. */
  leaveLongerThan: Span.optional(),
  /** Of such leave, all of it lowers the amount, or only what lies beyond that length. */
  leaveTakesOff: z.enum(['whole', 'excess']).default('whole'),
};

/** What counts, and over which time. */
export const counting = {
  ...selectors,
  /** Only CPD that names what it is aligned to counts. */
  requireAlignment: z.boolean().default(false),
  /** The amount is owed in every so many years in a row instead of in the cycle: 1, each year of a longer cycle. */
  consecutiveYears: z.int().min(1).max(10).optional(),
  /** Only what was entered by then counts. */
  recordedBy: RecordedBy.optional(),
  /** Key of the rule that asks for a minimum inside this one. */
  subMinimum: z.string().min(1).optional(),
  /** For a minimum inside another: what answers it counts to the other too. */
  withinTotal: z.boolean().default(true),
};

type Values<Shape extends z.core.$ZodLooseShape> = z.infer<z.ZodObject<Shape>>;

/** What every minimum is told, whatever it counts. */
export type Minimum = Values<typeof reductions> &
  Values<typeof counting> &
  Selection & { readonly caps: readonly Cap[] };

/** What a minimum counts. Amounts of records are added up in `perUnit` parts of the unit: minutes of an hour. */
export interface Measure<Parameters extends Minimum> {
  /** The kind's name; ids of its sentences begin with it. */
  readonly kind: string;
  readonly unit: 'hours' | 'points';
  readonly perUnit: number;
  /** Of somebody full-time who is here all the time, in units; null: no minimum. */
  readonly full: (parameters: Parameters, facts: Facts) => number | null;
  /** What is owed at least, however the amount is reduced, in units; 0: no such floor. */
  readonly floor: (parameters: Parameters) => number;
  readonly capped: (cap: Cap) => number | undefined;
  /** Why a record of the cycle has nothing of what is counted, whatever the rule asks of it further. */
  readonly whyNot: (activity: ActivityEvidence, parameters: Parameters) => UncountedEvidence | undefined;
  /** All of a record, in parts of the unit. */
  readonly wholeOf: (activity: ActivityEvidence, parameters: Parameters, facts: Facts) => number;
  /** What the record says of its sorts, in parts of the unit. */
  readonly bySort: (activity: ActivityEvidence) => AmountsBySort | undefined;
  /** In parts of the unit. */
  readonly roundedRecord: (amount: number, parameters: Parameters) => number;
  readonly roundedTotal: (amount: number, parameters: Parameters) => number;
  /** How to come by what is missing before the cycle ends. */
  readonly plan: (missing: number, parameters: Parameters, facts: Facts) => Message;
}

/** Activity types that the policy must declare. */
export const referencesOf = (parameters: Minimum): readonly Reference[] => [
  ...activityTypesNamed(parameters),
  ...parameters.caps.flatMap((cap, index) => activityTypesNamed(cap, `caps[${index}].activityTypes`)),
];

/** What records must be told apart by. */
export const selectedBy = ({ category, caps }: Minimum): readonly RecordName[] =>
  category !== undefined || caps.some((cap) => cap.category !== undefined)
    ? [{ of: 'evidence', name: 'category' }]
    : [];

export const nestedIn = ({ subMinimum }: Minimum): readonly NestedKey[] =>
  subMinimum === undefined ? [] : [{ key: subMinimum, path: 'subMinimum' }];
