import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Obstacle } from '../../domain/provision/offer.ts';
import { obstaclesOf } from '../../domain/provision/offer.ts';
import type { ProviderJudgement } from '../../domain/provision/provider-judgement.ts';
import { judgementOf } from '../../domain/provision/provider-judgement.ts';
import { heldOnOf } from './event-day.ts';
import { policyOfEvents } from './event-policy.ts';
import type { Deps } from '../shared/deps.ts';

type OfferDeps = Pick<Deps, 'records' | 'clock' | 'policies'>;

/** What was last found of whoever provides an event; undefined: nothing. */
export const judgementOfProvider = (
  { records }: Pick<Deps, 'records'>,
  provider: string,
): ProviderJudgement | undefined =>
  judgementOf(
    records.providerJudgements.all().map(({ value }) => value),
    provider,
  );

/** What keeps an event from being offered under the policy of its unit; empty: nothing does. */
export const obstaclesOfEvent = (deps: OfferDeps, event: TrainingEvent): readonly Obstacle[] =>
  obstaclesOf(
    policyOfEvents(deps, event.unit),
    { ...event, heldOn: heldOnOf(deps, event) },
    judgementOfProvider(deps, event.provider),
  );
