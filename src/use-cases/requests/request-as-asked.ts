import type { Person } from '../../domain/people/person.ts';
import type { Steps } from '../../domain/requests/progress.ts';
import { progressOf } from '../../domain/requests/progress.ts';
import type { TrainingRequest } from '../../domain/requests/training-request.ts';
import type { Stored } from '../../ports/records.ts';
import type { Deps } from '../shared/deps.ts';
import { approversOf } from './approvers-of.ts';

/** A request with whom it concerns, and who can answer it today. */
export interface RequestAsAsked {
  readonly stored: Stored<TrainingRequest>;
  readonly person: Person;
  readonly steps: Steps;
  /** Those whose answer is awaited. */
  readonly approverOids: readonly string[];
}

export type RequestDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>;

/** Undefined where there is none, or nobody whom it concerns. */
export function requestAsAsked(
  deps: RequestDeps,
  stored: Stored<TrainingRequest> | undefined,
): RequestAsAsked | undefined {
  const person = stored && deps.records.people.find(stored.value.personOid)?.value;
  if (!person) return undefined;
  const steps = approversOf(deps, person, stored.value);
  const { waitingFor } = progressOf(stored.value, steps);
  const isWaiting = stored.value.state === 'waiting';
  return { stored, person, steps, approverOids: isWaiting ? waitingFor.flatMap(({ oids }) => oids) : [] };
}

/** Whoever asked, whoever answered, and whom the route names: nobody else learns that there is such a request. */
export const isPartyTo = ({ stored, steps }: RequestAsAsked, oid: string): boolean =>
  stored.value.personOid === oid ||
  steps.flat().some(({ oids }) => oids.includes(oid)) ||
  stored.value.answers.some(({ by }) => by === oid);
