import * as z from 'zod';
import type { CivilDate } from '../cycles/civil-date.ts';
import { addMonths } from '../cycles/civil-date.ts';
import { termsOf } from '../cycles/terms.ts';
import { message } from '../message.ts';
import type { PolicyRequirement } from '../policies/policy.ts';
import { inPostSince } from '../standing/start.ts';
import type { Facts } from './define-requirement.ts';
import { defineRequirement } from './define-requirement.ts';
import { releaseTimeMessages } from './release-time-messages.ts';
import type { Verdict } from './verdict.ts';
import { UNSAID } from './verdict.ts';

const Parameters = z.strictObject({
  /** One after another, from the term in which the person comes into the post. */
  stages: z
    .array(
      z.strictObject({
        terms: z.int().min(1).max(60),
        /** Of the hours somebody teaches. */
        percent: z.number().min(0).max(100),
      }),
    )
    .min(1)
    .max(10),
});
type Parameters = z.infer<typeof Parameters>;

interface Stage {
  /** Terms since the start, from 1. */
  readonly first: number;
  readonly last: number;
  readonly percent: number;
  readonly endsOn: CivilDate;
}

/** The stages with their dates; a term in which the person was there for a day counts whole. */
function stagesOf({ stages }: Parameters, facts: Facts, requirement: PolicyRequirement): readonly Stage[] {
  const { policy } = facts;
  const start = inPostSince(requirement, facts);
  const total = stages.reduce((sum, { terms }) => sum + terms, 0);
  const years = Math.ceil(total / policy.terms.length) + 1;
  const terms = termsOf(policy.terms, {
    from: start,
    to: addMonths(start, years * 12),
  });
  let before = 0;
  return stages.flatMap(({ terms: length, percent }) => {
    const first = before + 1;
    before += length;
    const endsOn = terms[before - 1]?.to;
    return endsOn ? [{ first, last: before, percent, endsOn }] : [];
  });
}

const stageName = (index: number): string => `stage-${index + 1}`;

function evaluate(parameters: Parameters, facts: Facts, requirement: PolicyRequirement): Verdict {
  const stage = stagesOf(parameters, facts, requirement).find(({ endsOn }) => facts.asOf <= endsOn);
  if (!stage) return { ...UNSAID, status: 'not-applicable', because: message('release-time.over') };
  const { first, last, percent, endsOn } = stage;
  return {
    ...UNSAID,
    status: 'recommended',
    dueOn: endsOn,
    because: message('release-time.due', { percent, first, last, endsOn }),
  };
}

/** A share of the timetable that somebody new is to be free of, stage by stage. */
export const releaseTime = defineRequirement({
  name: 'release-time',
  parameters: Parameters,
  messages: releaseTimeMessages,
  cases: ({ stages }) => stages.map((_stage, index) => stageName(index)),
  caseOf: (parameters, facts, _verdict, requirement) => {
    const place = stagesOf(parameters, facts, requirement).findIndex(({ endsOn }) => facts.asOf <= endsOn);
    return place === -1 ? undefined : stageName(place);
  },
  evaluate,
});
