import type { CivilDate } from '../cycles/civil-date.ts';
import type { Message } from '../message.ts';
import type { proofWords } from './proof-words.ts';
import { messageOf } from '../message.ts';
import type { Policy, PolicyRequirement } from '../policies/policy.ts';
import type { RuleBook } from '../rule-books/rule-book.ts';
import { keysLookedInto } from '../requirements/keys-looked-into.ts';
import type { PersonFact } from '../requirements/shared/define-requirement.ts';
import { statedParameters } from '../policies/stated-rules.ts';
import { findRequirementKind } from '../requirements/index.ts';
import type { CasePerson, Programme } from '../case/case.ts';
import type { Status } from '../outcomes/outcome.ts';
import { nameOf } from './evidence-label.ts';

const message = messageOf<typeof proofWords>();

/** What a rule looks at, what the rules inside it look at among it. */
function lookedAt(requirement: PolicyRequirement, { byKey }: Pick<RuleBook, 'byKey'>): readonly PersonFact[] {
  const kind = findRequirementKind(requirement.kind);
  if (!kind) return [];
  const inside = keysLookedInto(requirement).flatMap((key) => byKey.get(key)?.requirement ?? []);
  return [
    ...statedParameters(requirement).flatMap(kind.looksAt),
    ...inside.flatMap((each) => lookedAt(each, { byKey })),
  ];
}

function programmeFact({ subject, level, exempt, exemptReason }: Programme, { subjects }: Policy): Message {
  const values = { subject: nameOf(subjects, subject), level };
  if (!exempt) return message('proof.programme', values);
  return exemptReason === ''
    ? message('proof.programme-exempt', values)
    : message('proof.programme-exempt-for', { ...values, reason: exemptReason });
}

/** Days that the verdict looked back on, both ends in. */
interface LookedBack {
  readonly status: Status;
  readonly from: CivilDate;
  readonly asOf: CivilDate;
}

function leaveFacts({ leave }: CasePerson, { from: since, asOf }: LookedBack): readonly Message[] {
  return leave
    .filter(({ from, to }) => from <= asOf && (to === null || to >= since))
    .map(({ from, to }) =>
      to === null ? message('proof.leave-open', { from }) : message('proof.leave', { from, to }),
    );
}

function registerFacts({ registered, registerLevel }: CasePerson): readonly Message[] {
  if (!registered) return [];
  return registerLevel === null
    ? [message('proof.registered')]
    : [message('proof.registered-at', { level: registerLevel })];
}

/** What is known of a person and was looked at for a requirement, beyond what every verdict names. */
export function personFacts(
  person: CasePerson,
  book: RuleBook,
  requirement: PolicyRequirement,
  days: LookedBack,
): readonly Message[] {
  const { policy } = book;
  const looked = new Set(lookedAt(requirement, book));
  if (requirement.appliesTo.flags.includes('registered')) looked.add('register');
  const duties = person.assigned.map((duty) => nameOf(policy.trainingItems, duty));
  return [
    ...(looked.has('register') ? registerFacts(person) : []),
    ...(looked.has('programmes') ? person.programmesDelivered : []).map((each) =>
      programmeFact(each, policy),
    ),
    ...(looked.has('duties') && duties.length > 0
      ? [message('proof.named-for', { duties: duties.join(', ') })]
      : []),
    ...(looked.has('starting-point') ? person.startingPoint : []).map(({ subject, level }) =>
      message('proof.starting-point', { subject: nameOf(policy.subjects, subject), level }),
    ),
    ...(looked.has('leave') || days.status === 'paused' ? leaveFacts(person, days) : []),
  ];
}
