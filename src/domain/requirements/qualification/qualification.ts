import * as z from 'zod';
import type { Message } from '../../message.ts';
import { messageOf } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { Part } from '../../outcomes/outcome.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { Accept, onTheWay, strictestAccept } from '../shared/pursuit.ts';
import { qualificationMessages } from './messages.ts';
import type { QualificationsHeld } from '../shared/qualifications-held.ts';
import { qualificationsHeld, qualificationsIn } from '../shared/qualifications-held.ts';
import { largerAmount } from '../shared/amounts.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof qualificationMessages>();

const Subject = z.string().min(1).max(100);

const Parameters = z.strictObject({
  /** As evidence names it; of several any one will do, and each is shown as a part. */
  subject: z.union([Subject, z.array(Subject).min(2).max(20)]),
  /** The lowest level that satisfies; null: any level. */
  minLevel: z.int().min(0).max(12).nullable().default(null),
  accept: Accept.default(['held']),
});
type Parameters = z.infer<typeof Parameters>;

function because(found: QualificationsHeld, minLevel: number | null): Message {
  const { status, dueOn, heldLevel, isLevelUnsaid } = found;
  if (status === 'met') {
    return heldLevel === null
      ? message('qualification.held-any')
      : message('qualification.held', { held: heldLevel });
  }
  if (dueOn !== null) {
    return message(status === 'in-progress' ? 'qualification.towards' : 'qualification.target-passed', {
      dueOn,
    });
  }
  const way = onTheWay(found);
  if (way) return message(`qualification.towards-${way}`);
  if (minLevel === null) return message('qualification.none-any');
  if (heldLevel === null && isLevelUnsaid)
    return message('qualification.level-unsaid', { required: minLevel });
  return heldLevel === null
    ? message('qualification.none', { required: minLevel })
    : message('qualification.too-low', { held: heldLevel, required: minLevel });
}

function nextStep(
  { status, dueOn }: QualificationsHeld,
  required: number | null,
  title: string,
): Message | null {
  if (status === 'met') return null;
  if (status === 'in-progress' && dueOn !== null) {
    return message('qualification.achieve-by', { title, dueOn });
  }
  if (status === 'overdue') return message('qualification.achieve-late', { title });
  return required === null
    ? message('qualification.achieve', { title })
    : message('qualification.achieve-level', { title, required });
}

const NONE: readonly never[] = [];

/** How far each of several alternatives goes. */
const partsOf = (
  subjects: readonly string[],
  { minLevel, accept }: Parameters,
  facts: Facts,
): readonly Part[] =>
  subjects.map((name) => ({
    name,
    status: qualificationsHeld(qualificationsIn(name, facts), minLevel, accept, facts).status,
  }));

function evaluate(parameters: Parameters, facts: Facts, { title }: PolicyRequirement): Verdict {
  const { subject, minLevel, accept } = parameters;
  const isOne = typeof subject === 'string';
  const evidence = isOne
    ? qualificationsIn(subject, facts)
    : facts.evidence.qualification.filter((each) => subject.includes(each.subject));
  const held = qualificationsHeld(evidence, minLevel, accept, facts);
  return {
    ...UNSAID,
    status: held.status,
    dueOn: held.dueOn,
    level: { required: minLevel, held: held.heldLevel },
    asksFor: { type: 'qualification', id: isOne ? subject : '' },
    parts: isOne ? NONE : partsOf(subject, parameters, facts),
    because: because(held, minLevel),
    next: nextStep(held, minLevel, title),
    countedEvidence: held.counted,
    uncountedEvidence: held.uncounted,
  };
}

/** A qualification in a subject at a level or above, held or, where the rule accepts it, worked towards. */
export const qualification = defineRequirement({
  name: 'qualification',
  parameters: Parameters,
  messages: qualificationMessages,
  references: ({ subject }) =>
    typeof subject === 'string'
      ? [{ list: 'subjects', id: subject, path: 'subject' }]
      : subject.map((id, index) => ({ list: 'subjects', id, path: `subject[${index}]` })),
  /** The higher level with what its own role accepts; of one level, what both accept. */
  strictest: (one, other) => {
    if (one.minLevel === other.minLevel) return { ...one, accept: strictestAccept(one.accept, other.accept) };
    return largerAmount(one.minLevel, other.minLevel) === one.minLevel ? one : other;
  },
  evaluate,
});
