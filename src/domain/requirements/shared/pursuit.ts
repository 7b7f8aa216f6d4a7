import * as z from 'zod';
import type { CivilDate } from '../../cycles/civil-date.ts';
import type { Message } from '../../message.ts';
import type { uncountedWords } from './uncounted-words.ts';
import { messageOf } from '../../message.ts';
import type { CountedEvidence, Status, UncountedEvidence } from '../../outcomes/outcome.ts';
import { workingTowardsNotAccepted } from './uncounted.ts';

const message = messageOf<typeof uncountedWords>();

/** Why somebody who is on the way has no answer in it; undefined where nothing is on the way. */
export type OnTheWay = 'not-accepted' | 'undated' | undefined;

/** What a rule takes as an answer: holding it, or working towards it with a target date. */
export const Accept = z.array(z.enum(['held', 'working-towards'])).min(1);
export type Accept = z.infer<typeof Accept>;

/** Both rules must be satisfied; holding it satisfies every rule. */
export function strictestAccept(one: Accept, other: Accept): Accept {
  const both = one.filter((each) => other.includes(each));
  return both.length > 0 ? both : ['held'];
}

const NO_TARGET_DATE = 'uncounted.no-target-date';

/** A qualification or a status, held or on the way. */
interface Proof {
  readonly id: string;
  readonly status: 'held' | 'working-towards';
  readonly targetDate: CivilDate | null;
}

/** How far somebody is with one thing that is held for good. */
export interface Pursuit {
  readonly status: Extract<Status, 'met' | 'in-progress' | 'due' | 'overdue'>;
  /** The target date, while it decides; a thing held for good has none. */
  readonly dueOn: CivilDate | null;
  readonly counted: readonly CountedEvidence[];
  readonly uncounted: readonly UncountedEvidence[];
}

const refused = (id: string, code: UncountedEvidence['code'], reason: Message): UncountedEvidence => ({
  id,
  code,
  reason,
});

/** Why being on the way is no answer; undefined when it is one. */
function whyNot({ id, targetDate }: Proof, accept: Accept, asOf: CivilDate): UncountedEvidence | undefined {
  if (!accept.includes('working-towards')) return workingTowardsNotAccepted(id);
  if (targetDate === null) return refused(id, 'incomplete', message(NO_TARGET_DATE));
  if (targetDate >= asOf) return undefined;
  return refused(id, 'lapsed', message('uncounted.target-date-passed', { targetDate }));
}

const laterOrOnly = (one: CivilDate | null, other: CivilDate | null): CivilDate | null =>
  one !== null && (other === null || one > other) ? one : other;

export function onTheWay({ status, uncounted }: Pick<Pursuit, 'status' | 'uncounted'>): OnTheWay {
  if (status !== 'due') return undefined;
  if (uncounted.some(({ reason }) => reason.id === NO_TARGET_DATE)) return 'undated';
  return uncounted.some(({ code }) => code === 'working-towards-not-accepted') ? 'not-accepted' : undefined;
}

const NOTHING: readonly never[] = [];

const counts = ({ id }: Proof): CountedEvidence => ({ id, amount: null });

/** Held is met for good; else the latest target date decides: through that day in progress, from the next overdue. */
export function pursuitOf(proofs: readonly Proof[], accept: Accept, asOf: CivilDate): Pursuit {
  if (proofs.length === 0) return { status: 'due', dueOn: null, counted: NOTHING, uncounted: NOTHING };
  return proofs.every(({ status }) => status === 'held')
    ? { status: 'met', dueOn: null, counted: proofs.map(counts), uncounted: NOTHING }
    : pursued(proofs, accept, asOf);
}

/** Not all of it is held. */
function pursued(proofs: readonly Proof[], accept: Accept, asOf: CivilDate): Pursuit {
  const counted: CountedEvidence[] = [];
  const uncounted: UncountedEvidence[] = [];
  let isHeld = false;
  let target: CivilDate | null = null;
  let passed: CivilDate | null = null;
  for (const proof of proofs) {
    const reason = proof.status === 'held' ? undefined : whyNot(proof, accept, asOf);
    if (reason) {
      uncounted.push(reason);
      if (reason.code === 'lapsed') passed = laterOrOnly(proof.targetDate, passed);
      continue;
    }
    counted.push(counts(proof));
    if (proof.status === 'held') isHeld = true;
    else target = laterOrOnly(proof.targetDate, target);
  }
  if (isHeld) return { status: 'met', dueOn: null, counted, uncounted };
  if (target !== null) return { status: 'in-progress', dueOn: target, counted, uncounted };
  return { status: passed === null ? 'due' : 'overdue', dueOn: passed, counted, uncounted };
}
