import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { Stored } from '../../ports/records.ts';
import { readRegister } from '../../use-cases/read-register.ts';
import type { ApiDeps } from '../api-deps.ts';
import type { Refusal, Reply } from '../http/route.ts';
import { registerView } from './event-view.ts';

/** An event that was changed, with its register, as the next read shows it. */
export function changedEventReply(
  deps: ApiDeps,
  actorOid: string,
  changed: Result<Stored<TrainingEvent>, Refusal>,
): Result<Reply, Refusal> {
  if (!changed.ok) return changed;
  const register = readRegister(deps, { actorOid, eventKey: changed.value.value.key });
  if (!register.ok) return register;
  return ok({
    status: 200,
    body: registerView(deps.clock, register.value),
    seen: [deps.seen.tokenFor('events', changed.value)],
  });
}
