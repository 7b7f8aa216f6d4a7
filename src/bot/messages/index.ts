import type { MessageContent } from '../../ports/outbox.ts';
import type { Locale } from '../../wording/locale.ts';
import { evaluationAnswered } from './evaluation-answered.ts';
import { eventCancelled } from './event-cancelled.ts';
import { eventChanged } from './event-changed.ts';
import { evaluationRequest } from './evaluation-request.ts';
import { freePlace } from './free-place.ts';
import { policyPublished } from './policy-published.ts';
import { reviewMeeting } from './review-meeting.ts';
import { reviewOverdue } from './review-overdue.ts';
import { reviewRecorded } from './review-recorded.ts';
import { welcome } from './welcome.ts';
import type { MessageKind } from './message-kind.ts';

/** Every kind of message; a new one is a file and a line here. */
export const messageKinds: readonly MessageKind[] = [
  evaluationAnswered,
  evaluationRequest,
  eventCancelled,
  eventChanged,
  freePlace,
  policyPublished,
  reviewMeeting,
  reviewOverdue,
  reviewRecorded,
  welcome,
];

/** Undefined of what another version of the product queued, and this one cannot read. */
export const messageKindOf = (content: MessageContent): MessageKind | undefined =>
  messageKinds.find((each) => each.canRead(content));

/** What an administrator reads of a kind; its id where this version does not know it. */
export const nameOfMessage = (kind: string, locale: Locale): string =>
  messageKinds.find((each) => each.kind === kind)?.name[locale] ?? kind;
