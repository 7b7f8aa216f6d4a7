import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { ProvisionCriterion } from '../../domain/policies/policy.ts';
import type { Obstacle } from '../../domain/provision/offer.ts';
import { engagesProvider } from '../../domain/provision/offer.ts';
import type { ProviderJudgement } from '../../domain/provision/provider-judgement.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { judgementOfProvider, obstaclesOfEvent } from '../events/event-offer.ts';
import { policyOfEvents } from '../events/event-policy.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForUnit, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';

export interface ProvisionValue {
  readonly event: TrainingEvent;
  /** Its version in the list. */
  readonly version: string;
  /** In the policy's order; empty: it sets no conditions. */
  readonly criteria: readonly ProvisionCriterion[];
  readonly obstacles: readonly Obstacle[];
  /** Somebody from outside is engaged. */
  readonly asksProvider: boolean;
  readonly judgement: ProviderJudgement | undefined;
  readonly nameOf: (oid: string) => string;
}

/** Whether an event may be offered, for whoever judges that. */
export function readProvision(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  { actorOid, eventKey }: { readonly actorOid: string; readonly eventKey: string },
): Result<ProvisionValue, NotFound> {
  const stored = deps.records.events.find(eventKey);
  if (!stored || !mayForUnit(deps, actorOid, 'provision.judge', stored.value.unit)) return err(notFound);
  const event = stored.value;
  return ok({
    event,
    version: stored.eTag,
    criteria: policyOfEvents(deps, event.unit)?.provisionCriteria ?? [],
    obstacles: obstaclesOfEvent(deps, event),
    asksProvider: engagesProvider(event),
    judgement: judgementOfProvider(deps, event.provider),
    nameOf: (oid) => deps.records.people.find(oid)?.value.displayName ?? '',
  });
}
