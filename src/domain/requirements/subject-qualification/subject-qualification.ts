import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import { messageOf } from '../../message.ts';
import type { Policy } from '../../policies/policy.ts';
import type { Programme } from '../../case/case.ts';
import type { Status, UncountedEvidence } from '../../outcomes/outcome.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { Accept, onTheWay, strictestAccept } from '../shared/pursuit.ts';
import type { QualificationsHeld } from '../shared/qualifications-held.ts';
import { qualificationsHeld, qualificationsIn } from '../shared/qualifications-held.ts';
import { largerAmount } from '../shared/amounts.ts';
import { subjectQualificationMessages } from './messages.ts';
import { nextOf, worstOf } from '../shared/worst-first.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof subjectQualificationMessages>();

const Parameters = z.strictObject({
  /** Never less than this, however low the programme; null: the programme's level alone. */
  minLevel: z.int().min(0).max(12).nullable().default(null),
  accept: Accept.default(['held']),
});
type Parameters = z.infer<typeof Parameters>;

/** How far the person is for one programme they teach. */
interface Taught {
  readonly subject: string;
  readonly required: number;
  readonly status: Status;
  /** Undefined where the programme is exempt. */
  readonly held: QualificationsHeld | undefined;
}

function taught(
  { subject, level, exempt }: Programme,
  { minLevel, accept }: Parameters,
  facts: Facts,
): Taught {
  const required = Math.max(level, minLevel ?? 0);
  if (exempt) return { subject, required, status: 'not-applicable', held: undefined };
  const held = qualificationsHeld(qualificationsIn(subject, facts), required, accept, facts);
  return { subject, required, status: held.status, held };
}

type Evidence = Pick<Verdict, 'countedEvidence' | 'uncountedEvidence'>;

/** What one programme counts is not named again among what another leaves out. */
function evidenceOf(answers: readonly QualificationsHeld[]): Evidence {
  const [only] = answers;
  if (only && answers.length === 1) {
    return { countedEvidence: only.counted, uncountedEvidence: only.uncounted };
  }
  const counted = new Set(answers.flatMap((each) => each.counted).map(({ id }) => id));
  const left = new Map<string, UncountedEvidence>();
  for (const each of answers.flatMap(({ uncounted }) => uncounted)) {
    if (!counted.has(each.id)) left.set(each.id, each);
  }
  return {
    countedEvidence: [...counted].map((id) => ({ id, amount: null })),
    uncountedEvidence: [...left.values()],
  };
}

function worded(
  { subject, required, held }: Taught,
  { subjects }: Policy,
): Pick<Verdict, 'because' | 'next'> {
  const label = subjects.find(({ id }) => id === subject)?.label ?? '';
  const values = { subject: label === '' ? subject : label, required };
  const achieve = message('subject-qualification.achieve', values);
  if (held?.dueOn) {
    const dated = { ...values, dueOn: held.dueOn };
    return held.status === 'in-progress'
      ? {
          because: message('subject-qualification.towards', dated),
          next: message('subject-qualification.achieve-by', dated),
        }
      : { because: message('subject-qualification.target-passed', dated), next: achieve };
  }
  const way = held && onTheWay(held);
  if (way) return { because: message(`subject-qualification.towards-${way}`, values), next: achieve };
  if (held?.heldLevel === null && held.isLevelUnsaid)
    return { because: message('subject-qualification.level-unsaid', values), next: achieve };
  return held?.heldLevel === null || held === undefined
    ? { because: message('subject-qualification.none', values), next: achieve }
    : {
        because: message('subject-qualification.too-low', { ...values, held: held.heldLevel }),
        next: achieve,
      };
}

const dueOnOf = ({ held }: Taught): CivilDate | null => held?.dueOn ?? null;

/** The programme that decides: of those furthest from satisfied, the one whose date comes next. Undefined: there is none. */
function decidingOf(programmes: readonly Taught[], asOf: CivilDate): Taught | undefined {
  if (programmes.length < 2) return programmes[0];
  const status = worstOf(programmes.map((each) => each.status));
  const furthest = programmes.filter((each) => each.status === status);
  const dueOn = nextOf(furthest.map(dueOnOf), asOf);
  return furthest.find((each) => dueOnOf(each) === dueOn);
}

function evaluate(parameters: Parameters, facts: Facts): Verdict {
  const programmes = facts.person.programmesDelivered.map((each) => taught(each, parameters, facts));
  const parts = programmes.map((each) => ({ name: each.subject, status: each.status }));
  const deciding = decidingOf(programmes, facts.asOf);
  if (deciding === undefined || deciding.status === 'not-applicable') {
    const reason = deciding === undefined ? 'no-programmes' : 'all-exempt';
    const because = message(`subject-qualification.${reason}`);
    return { ...UNSAID, status: 'not-applicable', parts, because };
  }
  const asked = programmes.map(({ held }) => held).filter((held) => held !== undefined);
  const { countedEvidence, uncountedEvidence } = evidenceOf(asked);
  const { because, next } =
    deciding.status === 'met'
      ? { because: message('subject-qualification.met', { count: asked.length }), next: null }
      : worded(deciding, facts.policy);
  return {
    ...UNSAID,
    status: deciding.status,
    dueOn: dueOnOf(deciding),
    parts,
    level: { required: deciding.required, held: deciding.held?.heldLevel ?? null },
    asksFor: { type: 'qualification', id: deciding.subject },
    countedEvidence,
    uncountedEvidence,
    because,
    next,
  };
}

/** For each programme somebody teaches a qualification in its subject, at its level or above. */
export const subjectQualification = defineRequirement({
  name: 'subject-qualification',
  parameters: Parameters,
  messages: subjectQualificationMessages,
  looksAt: () => ['programmes'],
  strictest: (one, other) => ({
    minLevel: largerAmount(one.minLevel, other.minLevel),
    accept: strictestAccept(one.accept, other.accept),
  }),
  evaluate,
});
