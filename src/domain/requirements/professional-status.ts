import * as z from 'zod';
import type { CivilDate } from '../cycles/civil-date.ts';
import { message } from '../message.ts';
import type { ProfessionalStatusEvidence } from '../standing/case.ts';
import type { Part, UncountedEvidence } from '../standing/outcome.ts';
import type { Facts, Verdict } from './define-requirement.ts';
import { defineRequirement } from './define-requirement.ts';
import { latestFirst } from './latest-first.ts';
import { professionalStatusMessages } from './professional-status-messages.ts';
import type { Pursuit } from './pursuit.ts';
import { Accept, pursuitOf, strictestAccept } from './pursuit.ts';
import { notRecognised } from './uncounted.ts';

const Parameters = z.strictObject({
  /** `QTLS`, `QTS` …: of several any one will do, and each is shown as a part. */
  names: z.array(z.string().min(1).max(100)).min(1).max(20),
  accept: Accept.default(['held']),
});
type Parameters = z.infer<typeof Parameters>;

const NO_PARTS: readonly Part[] = [];

function partOf(
  name: string,
  sought: readonly ProfessionalStatusEvidence[],
  accept: Accept,
  asOf: CivilDate,
): Part {
  const named = sought.filter((each) => each.name === name);
  return { name, status: pursuitOf(named, accept, asOf).status };
}

/** The statuses that make the answer what it is, by name. */
function deciding(
  { status, counted }: Pursuit,
  names: readonly string[],
  sought: readonly ProfessionalStatusEvidence[],
): string {
  const isCounted = ({ id }: ProfessionalStatusEvidence) => counted.some((each) => each.id === id);
  const decide = sought.filter(
    (each) => (status !== 'met' || each.status === 'held') && (status === 'overdue' || isCounted(each)),
  );
  return decide.length === 0
    ? names.join(' / ')
    : [...new Set(decide.map(({ name }) => name))].sort().join(', ');
}

function worded(
  pursuit: Pursuit,
  names: readonly string[],
  sought: readonly ProfessionalStatusEvidence[],
): Pick<Verdict, 'because' | 'next'> {
  const { status, dueOn } = pursuit;
  if (status === 'due') {
    const values = { names: names.join(' / ') };
    return {
      because: message('professional-status.none', values),
      next: message('professional-status.achieve', values),
    };
  }
  const name = deciding(pursuit, names, sought);
  if (dueOn === null) return { because: message('professional-status.held', { name }) };
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

function evaluate({ names, accept }: Parameters, facts: Facts): Verdict {
  const { known, later } = latestFirst(facts.evidence['professional-status'], facts);
  const sought: ProfessionalStatusEvidence[] = [];
  const others: UncountedEvidence[] = [];
  for (const each of known) {
    if (names.includes(each.name)) sought.push(each);
    else others.push(notRecognised(each.id));
  }
  const pursuit = pursuitOf(sought, accept, facts.asOf);
  return {
    status: pursuit.status,
    dueOn: pursuit.dueOn,
    parts: names.length === 1 ? NO_PARTS : names.map((name) => partOf(name, sought, accept, facts.asOf)),
    ...worded(pursuit, names, sought),
    asksFor: { type: 'professional-status', id: names.length === 1 ? (names[0] ?? '') : '' },
    countedEvidence: pursuit.counted,
    uncountedEvidence: [...pursuit.uncounted, ...others, ...later],
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
