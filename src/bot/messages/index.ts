import type { MessageContent } from '../../ports/outbox.ts';
import { evaluationAnswered } from './evaluation-answered.ts';
import { eventCancelled } from './event-cancelled.ts';
import { eventChanged } from './event-changed.ts';
import { evaluationRequest } from './evaluation-request.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';
import { policyPublished } from './policy-published.ts';
import { reviewOverdue } from './review-overdue.ts';
import { reviewRecorded } from './review-recorded.ts';
import { welcome } from './welcome.ts';

/** Every kind of message; a new one is a file and a line here. */
export const messageKinds: { readonly [Kind in MessageContent['kind']]: MessageKind<ContentOf<Kind>> } = {
  'evaluation-answered': evaluationAnswered,
  'evaluation-request': evaluationRequest,
  'event-cancelled': eventCancelled,
  'event-changed': eventChanged,
  'policy-published': policyPublished,
  'review-overdue': reviewOverdue,
  'review-recorded': reviewRecorded,
  welcome,
};

export const messageKindOf = (content: MessageContent): MessageKind<MessageContent> =>
  messageKinds[content.kind];
