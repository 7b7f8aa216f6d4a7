import * as z from 'zod';
import { catalogue, messageOf } from '../../domain/message.ts';
import { POLICY_READ_VERB, policyPublishedCard } from '../../cards/policy-published.ts';
import { confirmPolicyReading } from '../../use-cases/policies/policy-announcement.ts';
import { defineAction, unknownAction } from './action.ts';

const message = messageOf<typeof sentences>();

const sentences = catalogue(
  {
    'bot.policy.not-yours': 'There is nothing here for you to confirm.',
  },
  {
    'bot.policy.not-yours': 'Nid oes dim yma i chi ei gadarnhau.',
  },
);

/** The actor has read an announcement, whoever the card was sent to; pressing again gives the same answer. */
export const policyRead = defineAction({
  verb: POLICY_READ_VERB,
  permission: 'policy.confirm',
  words: sentences,
  inputs: z.strictObject({ versionKey: z.string().regex(/^[0-9a-f]{64}$/) }),
  async answer({ personOid, words }, { versionKey }, { deps, links }) {
    const confirmed = await confirmPolicyReading(deps, { actorOid: personOid, versionKey });
    return confirmed.ok
      ? { card: policyPublishedCard(words, versionKey, confirmed.value, links.to('me')), stays: true }
      : { statusCode: 404, text: words.say(message('bot.policy.not-yours')) };
  },
  unusable: unknownAction,
});
