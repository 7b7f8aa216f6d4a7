import * as z from 'zod';
import { messageOf } from '../../message.ts';
import { PointsCaps } from '../shared/caps.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import type { Measure } from '../shared/minimum.ts';
import { counting, nestedIn, reductions, referencesOf, selectedBy } from '../shared/minimum.ts';
import { minimumPointsMessages } from './messages.ts';
import { stricterWay } from '../shared/minimum-strictest.ts';
import { tallyOf, verdictOfMinimum } from '../shared/minimum-verdict.ts';
import { takesLeaveOff } from '../shared/pro-rata.ts';
import { largerAmount } from '../shared/amounts.ts';
import { notRecognised } from '../shared/uncounted.ts';

const message = messageOf<typeof minimumPointsMessages>();

const NAME = 'minimum-points';

const Points = z.number().min(0).max(100_000);

const Parameters = z.strictObject({
  /** Points or credits for a full-time cycle; null: no minimum. */
  points: Points.nullable(),
  /** Owed at least, however the amount is reduced. */
  floorPoints: Points.default(0),
  ...reductions,
  /** Only points of what was assessed and approved count. */
  approvedOnly: z.boolean().default(false),
  ...counting,
  /** What counts up to a limit alone. */
  caps: PointsCaps,
});
type Parameters = z.infer<typeof Parameters>;

const points: Measure<Parameters> = {
  kind: NAME,
  unit: 'points',
  perUnit: 1,
  full: (parameters) => parameters.points,
  floor: ({ floorPoints }) => floorPoints,
  capped: (cap) => cap.points,
  whyNot: (activity, { approvedOnly }) =>
    activity.points === null || (approvedOnly && !(activity.assessed && activity.approved))
      ? notRecognised(activity.id)
      : undefined,
  wholeOf: (activity) => activity.points ?? 0,
  bySort: ({ pointsBy }) => pointsBy,
  roundedRecord: (amount) => amount,
  roundedTotal: (amount) => amount,
  plan: (missing, { category = 'any', sort }, { cycle: { to: dueOn } }) =>
    sort === undefined
      ? message('minimum-points.plan', { missing, dueOn, category })
      : message('minimum-points.plan-of', { missing, dueOn, sort }),
};

/** At least so many points in each cycle, all of them or of one sort. */
export const minimumPoints = defineRequirement({
  name: NAME,
  parameters: Parameters,
  messages: minimumPointsMessages,
  references: referencesOf,
  names: (parameters) => [{ of: 'evidence', name: 'points' }, ...selectedBy(parameters)],
  looksAt: ({ proRata }) => (takesLeaveOff(proRata) ? ['leave'] : []),
  nested: nestedIn,
  strictest: (one, other) => ({
    ...(one.points === other.points
      ? { ...stricterWay(one, other), approvedOnly: one.approvedOnly || other.approvedOnly }
      : largerAmount(one.points, other.points) === one.points
        ? one
        : other),
    floorPoints: Math.max(one.floorPoints, other.floorPoints),
  }),
  evaluate: (parameters, facts, requirement) => verdictOfMinimum(points, parameters, facts, requirement),
  tally: (parameters, facts) => tallyOf(points, parameters, facts),
});
