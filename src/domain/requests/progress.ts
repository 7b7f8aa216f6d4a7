import { approvalOf } from '../approvals/approval.ts';
import type { RequestAnswer, TrainingRequest } from './training-request.ts';

/** One of those whom a step names. */
export interface Approver {
  readonly name: string;
  /** Who can answer as that: nobody for themselves; none where nobody is known. */
  readonly oids: readonly string[];
  /** Nobody whom the route names can answer, and they do in their place. */
  readonly isStandIn: boolean;
}

export type Steps = readonly (readonly Approver[])[];

interface Progress {
  readonly state: 'waiting' | 'approved' | 'refused';
  /** The step that is waited for, from 0; undefined where none is. */
  readonly step: number | undefined;
  /** Of that step, those whose answer is awaited. */
  readonly waitingFor: readonly Approver[];
}

const approvalsAt = (answers: readonly RequestAnswer[], step: number) =>
  answers
    .filter((answer) => answer.step === step)
    .flatMap(({ as, isRefusal }) => as.map((by) => ({ by, date: null, isRefusal })));

/**
 * How far a request has come along its route. A step that nobody can take, because it is the asker's own or nobody's, is
 * passed over; but nothing is approved without somebody who said so.
 */
export function progressOf({ answers }: Pick<TrainingRequest, 'answers'>, steps: Steps): Progress {
  for (const [step, approvers] of steps.entries()) {
    const able = approvers.filter(({ oids }) => oids.length > 0);
    const names = able.map(({ name }) => name);
    const { isApproved, waitingFor } = approvalOf(names, 'any', approvalsAt(answers, step), null);
    if (able.length === 0 || isApproved) continue;
    return waitingFor.length === 0
      ? { state: 'refused', step: undefined, waitingFor: [] }
      : { state: 'waiting', step, waitingFor: able.filter(({ name }) => waitingFor.includes(name)) };
  }
  const isAnybodys = answers.some(({ isRefusal }) => !isRefusal);
  return { state: isAnybodys ? 'approved' : 'waiting', step: undefined, waitingFor: [] };
}

/** The names of the step in whose place somebody may answer now. */
export const awaitedAs = (
  request: Pick<TrainingRequest, 'answers' | 'state'>,
  steps: Steps,
  oid: string,
): readonly string[] =>
  request.state === 'waiting'
    ? progressOf(request, steps)
        .waitingFor.filter(({ oids }) => oids.includes(oid))
        .map(({ name }) => name)
    : [];
