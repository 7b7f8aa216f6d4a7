import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import { addDays, addMonths } from '../../cycles/civil-date.ts';
import { termsOf } from '../../cycles/terms.ts';
import { idOfName } from '../../id-of-name.ts';
import { messageOf } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { CountedEvidence, UncountedEvidence } from '../../outcomes/outcome.ts';
import { inPostSince } from '../../case/start.ts';
import { hoursOf } from '../shared/amounts.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { minutesOfRecord } from '../shared/record-minutes.ts';
import { releaseTimeMessages } from './messages.ts';
import { notCompleted, whyNotKnown } from '../shared/uncounted.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof releaseTimeMessages>();

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
  /** The activity type by which time off is planned and recorded; left out: neither is looked at. */
  activityType: z.string().min(1).max(100).optional(),
});
type Parameters = z.infer<typeof Parameters>;
export type ReleaseStages = Parameters['stages'];

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

interface TimeOff {
  /** Hours up to the day that is judged: planned, with those given or called off; given. */
  readonly planned: number;
  readonly given: number;
  readonly evidence: Pick<Verdict, 'countedEvidence' | 'uncountedEvidence'>;
}

/** The time off of a stage, by what was planned for it. */
function timeOffIn({ activityType }: Parameters, from: CivilDate, facts: Facts): TimeOff {
  const { asOf, policy, evidence } = facts;
  const countedEvidence: CountedEvidence[] = [];
  const uncountedEvidence: UncountedEvidence[] = [];
  let [planned, given] = [0, 0];
  for (const activity of evidence.activity) {
    if (activityType === undefined || idOfName(activity.activityType) !== activityType) continue;
    if (activity.date < from || activity.date > asOf || whyNotKnown(activity, facts)) continue;
    const minutes = minutesOfRecord(activity, policy.hoursPerDay, 0);
    planned += minutes;
    if (activity.status === 'completed') {
      given += minutes;
      countedEvidence.push({ id: activity.id, amount: hoursOf(minutes) });
    } else uncountedEvidence.push(notCompleted(activity.id));
  }
  return {
    planned: hoursOf(planned),
    given: hoursOf(given),
    evidence: { countedEvidence, uncountedEvidence },
  };
}

const stageName = (index: number): string => `stage-${index + 1}`;

function evaluate(parameters: Parameters, facts: Facts, requirement: PolicyRequirement): Verdict {
  const stages = stagesOf(parameters, facts, requirement);
  const place = stages.findIndex(({ endsOn }) => facts.asOf <= endsOn);
  const stage = stages[place];
  if (!stage) return { ...UNSAID, status: 'not-applicable', because: message('release-time.over') };
  const { first, last, percent, endsOn } = stage;
  const before = stages[place - 1];
  const { planned, given, evidence } = timeOffIn(
    parameters,
    before ? addDays(before.endsOn, 1) : facts.person.startDate,
    facts,
  );
  const values = { percent, first, last, endsOn, planned, given };
  const isShort = given < planned;
  return {
    ...UNSAID,
    ...evidence,
    status: 'recommended',
    dueOn: endsOn,
    because: message(planned === 0 ? 'release-time.due' : 'release-time.given', values),
    next: isShort ? message('release-time.ask', values) : null,
  };
}

/** A share of the timetable that somebody new is to be free of, stage by stage. */
export const releaseTime = defineRequirement({
  name: 'release-time',
  parameters: Parameters,
  messages: releaseTimeMessages,
  references: ({ activityType }) =>
    activityType === undefined ? [] : [{ list: 'activityTypes', id: activityType, path: 'activityType' }],
  cases: ({ stages }) => stages.map((_stage, index) => stageName(index)),
  caseOf: (parameters, facts, _verdict, requirement) => {
    const place = stagesOf(parameters, facts, requirement).findIndex(({ endsOn }) => facts.asOf <= endsOn);
    return place === -1 ? undefined : stageName(place);
  },
  evaluate,
});
