import { policyPublishedCard } from '../../cards/policy-published.ts';
import { policyAnnouncement } from '../../use-cases/policy-announcement.ts';
import type { ContentOf, MessageKind } from './message-kind.ts';

export const policyPublished: MessageKind<ContentOf<'policy-published'>> = {
  build({ versionKey }, recipientOid, words, { deps, links }) {
    const announced = policyAnnouncement(deps, { actorOid: recipientOid, versionKey });
    return announced.ok && !announced.value.isRead
      ? policyPublishedCard(words, versionKey, announced.value, links.to('me'))
      : undefined;
  },
};
