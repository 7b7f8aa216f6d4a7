import { policyPublishedCard } from '../cards/policy-published.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

export const policyPublished: MessageKind<ContentOf<'policy-published'>> = {
  async build({ versionKey }, recipientOid, words, { deps, links }) {
    const announced = await deps.policyAnnouncement({ actorOid: recipientOid, versionKey });
    return announced.ok && !announced.value.isRead
      ? policyPublishedCard(words, versionKey, announced.value, links.to('me'))
      : undefined;
  },
};
