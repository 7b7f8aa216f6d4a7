import type { Topic } from '../topics/topic.ts';
import { access } from './access.ts';
import { approval } from './approval.ts';
import { completeness } from './completeness.ts';
import { dissemination } from './dissemination.ts';
import { governorSession } from './governor-session.ts';
import { policyReview } from './policy-review.ts';
import { provisionGate } from './provision-gate.ts';
import { reviewGate } from './review-gate.ts';
import { routes } from './routes.ts';

/** One line each. */
export const decisionTopics: readonly Topic[] = [
  routes,
  approval,
  provisionGate,
  reviewGate,
  dissemination,
  completeness,
  governorSession,
  policyReview,
  access,
];
