import * as z from 'zod';
import { messageOf } from '../../message.ts';
import { isWholeSubmission } from '../../evidence/evidence.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { dueAfter } from '../shared/due-after.ts';
import { latestFirst } from '../shared/latest-first.ts';
import { registerResubmissionMessages } from './messages.ts';
import { incomplete, lapsed, superseded } from '../shared/uncounted.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof registerResubmissionMessages>();

const Parameters = z.strictObject({
  /** A submission lasts so many calendar months. */
  everyMonths: z.int().min(1).max(600).default(36),
});
type Parameters = z.infer<typeof Parameters>;

const asksFor = { type: 'register-submission', id: 'register' } as const;

function evaluate({ everyMonths }: Parameters, facts: Facts): Verdict {
  if (!facts.person.registered) {
    return { ...UNSAID, status: 'not-applicable', because: message('register-resubmission.not-registered') };
  }
  const { known, later } = latestFirst(facts.evidence['register-submission'], facts);
  const uncounted = [
    ...known.filter((each) => !isWholeSubmission(each)).map(({ id }) => incomplete(id)),
    ...later,
  ];
  const [latest, ...earlier] = known.filter(isWholeSubmission);
  if (!latest) {
    return {
      ...UNSAID,
      status: 'due',
      because: message('register-resubmission.never'),
      next: message('register-resubmission.submit'),
      asksFor,
      uncountedEvidence: uncounted,
    };
  }

  const dueOn = dueAfter(latest.date, { months: everyMonths }, facts);
  const isLate = facts.asOf > dueOn;
  const dates = { date: latest.date, dueOn };
  const before = earlier.map(({ id }) => superseded(id, latest.date));
  return {
    ...UNSAID,
    status: isLate ? 'overdue' : 'met',
    dueOn,
    because: message(isLate ? 'register-resubmission.overdue' : 'register-resubmission.current', dates),
    next: isLate
      ? message('register-resubmission.submit')
      : message('register-resubmission.submit-by', { dueOn }),
    asksFor,
    countedEvidence: isLate ? [] : [{ id: latest.id, amount: null }],
    uncountedEvidence: [...(isLate ? [lapsed(latest.id, dueOn)] : []), ...before, ...uncounted],
  };
}

/** Whoever is on a professional register submits qualifications and development plan again and again. */
export const registerResubmission = defineRequirement({
  name: 'register-resubmission',
  parameters: Parameters,
  messages: registerResubmissionMessages,
  looksAt: () => ['register', 'leave'],
  strictest: (one, other) => (other.everyMonths < one.everyMonths ? other : one),
  evaluate,
});
