import { eventCancelledCard } from '../cards/event-cancelled.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

export const eventCancelled: MessageKind<ContentOf<'event-cancelled'>> = {
  async build({ eventKey, noticeAt }, recipientOid, words, { deps, links }) {
    const notice = await deps.eventNotice({ actorOid: recipientOid, eventKey, noticeAt });
    return notice.ok ? eventCancelledCard(words, notice.value, links.to('me')) : undefined;
  },
};
