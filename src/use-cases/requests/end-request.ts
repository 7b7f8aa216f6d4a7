import { endedRequest } from '../../domain/requests/answer-request.ts';
import type { TrainingRequest } from '../../domain/requests/training-request.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForRequest, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import { requestAsAsked } from './request-as-asked.ts';

type EndDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies' | 'may'>;

interface Ending {
  readonly actorOid: string;
  readonly requestKey: string;
  /** The version that the actor saw. */
  readonly version: string;
  readonly reason: string;
}

type Ended = Promise<Result<Stored<TrainingRequest>, NotFound | BadInput | ChangedMeanwhile>>;

/** Whoever asked takes back what nobody has approved yet. */
export const withdrawRequest = (deps: EndDeps, ending: Ending): Ended => ended(deps, ending, 'withdraw');

/** What was approved does not take place after all. */
export const cancelRequest = (deps: EndDeps, ending: Ending): Ended => ended(deps, ending, 'cancel');

const ENDS = {
  withdraw: { permission: 'request.ask', state: 'withdrawn', action: 'request-withdrawn' },
  cancel: { permission: 'request.cancel', state: 'cancelled', action: 'request-cancelled' },
} as const;

async function ended(deps: EndDeps, ending: Ending, end: keyof typeof ENDS): Ended {
  const { actorOid, requestKey, version, reason } = ending;
  const { permission, state, action } = ENDS[end];
  const asked = requestAsAsked(deps, deps.records.requests.find(requestKey));
  if (!asked || !mayForRequest(deps, actorOid, permission, asked)) return err(notFound);
  const { stored } = asked;
  if (stored.value.state === state && stored.value.endedBecause === reason) return ok(stored);
  const changed = endedRequest(stored.value, end, reason);
  if (!changed.ok) return err({ code: 'bad-input', problems: [changed.refusal] });
  return replaceAudited(deps, deps.records.requests, stored, changed.value, {
    version,
    action,
    actorOid,
    subjectOid: stored.value.personOid,
  });
}
