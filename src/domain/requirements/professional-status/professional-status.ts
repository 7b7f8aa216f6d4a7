import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import { messageOf } from '../../message.ts';
import type { ProfessionalStatusEvidence } from '../../evidence/evidence.ts';
import type { Part } from '../../outcomes/outcome.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { joined } from '../shared/joined.ts';
import { latestFirst } from '../shared/latest-first.ts';
import { professionalStatusMessages } from './messages.ts';
import { thoseOf } from '../shared/those-of.ts';
import type { Pursuit } from '../shared/pursuit.ts';
import { Accept, onTheWay, pursuitOf, strictestAccept } from '../shared/pursuit.ts';
import { notRecognised } from '../shared/uncounted.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof professionalStatusMessages>();

const Parameters = z.strictObject({
  /** `QTLS`, `QTS` …: of several any one will do, and each is shown as a part. */
  names: z.array(z.string().min(1).max(100)).min(1).max(20),
  accept: Accept.default(['held']),
});
type Parameters = z.infer<typeof Parameters>;

const NOTHING: readonly never[] = [];

/** How far somebody is with each of several alternatives. */
const partsOf = (
  { names, accept }: Parameters,
  sought: readonly ProfessionalStatusEvidence[],
  asOf: CivilDate,
): readonly Part[] =>
  names.map((name) => ({
    name,
    status: pursuitOf(
      sought.filter((each) => each.name === name),
      accept,
      asOf,
    ).status,
  }));

/** The statuses that make the answer what it is, by name. */
function deciding(
  { status, counted }: Pursuit,
  names: readonly string[],
  sought: readonly ProfessionalStatusEvidence[],
): string {
  const decide: string[] = [];
  for (const { id, name, status: own } of sought) {
    const isCounted = status === 'overdue' || counted.some((each) => each.id === id);
    if (isCounted && (status !== 'met' || own === 'held') && !decide.includes(name)) decide.push(name);
  }
  if (decide.length > 1) return decide.sort().join(', ');
  return decide[0] ?? names.join(' / ');
}

function worded(
  pursuit: Pursuit,
  names: readonly string[],
  sought: readonly ProfessionalStatusEvidence[],
): Pick<Verdict, 'because' | 'next'> {
  const { status, dueOn } = pursuit;
  if (status === 'due') {
    const values = { names: names.join(' / ') };
    const way = onTheWay(pursuit);
    return {
      because: message(way ? `professional-status.towards-${way}` : 'professional-status.none', values),
      next: message('professional-status.achieve', values),
    };
  }
  const name = deciding(pursuit, names, sought);
  if (dueOn === null) return { because: message('professional-status.held', { name }), next: null };
  return status === 'in-progress'
    ? {
        because: message('professional-status.towards', { name, dueOn }),
        next: message('professional-status.achieve-by', { name, dueOn }),
      }
    : {
        because: message('professional-status.target-passed', { name, dueOn }),
        next: message('professional-status.achieve-late', { name }),
      };
}

function evaluate(parameters: Parameters, facts: Facts): Verdict {
  const { names, accept } = parameters;
  const { known, later } = latestFirst(facts.evidence['professional-status'], facts);
  const sought = thoseOf(known, ({ name }) => names.includes(name));
  const others =
    sought.length === known.length
      ? NOTHING
      : known.filter(({ name }) => !names.includes(name)).map(({ id }) => notRecognised(id));
  const pursuit = pursuitOf(sought, accept, facts.asOf);
  const { because, next } = worded(pursuit, names, sought);
  return {
    ...UNSAID,
    status: pursuit.status,
    dueOn: pursuit.dueOn,
    parts: names.length === 1 ? NOTHING : partsOf(parameters, sought, facts.asOf),
    because,
    next,
    asksFor: { type: 'professional-status', id: names.length === 1 ? (names[0] ?? '') : '' },
    countedEvidence: pursuit.counted,
    uncountedEvidence: joined(pursuit.uncounted, joined(others, later)),
  };
}

/** A professional status, held or, where the rule accepts it, worked towards. */
export const professionalStatus = defineRequirement({
  name: 'professional-status',
  parameters: Parameters,
  messages: professionalStatusMessages,
  names: ({ names }) => names.map((name) => ({ of: 'professional-status', name })),
  strictest: (one, other) => {
    const both = one.names.filter((name) => other.names.includes(name));
    return {
      names: both.length > 0 ? both : one.names,
      accept: strictestAccept(one.accept, other.accept),
    };
  },
  evaluate,
});
