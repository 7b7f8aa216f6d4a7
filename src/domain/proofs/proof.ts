import type { CivilDate } from '../cycles/civil-date.ts';
import type { Message } from '../message.ts';
import { message } from '../message.ts';
import type { Policy } from '../policies/policy.ts';
import { fteOf } from '../requirements/pro-rata.ts';
import type { Case, CaseEvidence } from '../standing/case.ts';
import { evidenceDate, rolesOn } from '../standing/case.ts';
import type { Outcome, Standing } from '../standing/outcome.ts';

/** A piece of evidence as people know it. */
interface NamedEvidence {
  readonly id: string;
  readonly label: string;
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
  readonly counted: readonly (NamedEvidence & { readonly amount: number | null })[];
  readonly uncounted: readonly (NamedEvidence & { readonly reason: Message })[];
}

interface Named {
  readonly id: string;
  readonly label: string;
}

const labelIn = (declared: readonly Named[], id: string): string =>
  declared.find((each) => each.id === id)?.label ?? id;

type EvidenceById = ReadonlyMap<string, CaseEvidence>;

function labelOf(evidence: CaseEvidence, policy: Policy, all: EvidenceById): string {
  if (evidence.type === 'activity') return evidence.title;
  if (evidence.type === 'training') return labelIn(policy.trainingItems, evidence.item);
  if (evidence.type === 'evaluation' || evidence.type === 'dissemination') {
    const activity = all.get(evidence.activity);
    return activity?.type === 'activity' ? activity.title : evidence.activity;
  }
  return 'kind' in evidence ? labelIn(policy.reviewKinds, evidence.kind) : evidence.id;
}

/** Duties that people are told they carry; a policy's own flags beyond these are not worded. */
const WORDED_DUTIES: ReadonlySet<string> = new Set([
  'deliversLearning',
  'manager',
  'contactWithChildren',
  'specialistSubject',
]);

function factsOf(
  { person, knownOn }: Case,
  policy: Policy,
  { outcome, standing }: { readonly outcome: Outcome; readonly standing: Standing },
): readonly Message[] {
  const asked = policy.requirements.find(({ key }) => key === outcome.requirement)?.appliesTo;
  const roles = rolesOn(person, standing.asOf)
    .filter((role) => role !== '')
    .map((role) => labelIn(policy.roles, role));
  return [
    message('proof.policy', { policy: policy.title, version: policy.version, from: policy.effectiveFrom }),
    message('proof.as-of', { asOf: standing.asOf }),
    ...(knownOn === undefined ? [] : [message('proof.known-on', { knownOn })]),
    ...(roles.length > 0 ? [message('proof.role', { roles: roles.join(', ') })] : []),
    ...(asked && asked.employment !== 'all'
      ? [message('proof.employment', { employment: person.employment })]
      : []),
    ...(asked?.flags ?? [])
      .filter((flag) => person.flags.includes(flag) && WORDED_DUTIES.has(flag))
      .map((flag) => message(`proof.duty.${flag}`)),
    message('proof.started', { startedOn: person.startDate }),
    ...(outcome.unit === null
      ? []
      : [
          message('proof.fte', { fte: fteOf(person, standing.asOf) }),
          message('proof.cycle', { ...standing.cycle }),
        ]),
  ];
}

/** What the outcome of one requirement rests on; undefined for a requirement the policy does not have. */
export function proofOf(
  requirement: string,
  {
    policy,
    standing,
    theCase,
  }: { readonly policy: Policy; readonly standing: Standing; readonly theCase: Case },
): Proof | undefined {
  const outcome = standing.outcomes.find((each) => each.requirement === requirement);
  if (!outcome) return undefined;
  const evidence = new Map(theCase.evidence.map((each) => [each.id, each]));
  const named = (id: string): NamedEvidence => {
    const found = evidence.get(id);
    return {
      id,
      label: found ? labelOf(found, policy, evidence) : id,
      on: (found && evidenceDate(found)) ?? undefined,
    };
  };
  return {
    outcome,
    policy,
    asOf: standing.asOf,
    facts: factsOf(theCase, policy, { outcome, standing }),
    counted: outcome.countedEvidence.map(({ id, amount }) => ({ ...named(id), amount })),
    uncounted: outcome.uncountedEvidence.map(({ id, reason }) => ({ ...named(id), reason })),
  };
}
