import * as z from 'zod';
import { messageOf } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { Part, Status, UncountedEvidence } from '../../outcomes/outcome.ts';
import { isVacuous } from '../../outcomes/shown-status.ts';
import type { Facts, NestedVerdict } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { groupMessages } from './messages.ts';
import { latest, nextOf, worstOf } from '../shared/worst-first.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof groupMessages>();

/** Keys of the policy's requirements or parts. */
const Keys = z.array(z.string().min(1)).min(1).max(50);

const Parameters = z.union([z.strictObject({ anyOf: Keys }), z.strictObject({ allOf: Keys })], {
  error: 'must be { anyOf: [keys] } or { allOf: [keys] }',
});
type Parameters = z.infer<typeof Parameters>;

type Answer = Pick<Verdict, 'status' | 'dueOn' | 'because' | 'next' | 'asksFor'>;

const keysOf = (parameters: Parameters): readonly string[] =>
  'anyOf' in parameters ? parameters.anyOf : parameters.allOf;

const titlesOf = (parts: readonly NestedVerdict[]): string =>
  parts.map(({ requirement }) => requirement.title).join('; ');

const having = (parts: readonly NestedVerdict[], ...statuses: readonly Status[]) =>
  parts.filter(({ verdict }) => statuses.includes(verdict.status));

const datesOf = (parts: readonly NestedVerdict[]) => parts.map(({ verdict }) => verdict.dueOn);

/** Of several answers the one that lasts longest; one without a date lasts for good. */
function lastingLongest(parts: readonly NestedVerdict[]): NestedVerdict | undefined {
  const forGood = parts.find(({ verdict }) => !verdict.dueOn);
  const last = latest(datesOf(parts));
  return forGood ?? parts.find(({ verdict }) => verdict.dueOn === last);
}

/** What the first of the parts asks for; the id is left open where others ask for another of its type. */
function soughtBy(parts: readonly NestedVerdict[]): Verdict['asksFor'] {
  const sought = parts.flatMap(({ verdict }) => verdict.asksFor ?? []);
  const [first] = sought;
  if (!first) return null;
  const isOne = sought.every(({ type, id }) => type !== first.type || id === first.id);
  return isOne ? first : { type: first.type, id: '' };
}

/** Nothing answers yet. While one alternative can still be done in time, or no date has passed, it is not late. */
function unanswered(parts: readonly NestedVerdict[]): Answer {
  const inTime = having(parts, 'due').filter(({ verdict }) => verdict.dueOn);
  const late = lastingLongest(having(parts, 'overdue', 'expired'));
  const titles = titlesOf(parts);
  const next = message('group.choose', { titles });
  if (inTime.length === 0 && late?.verdict.dueOn) {
    const { requirement, verdict } = late;
    const reason = verdict.status === 'expired' ? 'group.one-ran-out' : 'group.one-late';
    return {
      status: verdict.status,
      dueOn: late.verdict.dueOn,
      because: message(reason, { title: requirement.title, dueOn: late.verdict.dueOn }),
      next: verdict.next ?? next,
      asksFor: soughtBy([late]),
    };
  }
  return {
    status: 'due',
    dueOn: latest(datesOf(inTime)),
    because: message('group.one-missing', { titles }),
    next,
    asksFor: soughtBy(parts),
  };
}

/** The best of the alternatives: satisfied, else on the way. */
function anyOf(parts: readonly NestedVerdict[]): Answer {
  const best =
    lastingLongest(having(parts, 'met')) ??
    lastingLongest(having(parts, 'in-progress')) ??
    lastingLongest(having(parts, 'recommended'));
  if (!best) return unanswered(parts);
  const { status, dueOn, because, next } = best.verdict;
  return { status, dueOn, because, next, asksFor: soughtBy([best]) };
}

/** The worst of the parts, and of those the next date. */
function allOf(parts: readonly NestedVerdict[], { asOf }: Facts): Answer {
  const status = worstOf(parts.map(({ verdict }) => verdict.status));
  const deciding = having(parts, status);
  const open = parts.filter(({ verdict }) => verdict.status !== 'met');
  const dueOn = nextOf(datesOf(deciding), asOf);
  const first = deciding.find(({ verdict }) => verdict.dueOn === dueOn) ?? deciding[0];
  return {
    status,
    dueOn,
    because:
      open.length === 0
        ? parts.every(({ verdict }) => isVacuous(verdict))
          ? message('group.nothing-yet')
          : message('group.all-there', { count: parts.length })
        : message('group.some-missing', {
            there: parts.length - open.length,
            count: parts.length,
            titles: titlesOf(open),
          }),
    next: first?.verdict.next ?? null,
    asksFor: soughtBy(first ? [first] : []),
  };
}

/** What one part counts is no longer named among what another leaves out, and nothing is named twice. */
function evidenceOf(parts: readonly NestedVerdict[]): Pick<Verdict, 'countedEvidence' | 'uncountedEvidence'> {
  const counted = new Set(parts.flatMap(({ verdict }) => verdict.countedEvidence).map(({ id }) => id));
  const left = new Map<string, UncountedEvidence>();
  for (const each of parts.flatMap(({ verdict }) => verdict.uncountedEvidence)) {
    if (!counted.has(each.id) && !left.has(each.id)) left.set(each.id, each);
  }
  return {
    countedEvidence: [...counted].map((id) => ({ id, amount: null })),
    uncountedEvidence: [...left.values()],
  };
}

const partOf = ({ requirement: { title: name }, verdict }: NestedVerdict): Part =>
  isVacuous(verdict) ? { name, status: verdict.status, isVacuous: true } : { name, status: verdict.status };

function evaluate(parameters: Parameters, facts: Facts, within: PolicyRequirement): Verdict {
  const all = keysOf(parameters).map((key) => facts.verdictOf(key, within));
  const asked = all.filter(({ verdict }) => verdict.status !== 'not-applicable');
  const parts = all.map(partOf);
  if (asked.length === 0) {
    return { ...UNSAID, status: 'not-applicable', parts, because: message('group.nothing-asked') };
  }
  return {
    ...UNSAID,
    ...('anyOf' in parameters ? anyOf(asked) : allOf(asked, facts)),
    ...evidenceOf(asked),
    parts,
  };
}

/** Any one, or all, of other rules of the policy. */
export const group = defineRequirement({
  name: 'group',
  parameters: Parameters,
  messages: groupMessages,
  nested: (parameters) => {
    const list = 'anyOf' in parameters ? 'anyOf' : 'allOf';
    return keysOf(parameters).map((key, index) => ({ key, path: `${list}[${index}]` }));
  },
  evaluate,
});
