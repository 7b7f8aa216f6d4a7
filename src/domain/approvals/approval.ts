import type { CivilDate } from '../cycles/civil-date.ts';
import { idOfName } from '../id-of-name.ts';

/** `any`: one of them is enough; `all`: each of them. */
export type ApprovalMode = 'any' | 'all';

export interface Approval {
  readonly by: string;
  /** Null: on a day that nobody noted. */
  readonly date: CivilDate | null;
  readonly isRefusal: boolean;
}

interface Decided {
  readonly isApproved: boolean;
  /** Those of whom an answer is awaited, in the order in which they are named, each once. */
  readonly waitingFor: readonly string[];
}

/** What their answers up to a day come to; `approvers` are named. Of several answers of one, the last in the list holds. */
export function approvalOf(
  approvers: readonly string[],
  mode: ApprovalMode,
  approvals: readonly Approval[],
  asOf: CivilDate | null,
): Decided {
  const answers = new Map(
    approvals
      .filter(({ date }) => date === null || asOf === null || date <= asOf)
      .map(({ by, isRefusal }) => [idOfName(by), isRefusal ? 'no' : 'yes'] as const),
  );
  const once = [...new Map(approvers.map((name) => [idOfName(name), name])).values()];
  const answerOf = (name: string) => answers.get(idOfName(name));
  const isYes = (name: string): boolean => answerOf(name) === 'yes';
  const isApproved = mode === 'any' ? once.some(isYes) : once.every(isYes);
  return { isApproved, waitingFor: isApproved ? [] : once.filter((name) => answerOf(name) === undefined) };
}
