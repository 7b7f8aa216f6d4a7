import * as z from 'zod';
import { messageOf } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { namedTrainingMessages } from './messages.ts';
import { trainingVerdict } from '../recurring-training/recurring-training.ts';
import { Span } from '../shared/span.ts';
import { nextOf, worstOf } from '../shared/worst-first.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof namedTrainingMessages>();

const Recurrence = {
  /** As in `recurring-training`. */
  deadline: Span.nullable(),
  recurMonths: z.int().min(1).max(600).nullable(),
};

const Item = z.strictObject({
  /** What the person is assigned: `minibus`. */
  assignment: z.string().min(1).max(100),
  /** Id of one of the policy's training items. */
  item: z.string().min(1),
  deadline: Recurrence.deadline.optional(),
  recurMonths: Recurrence.recurMonths.optional(),
});
type Item = z.infer<typeof Item>;

const Parameters = z.strictObject({
  items: z.array(Item).min(1).max(100),
  /** For the items that state none of their own. */
  deadline: Recurrence.deadline.default(null),
  recurMonths: Recurrence.recurMonths.default(null),
});
type Parameters = z.infer<typeof Parameters>;

/** What training of one item asks of somebody, as `recurring-training` says it. */
const trainingIn = (
  { item, deadline, recurMonths }: Item,
  shared: Parameters,
  facts: Facts,
  requirement: PolicyRequirement,
): Verdict =>
  trainingVerdict(
    {
      item,
      deadline: deadline === undefined ? shared.deadline : deadline,
      recurMonths: recurMonths === undefined ? shared.recurMonths : recurMonths,
      deadlineFor: 'all',
      firstSittingWithinMonths: null,
      exemptIfHigherLevelHeld: false,
    },
    facts,
    requirement,
  );

function evaluate(parameters: Parameters, facts: Facts, requirement: PolicyRequirement): Verdict {
  const { trainingItems } = facts.labels;
  const answers = parameters.items
    .filter(({ assignment }) => facts.person.assigned.includes(assignment))
    .map((each) => ({
      name: each.assignment,
      label: trainingItems(each.item),
      item: each.item,
      verdict: trainingIn(each, parameters, facts, requirement),
    }));
  if (answers.length === 0)
    return { ...UNSAID, status: 'not-applicable', because: message('named-training.unnamed') };

  const status = worstOf(answers.map(({ verdict }) => verdict.status));
  const deciding = answers.filter(({ verdict }) => verdict.status === status);
  const dueOn = nextOf(
    deciding.map(({ verdict }) => verdict.dueOn),
    facts.asOf,
  );
  const first = deciding.find(({ verdict }) => verdict.dueOn === dueOn);
  const open = answers.filter(({ verdict }) => verdict.status !== 'met');
  return {
    ...UNSAID,
    status,
    dueOn,
    asksFor: { type: 'training', id: first?.item ?? '' },
    parts: answers.map(({ name, verdict }) => ({ name, status: verdict.status })),
    because:
      open.length === 0
        ? message('named-training.met', { count: answers.length })
        : message('named-training.open', {
            there: answers.length - open.length,
            count: answers.length,
            items: open.map(({ label }) => label).join(', '),
          }),
    next: first?.verdict.next ?? null,
    countedEvidence: answers.flatMap(({ verdict }) => verdict.countedEvidence),
    uncountedEvidence: answers.flatMap(({ verdict }) => verdict.uncountedEvidence),
    mayChangeAfter: answers.flatMap(({ verdict }) => verdict.dueOn ?? []),
  };
}

/** Training of people who are named for a duty, whatever their role: driving the minibus. */
export const namedTraining = defineRequirement({
  name: 'named-training',
  parameters: Parameters,
  messages: namedTrainingMessages,
  looksAt: () => ['duties', 'leave'],
  names: ({ items }) => items.map(({ assignment }) => ({ of: 'duty', name: assignment })),
  references: ({ items }) =>
    items.map(({ item }, index) => ({ list: 'trainingItems', id: item, path: `items[${index}].item` })),
  cases: ({ items }) => items.map(({ assignment }) => assignment),
  /** The duty whose training decides. */
  caseOf: ({ items }, { person }, { asksFor }) =>
    items.find(({ assignment, item }) => item === asksFor?.id && person.assigned.includes(assignment))
      ?.assignment,
  evaluate,
});
