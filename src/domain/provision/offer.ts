import type { CivilDate } from '../cycles/civil-date.ts';
import type { Policy, ProvisionCriterion } from '../policies/policy.ts';
import type { NotApproved, ProviderJudgement } from './provider-judgement.ts';
import { whyNotApproved } from './provider-judgement.ts';
import type { CriterionAnswer } from './provision-gate.ts';
import { provisionGate } from './provision-gate.ts';

/** How something is delivered, and so whether somebody from outside is engaged for it. */
export const EVENT_DELIVERIES = ['in-house', 'external', 'e-learning'] as const;
export type EventDelivery = (typeof EVENT_DELIVERIES)[number];

/** What was said of one criterion, and by whom. */
export interface CriterionJudgement {
  readonly answer: CriterionAnswer;
  /** Empty where there was nothing to say. */
  readonly note: string;
  readonly by: string;
  /** ISO instant, UTC. */
  readonly at: string;
}

/** By the id of the criterion. */
export type CriterionJudgements = Readonly<Record<string, CriterionJudgement>>;

/** What is to be offered. */
export interface Offered {
  /** Undefined: in-house. */
  readonly delivery: EventDelivery | undefined;
  readonly criteria: CriterionJudgements;
  /** The day on which it takes place. */
  readonly heldOn: CivilDate;
}

/** What keeps something from being offered, with what its policy says. */
export type Obstacle =
  | {
      readonly by: 'criterion';
      readonly criterion: ProvisionCriterion;
      /** Undefined: nobody has answered. */
      readonly answer: CriterionAnswer | undefined;
    }
  | { readonly by: 'provider'; readonly because: NotApproved };

/** Whoever comes from outside is engaged, and is judged before that. */
export const engagesProvider = ({ delivery }: Pick<Offered, 'delivery'>): boolean =>
  delivery !== undefined && delivery !== 'in-house';

/** What keeps something from being offered under a policy; empty: nothing, or the policy sets no conditions. */
export function obstaclesOf(
  policy: Pick<Policy, 'provisionCriteria'> | undefined,
  offered: Offered,
  judgement: ProviderJudgement | undefined,
): readonly Obstacle[] {
  const criteria = policy?.provisionCriteria ?? [];
  if (criteria.length === 0) return [];
  const answered = criteria.flatMap(({ id }, index) => {
    const judged = offered.criteria[id];
    return judged ? [[index + 1, judged.answer] as const] : [];
  });
  const unapproved = engagesProvider(offered) ? whyNotApproved(judgement, offered.heldOn) : undefined;
  return provisionGate(criteria, new Map(answered), unapproved === undefined).flatMap(
    (blocking): readonly Obstacle[] => {
      if (blocking.by === 'provider')
        return unapproved === undefined ? [] : [{ by: 'provider', because: unapproved }];
      const criterion = criteria[blocking.number - 1];
      return criterion
        ? [{ by: 'criterion', criterion, answer: offered.criteria[criterion.id]?.answer }]
        : [];
    },
  );
}
