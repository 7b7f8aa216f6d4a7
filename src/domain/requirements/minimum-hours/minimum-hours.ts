import { messageOf } from '../../message.ts';
import { wholeHours } from '../shared/amounts.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import type { Measure } from '../shared/minimum.ts';
import { nestedIn, referencesOf, selectedBy } from '../shared/minimum.ts';
import { minimumHoursMessages } from './messages.ts';
import { fullAmount, Parameters, strictest } from './minimum-hours-parameters.ts';
import { tallyOf, verdictOfMinimum } from '../shared/minimum-verdict.ts';
import { takesLeaveOff } from '../shared/pro-rata.ts';
import { minutesOfRecord } from '../shared/record-minutes.ts';

const message = messageOf<typeof minimumHoursMessages>();

const NAME = 'minimum-hours';

const hours: Measure<Parameters> = {
  kind: NAME,
  unit: 'hours',
  perUnit: 60,
  full: (parameters, { policy }) => fullAmount(parameters, parameters.hoursPerDay ?? policy.hoursPerDay),
  floor: ({ floorHours }) => floorHours,
  capped: (cap) => cap.hours,
  // A record without hours counts, as none.
  whyNot: () => undefined,
  wholeOf: (activity, { hoursPerDay, creditHours }, { policy }) =>
    minutesOfRecord(activity, hoursPerDay ?? policy.hoursPerDay, creditHours),
  bySort: ({ minutesBy }) => minutesBy,
  roundedRecord: (minutes, { rounding }) => (rounding === 'floor-record' ? wholeHours(minutes) : minutes),
  roundedTotal: (minutes, { rounding }) => (rounding === 'floor-total' ? wholeHours(minutes) : minutes),
  // In days where the hours are whole half days, else in hours.
  plan: (missing, { category = 'any', sort, hoursPerDay }, { policy, cycle: { to: dueOn } }) => {
    if (sort !== undefined) return message('minimum-hours.plan-of', { missing, dueOn, sort });
    const halfDays = (missing * 2) / (hoursPerDay ?? policy.hoursPerDay);
    return Number.isInteger(halfDays)
      ? message('minimum-hours.plan-days', { halfDays, days: halfDays / 2, dueOn, category })
      : message('minimum-hours.plan-hours', { missing, dueOn, category });
  },
};

/** At least so many hours of CPD in each cycle, all of it or of one sort. */
export const minimumHours = defineRequirement({
  name: NAME,
  parameters: Parameters,
  messages: minimumHoursMessages,
  references: referencesOf,
  looksAt: ({ proRata }) => (takesLeaveOff(proRata) ? ['leave'] : []),
  nested: nestedIn,
  names: selectedBy,
  strictest,
  evaluate: (parameters, facts, requirement) => verdictOfMinimum(hours, parameters, facts, requirement),
  tally: (parameters, facts) => tallyOf(hours, parameters, facts),
});
