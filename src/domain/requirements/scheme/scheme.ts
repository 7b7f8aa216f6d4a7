import * as z from 'zod';
import type { Status, UncountedEvidence } from '../../outcomes/outcome.ts';
import { messageOf } from '../../message.ts';
import { clean, hoursOf, largerAmount } from '../shared/amounts.ts';
import type { Facts, Tally } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { minutesOfRecord } from '../shared/record-minutes.ts';
import type { SchemeModel, SchemeRecord } from './scheme-models.ts';
import { isRecognised, SCHEME_MODELS } from './scheme-models.ts';
import { schemeMessages } from './messages.ts';
import { notRecognised, whyNotInCycle } from '../shared/uncounted.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof schemeMessages>();

const Code = z.string().min(1).max(100);

const Parameters = z.strictObject({
  model: z.enum(SCHEME_MODELS).default('fluid'),
  /** For `points`; null: no minimum. */
  pointsRequired: z.number().min(0).max(100_000).nullable().default(null),
  /** Codes of learning outcomes, for `outcomes`, `outcomes+hours` and `fluid`; null: none are set. */
  outcomesRequired: z.array(Code).max(500).nullable().default(null),
  /** For `outcomes+hours` and `fluid`; null: no minimum. */
  hoursRequired: z.number().min(0).max(10_000).nullable().default(null),
  /** The policy's day length, unless given. */
  hoursPerDay: z.number().positive().max(24).optional(),
  /** Hours for one credit of a qualification. */
  creditHours: z.number().positive().max(1000).default(10),
});
type Parameters = z.infer<typeof Parameters>;

const needsCodes = ({ model }: Parameters): boolean => model !== 'points' && model !== 'simple';

interface Count {
  readonly unit: string;
  readonly counted: number;
  readonly covered: readonly string[];
  readonly open: readonly string[];
  readonly evidence: Pick<Verdict, 'countedEvidence' | 'uncountedEvidence'>;
}

const amountOf = (model: SchemeModel, { activity, minutes }: SchemeRecord): number => {
  if (model === 'points') return activity.points ?? 0;
  return model === 'outcomes' ? 1 : hoursOf(minutes);
};

const codesOf = ({ outcomesRequired }: Parameters): readonly string[] => [...new Set(outcomesRequired ?? [])];

function count(parameters: Parameters, facts: Facts): Count {
  const { model, creditHours } = parameters;
  const codes = codesOf(parameters);
  const hoursPerDay = parameters.hoursPerDay ?? facts.policy.hoursPerDay;
  const recognised: SchemeRecord[] = [];
  const uncountedEvidence: UncountedEvidence[] = [];
  for (const activity of facts.evidence.activity) {
    const reason = whyNotInCycle(activity, facts);
    const record = { activity, minutes: minutesOfRecord(activity, hoursPerDay, creditHours) };
    if (reason) uncountedEvidence.push(reason);
    else if (isRecognised(model, record, codes)) recognised.push(record);
    else uncountedEvidence.push(notRecognised(activity.id));
  }
  const named = new Set(recognised.flatMap(({ activity }) => activity.outcomes));
  const covered = codes.filter((code) => named.has(code));
  const minutes = recognised.reduce((sum, record) => sum + record.minutes, 0);
  const points = recognised.reduce((sum, { activity }) => sum + (activity.points ?? 0), 0);
  return {
    unit: model === 'points' ? 'points' : model === 'outcomes' ? 'outcomes' : 'hours',
    counted: model === 'points' ? clean(points) : model === 'outcomes' ? covered.length : hoursOf(minutes),
    covered,
    open: codes.filter((code) => !named.has(code)),
    evidence: {
      countedEvidence: recognised.map((record) => ({
        id: record.activity.id,
        amount: amountOf(model, record),
      })),
      uncountedEvidence,
    },
  };
}

/** The amount asked for, in the model's unit; null: none. */
function requiredOf(parameters: Parameters): number | null {
  switch (parameters.model) {
    case 'points':
      return parameters.pointsRequired;
    case 'outcomes':
      return parameters.outcomesRequired && codesOf(parameters).length;
    case 'outcomes+hours':
    case 'fluid':
      return parameters.hoursRequired;
    case 'simple':
      return null;
  }
}

/** Outcomes alone are a figure too where the model counts hours and no hours are set. */
const setsNoFigure = (parameters: Parameters, required: number | null): boolean =>
  required === null &&
  parameters.model !== 'simple' &&
  (parameters.model === 'points' || codesOf(parameters).length === 0);

function statusOf({ model }: Parameters, isEnough: boolean, { asOf, cycle }: Facts): Status {
  if (isEnough) return 'met';
  if (model === 'fluid') return 'recommended';
  return asOf > cycle.to ? 'overdue' : 'due';
}

function nextStep(missing: number, { open, unit }: Count, { asOf, cycle }: Facts) {
  const values = { missing, codes: open.join(', '), open: open.length, dueOn: cycle.to };
  if (asOf > cycle.to) return message('scheme.record-late', values);
  if (unit === 'points') return message('scheme.plan-points', values);
  return missing > 0 && unit === 'hours'
    ? message('scheme.plan-hours', values)
    : message('scheme.plan-outcomes', values);
}

function evaluate(parameters: Parameters, facts: Facts): Verdict {
  const { model } = parameters;
  const counted = count(parameters, facts);
  const required = requiredOf(parameters);
  const amounts = { unit: counted.unit, required, counted: counted.counted };
  const figures = {
    unit: counted.unit,
    counted: counted.counted,
    required: required ?? 0,
    hasAmount: required === null ? 'no' : 'yes',
    covered: counted.covered.length,
    codes: counted.covered.length + counted.open.length,
  };
  if (setsNoFigure(parameters, required)) {
    const because = message('scheme.no-figure', figures);
    return { ...UNSAID, ...counted.evidence, status: 'not-applicable', amounts, because };
  }
  const missing = clean(Math.max(0, (required ?? 0) - counted.counted));
  const isEnough = missing === 0 && (!needsCodes(parameters) || counted.open.length === 0);
  const part = (code: string) => ({
    name: code,
    status: statusOf(parameters, !counted.open.includes(code), facts),
  });
  return {
    ...UNSAID,
    ...counted.evidence,
    status: statusOf(parameters, isEnough, facts),
    amounts,
    dueOn: facts.cycle.to,
    parts: model === 'outcomes+hours' || model === 'fluid' ? codesOf(parameters).map(part) : [],
    because: message(model === 'simple' ? 'scheme.simple' : 'scheme.reached', figures),
    next: isEnough ? null : nextStep(missing, counted, facts),
  };
}

function tally(parameters: Parameters, facts: Facts): Tally {
  const { unit, counted, evidence } = count(parameters, facts);
  return { ...evidence, amounts: { unit, required: null, counted } };
}

/** Learning recognised by one of five models, in each cycle. */
export const scheme = defineRequirement({
  name: 'scheme',
  parameters: Parameters,
  messages: schemeMessages,
  names: (parameters) => [
    ...(parameters.model === 'points' ? [{ of: 'evidence', name: 'points' } as const] : []),
    ...(needsCodes(parameters) ? codesOf(parameters) : []).map(
      (name) => ({ of: 'learning-outcome', name }) as const,
    ),
  ],
  strictest: (one, other) => ({
    ...one,
    pointsRequired: largerAmount(one.pointsRequired, other.pointsRequired),
    outcomesRequired:
      one.outcomesRequired && other.outcomesRequired
        ? [...new Set([...one.outcomesRequired, ...other.outcomesRequired])]
        : (one.outcomesRequired ?? other.outcomesRequired),
    hoursRequired: largerAmount(one.hoursRequired, other.hoursRequired),
  }),
  cases: () => SCHEME_MODELS,
  caseOf: ({ model }) => model,
  evaluate,
  tally,
});
