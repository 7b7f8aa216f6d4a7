import * as z from 'zod';
import { message } from '../message.ts';
import type { ProfessionalStatusEvidence } from '../standing/case.ts';
import type { Part } from '../standing/outcome.ts';
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

function worded(pursuit: Pursuit, names: readonly string[], counted: readonly string[]) {
  const { status, dueOn } = pursuit;
  const allNames = names.join(' / ');
  const name = counted.length > 0 ? [...new Set(counted)].sort().join(', ') : allNames;
  if (status === 'met') return { because: message('professional-status.held', { name }) };
  if (dueOn === null) {
    return {
      because: message('professional-status.none', { names: allNames }),
      next: message('professional-status.achieve', { names: allNames }),
    };
  }
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
  const sought = known.filter(({ name }) => names.includes(name));
  const pursuit = pursuitOf(sought, accept, facts.asOf);
  const decides = ({ id, status }: ProfessionalStatusEvidence): boolean =>
    (pursuit.status !== 'met' || status === 'held') &&
    (pursuit.status === 'overdue' || pursuit.counted.some((each) => each.id === id));
  const statusOf = (name: string): Part => ({
    name,
    status: pursuitOf(
      sought.filter((each) => each.name === name),
      accept,
      facts.asOf,
    ).status,
  });
  return {
    status: pursuit.status,
    dueOn: pursuit.dueOn,
    parts: names.length === 1 ? [] : names.map(statusOf),
    ...worded(
      pursuit,
      names,
      sought.filter(decides).map(({ name }) => name),
    ),
    countedEvidence: pursuit.counted,
    uncountedEvidence: [
      ...pursuit.uncounted,
      ...known.filter(({ name }) => !names.includes(name)).map(({ id }) => notRecognised(id)),
      ...later,
    ],
  };
}

/** A professional status, held or, where the rule accepts it, worked towards. */
export const professionalStatus = defineRequirement({
  name: 'professional-status',
  parameters: Parameters,
  messages: professionalStatusMessages,
  strictest: (one, other) => {
    const both = one.names.filter((name) => other.names.includes(name));
    return {
      names: both.length > 0 ? both : one.names,
      accept: strictestAccept(one.accept, other.accept),
    };
  },
  evaluate,
});
