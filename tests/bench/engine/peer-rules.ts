import type { CivilDate } from '../../../src/domain/cycles/civil-date.ts';
import { addDays, addMonths, dayNumber } from '../../../src/domain/cycles/civil-date.ts';
import type { PolicyRequirement } from '../../../src/domain/policies/policy.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseEvidence, EvidenceType } from '../../../src/domain/evidence/evidence.ts';
import { PROGRAMME, TODAY } from './generated-people.ts';

/** How a kind of rule is put to the other engines. */
interface Put {
  /** Met when the figure worked out of the evidence beforehand is at least this. */
  readonly atLeast: number;
  readonly figureOf: (theCase: Case) => number;
  /** The same as a JSON Logic rule that reads the evidence itself, by type. */
  readonly logic: unknown;
}

export interface PeerRule extends Put {
  readonly key: string;
  /** Roles whom the rule covers. */
  readonly roles: readonly string[];
  readonly fact: string;
}

type Loose = Readonly<Record<string, unknown>>;
type Span = { readonly days: number } | { readonly months: number };

const NEVER = -1_000_000;
const FOR_EVER = 1_000_000;
const YEAR = { from: '2025-01-01', to: '2025-12-31' };

const ofType = <Type extends EvidenceType>({ evidence }: Case, type: Type) =>
  evidence.filter((each): each is Extract<CaseEvidence, { type: Type }> => each.type === type);

const largest = (values: readonly number[]): number => Math.max(NEVER, ...values);

const later = (date: CivilDate, span: Span): CivilDate =>
  'days' in span ? addDays(date, span.days) : addMonths(date, span.months);

/** The earliest day from which the span reaches today. */
function earliest(span: Span): CivilDate {
  let day = addDays(TODAY, 'days' in span ? -span.days : -31 * span.months - 3);
  while (later(day, span) < TODAY) day = addDays(day, 1);
  return day;
}

const has = (name: string, value: unknown) => ({ '==': [{ var: name }, value] });
const least = (name: string, value: unknown) => ({ '>=': [{ var: name }, value] });
const some = (list: EvidenceType, ...conditions: readonly unknown[]) => ({
  some: [{ var: list }, { and: conditions }],
});

function minutes({ hours, days, hoursPerDay, category }: Loose): Put {
  const atLeast = 60 * Number(hours ?? Number(days) * Number(hoursPerDay ?? 8));
  const ofCategory = category === undefined ? [] : [has('category', category)];
  const counting = [has('status', 'completed'), least('date', YEAR.from), { '<=': [{ var: 'date' }, TODAY] }];
  return {
    atLeast,
    figureOf: (theCase) =>
      ofType(theCase, 'activity')
        .filter(({ date, status }) => status === 'completed' && date >= YEAR.from && date <= TODAY)
        .filter((each) => category === undefined || each.category === category)
        .reduce((sum, each) => sum + (each.minutes ?? 0), 0),
    logic: {
      '>=': [
        {
          reduce: [
            { filter: [{ var: 'activity' }, { and: [...counting, ...ofCategory] }] },
            { '+': [{ var: 'accumulator' }, { var: 'current.minutes' }] },
            0,
          ],
        },
        atLeast,
      ],
    },
  };
}

function level(subjects: readonly string[], minLevel: number): Put {
  return {
    atLeast: minLevel,
    figureOf: (theCase) =>
      largest(
        ofType(theCase, 'qualification')
          .filter(({ subject }) => subjects.includes(subject))
          .map((held) => held.level ?? 0),
      ),
    logic: some('qualification', { in: [{ var: 'subject' }, subjects] }, least('level', minLevel)),
  };
}

const KINDS: Readonly<Record<string, (parameters: Loose) => Put>> = {
  'minimum-hours': minutes,
  'recurring-training': ({ item, recurMonths }) => {
    const span = typeof recurMonths === 'number' ? { months: recurMonths } : undefined;
    return {
      atLeast: dayNumber(TODAY),
      figureOf: (theCase) =>
        largest(
          ofType(theCase, 'training')
            .filter((each) => each.item === item)
            .map(({ completedOn }) => (span ? dayNumber(later(completedOn, span)) : FOR_EVER)),
        ),
      logic: some('training', has('item', item), ...(span ? [least('completedOn', earliest(span))] : [])),
    };
  },
  qualification: ({ subject, minLevel }) =>
    level([subject].flat().map(String), typeof minLevel === 'number' ? minLevel : 0),
  'subject-qualification': () => level([PROGRAMME.subject], PROGRAMME.level),
  membership: ({ membershipKind }) => ({
    atLeast: dayNumber(TODAY),
    figureOf: (theCase) =>
      largest(
        ofType(theCase, 'membership')
          .filter(({ kind }) => kind === membershipKind)
          .map(({ validTo }) => (validTo === null ? FOR_EVER : dayNumber(validTo))),
      ),
    logic: some('membership', has('kind', membershipKind), least('validTo', TODAY)),
  }),
  'professional-status': ({ names }) => ({
    atLeast: 1,
    figureOf: (theCase) =>
      ofType(theCase, 'professional-status').filter(({ name }) => [names].flat().includes(name)).length,
    logic: some('professional-status', { in: [{ var: 'name' }, names] }),
  }),
  'review-cadence': ({ reviewKind, every }) => ({
    atLeast: dayNumber(TODAY),
    figureOf: (theCase) =>
      largest(
        ofType(theCase, 'review')
          .filter(({ kind }) => kind === reviewKind)
          .map(({ heldOn }) => dayNumber(later(heldOn, every as Span))),
      ),
    logic: some('review', has('kind', reviewKind), least('heldOn', earliest(every as Span))),
  }),
};

/** What a trainer owes of a rule: the parameters of the variant for trainers, else the rule's own. */
function parametersForTrainers({ parameters, variants }: PolicyRequirement): Loose {
  const variant = variants.find(({ appliesTo: { roles } }) => roles !== 'all' && roles.includes('trainer'));
  return (variant?.parameters ?? parameters) as Loose;
}

/** One figure decides; a review that a self-assessment goes before has two. */
export const isComparable = ({ kind, parameters, variants, appliesTo }: PolicyRequirement): boolean =>
  kind in KINDS &&
  appliesTo.flags.length === 0 &&
  [parameters, ...variants.map((each) => each.parameters)].every(
    (each) => (each as Loose)['selfAssessment'] !== true,
  );

export function peerRuleOf(requirement: PolicyRequirement): PeerRule {
  const put = KINDS[requirement.kind];
  if (!put) throw new Error(`${requirement.kind} cannot be put to the other engines.`);
  const people = [requirement, ...requirement.variants].map(({ appliesTo }) => appliesTo.roles);
  return {
    key: requirement.key,
    roles: people.flatMap((roles) => (roles === 'all' ? ['trainer'] : roles)),
    fact: `fact-${requirement.key}`,
    ...put(parametersForTrainers(requirement)),
  };
}

export type PeerFacts = Readonly<Record<string, unknown>>;

/** The person's figures, worked out for each rule. */
export const figuresOf = (rules: readonly PeerRule[], theCase: Case): PeerFacts => ({
  role: theCase.person.role,
  ...Object.fromEntries(rules.map(({ fact, figureOf }) => [fact, figureOf(theCase)])),
});

const TYPES = [
  'activity',
  'training',
  'qualification',
  'membership',
  'professional-status',
  'review',
] as const satisfies readonly EvidenceType[];

/** The person's evidence by type, as it is. */
export const evidenceListsOf = (theCase: Case): PeerFacts => ({
  role: theCase.person.role,
  ...Object.fromEntries(TYPES.map((type) => [type, ofType(theCase, type)])),
});
