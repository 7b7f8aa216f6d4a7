import type { CivilDate } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { Message } from '../message.ts';
import type { selfAssessmentWords } from '../record-entries/kinds/self-assessment.ts';
import type { proofWords } from './proof-words.ts';
import { messageOf } from '../message.ts';
import type { Policy, PolicyRequirement } from '../policies/policy.ts';
import { fteOf } from '../requirements/shared/pro-rata.ts';
import type { Case, CasePerson } from '../case/case.ts';
import { evidenceDate } from '../evidence/evidence.ts';
import { rolesOn } from '../case/case.ts';
import type { Outcome, Part, Standing } from '../outcomes/outcome.ts';
import { earlierRulesOf, startOf } from '../case/start.ts';
import type { RuleBook } from '../rule-books/rule-book.ts';
import type { Label } from '../fields/asked.ts';
import { evidenceLabel, nameOf } from './evidence-label.ts';
import { personFacts } from './person-facts.ts';

const message = messageOf<typeof proofWords | typeof selfAssessmentWords>();

/** A piece of evidence as people know it. */
interface NamedEvidence {
  readonly id: string;
  readonly label: Label;
  /** Undefined for evidence that the case no longer holds. */
  readonly on: CivilDate | undefined;
}

/** Everything a verdict rests on: ids and values, for the edge to word. */
export interface Proof {
  readonly outcome: Outcome;
  readonly policy: Policy;
  readonly asOf: CivilDate;
  /** What is known of the person and was looked at. */
  readonly facts: readonly Message[];
  readonly parts: readonly (Omit<Part, 'name'> & { readonly label: Label })[];
  readonly counted: readonly (NamedEvidence & { readonly amount: number | null })[];
  readonly uncounted: readonly (NamedEvidence & { readonly reason: Message })[];
}

/** Duties that people are told they carry; a policy's own flags beyond these are not worded. */
const WORDED_DUTIES = ['deliversLearning', 'manager', 'contactWithChildren', 'specialistSubject'] as const;

const isWordedDuty = (duty: string): duty is (typeof WORDED_DUTIES)[number] =>
  WORDED_DUTIES.some((each) => each === duty);

/** The first of the days that the verdict looked back on: leave before it moved nothing. */
function lookedBackTo(
  { outcome, cycle }: { readonly outcome: Outcome; readonly cycle: Cycle },
  { startDate }: CasePerson,
  dates: readonly CivilDate[],
): CivilDate {
  const isFromStart = outcome.unit === null && dates.length === 0;
  return [cycle.from, ...dates, ...(isFromStart ? [startDate] : [])].reduce((one, other) =>
    other < one ? other : one,
  );
}

interface Judged {
  readonly book: RuleBook;
  readonly standing: Standing;
  readonly theCase: Case;
}

/** The cycle, and what it is counted from where people have cycles of their own. */
function cycleFacts({ book: { policy }, standing, theCase }: Judged): readonly Message[] {
  const cycle = message('proof.cycle', { ...standing.cycle });
  if (policy.cycle.from === undefined) return [cycle];
  const { registeredOn } = theCase.person;
  if (registeredOn === null) return [message('proof.no-registration'), cycle];
  const counted = policy.cycle.from === 'renewal' ? 'proof.renewed-from' : 'proof.registered-on';
  return [message(counted, { registeredOn }), cycle];
}

/** From when to when the rule covers the person, as far as that differs from everything known. */
function startFacts(
  requirement: PolicyRequirement | undefined,
  { standing: { asOf }, theCase }: Judged,
): readonly Message[] {
  const { person, adoptedOn } = theCase;
  const { startDate, endDate } = person;
  const since =
    requirement &&
    startOf(requirement, { person, asOf, askedFrom: startDate, earlierRules: earlierRulesOf(theCase) });
  return [
    message('proof.started', { startedOn: startDate }),
    ...(since !== undefined && since > startDate ? [message('proof.covered-since', { since })] : []),
    ...(adoptedOn !== undefined && adoptedOn > startDate ? [message('proof.adopted', { adoptedOn })] : []),
    ...(endDate === null ? [] : [message('proof.left', { leftOn: endDate })]),
  ];
}

function factsOf(outcome: Outcome, dates: readonly CivilDate[], judged: Judged): readonly Message[] {
  const { book, standing, theCase } = judged;
  const { policy } = book;
  const { person, knownOn } = theCase;
  const { asOf, cycle } = standing;
  const requirement = book.byKey.get(outcome.requirement)?.requirement;
  const asked = requirement?.appliesTo;
  const roles = [...new Set(rolesOn(person, asOf))]
    .filter((role) => role !== '')
    .map((role) => nameOf(policy.roles, role));
  return [
    message('proof.policy', { policy: policy.title, version: policy.version, from: policy.effectiveFrom }),
    message('proof.as-of', { asOf }),
    ...(knownOn === undefined ? [] : [message('proof.known-on', { knownOn })]),
    ...(roles.length > 0 ? [message('proof.role', { roles: roles.join(', ') })] : []),
    ...(asked && asked.employment !== 'all'
      ? [message('proof.employment', { employment: nameOf(policy.employmentKinds, person.employment) })]
      : []),
    ...(asked?.flags ?? [])
      .filter((flag) => person.flags.includes(flag))
      .filter(isWordedDuty)
      .map((flag) => message(`proof.duty.${flag}`)),
    ...startFacts(requirement, judged),
    ...(requirement
      ? personFacts(person, book, requirement, {
          status: outcome.status,
          from: lookedBackTo({ outcome, cycle }, person, dates),
          asOf,
        })
      : []),
    ...(outcome.unit === null
      ? []
      : [message('proof.fte', { fte: fteOf(person, asOf) }), ...cycleFacts(judged)]),
  ];
}

/** Parts are called by ids: a subject, a duty; terms and other rules by their own names. */
function partLabel(name: string, { subjects, trainingItems }: Policy): Label {
  if (name === 'self-assessment') return message('entry.self-assessment');
  return [...subjects, ...trainingItems].find(({ id }) => id === name)?.label ?? name;
}

/** What the outcome of one requirement rests on; undefined for a requirement the policy does not have. */
export function proofOf(requirement: string, judged: Judged): Proof | undefined {
  const { book, standing, theCase } = judged;
  const { policy } = book;
  const outcome = standing.outcomes.find((each) => each.requirement === requirement);
  if (!outcome) return undefined;
  const evidence = new Map(theCase.evidence.map((each) => [each.id, each]));
  const named = (id: string): NamedEvidence => {
    const found = evidence.get(id);
    return {
      id,
      label: found ? evidenceLabel(found, book, evidence) : id,
      on: (found && evidenceDate(found)) ?? undefined,
    };
  };
  const counted = outcome.countedEvidence.map(({ id, amount }) => ({ ...named(id), amount }));
  const uncounted = outcome.uncountedEvidence.map(({ id, reason }) => ({ ...named(id), reason }));
  const dates = [...counted, ...uncounted].flatMap(({ on }) => on ?? []);
  return {
    outcome,
    policy,
    asOf: standing.asOf,
    facts: factsOf(outcome, dates, judged),
    parts: outcome.parts.map(({ name, ...part }) => ({ label: partLabel(name, policy), ...part })),
    counted,
    uncounted,
  };
}
