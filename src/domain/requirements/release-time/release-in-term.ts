import { decimalOf, quotient, times } from '../../amounts/decimal.ts';
import type { Policy } from '../../policies/policy.ts';
import type { ReleaseStages } from './release-time.ts';
import { releaseTime } from './release-time.ts';

/** The stages of a policy's first rule on release time; undefined where it has none. */
export const releaseStagesOf = ({ requirements }: Pick<Policy, 'requirements'>): ReleaseStages | undefined =>
  // A policy keeps parameters as their kind parsed them.
  (
    requirements.find(({ kind }) => kind === releaseTime.name)?.parameters as
      { readonly stages: ReleaseStages } | undefined
  )?.stages;

/** The per cent of the timetable that somebody is free of in a term of the post, from 1; 0 once the stages are over. */
export function releasePercentIn(stages: ReleaseStages, term: number): number {
  let last = 0;
  for (const { terms, percent } of stages) {
    last += terms;
    if (term <= last) return percent;
  }
  return 0;
}

const HUNDRED = decimalOf(100);

/** Hours of a week, half-up to two decimals. */
export const releaseHours = (percent: number, timetabledHours: number): number =>
  quotient(times(decimalOf(timetabledHours), decimalOf(percent)), HUNDRED, 2) ?? 0;
