import { eventChangedCard } from '../cards/event-changed.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

export const eventChanged: MessageKind<ContentOf<'event-changed'>> = {
  async build({ eventKey, noticeAt }, recipientOid, words, { deps, links }) {
    const notice = await deps.eventNotice({ actorOid: recipientOid, eventKey, noticeAt });
    return notice.ok ? eventChangedCard(words, notice.value, links.to('me')) : undefined;
  },
};
