import { policyPublishedCard } from '../../cards/policy-published.ts';
import { policyAnnouncement } from '../../use-cases/policies/policy-announcement.ts';
import { policyPublishedContent } from '../../use-cases/policies/announce-policies.ts';
import { defineMessage } from './message-kind.ts';

export const policyPublished = defineMessage({
  content: policyPublishedContent,
  name: { en: 'New version of a policy', cy: 'Fersiwn newydd o bolisi' },
  permission: 'policy.confirm',
  build({ versionKey }, recipientOid, words, { deps, links }) {
    const announced = policyAnnouncement(deps, { actorOid: recipientOid, versionKey });
    return announced.ok && !announced.value.isRead
      ? policyPublishedCard(words, versionKey, announced.value, links.to('me'))
      : undefined;
  },
});
