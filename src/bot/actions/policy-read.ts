import * as z from 'zod';
import { message } from '../../domain/message.ts';
import { POLICY_READ_VERB, policyPublishedCard } from '../cards/policy-published.ts';
import { defineAction } from './action.ts';

/** The actor has read an announcement, whoever the card was sent to; pressing again gives the same answer. */
export const policyRead = defineAction({
  verb: POLICY_READ_VERB,
  permission: 'policy.confirm',
  inputs: z.strictObject({ versionKey: z.string().regex(/^[0-9a-f]{64}$/) }),
  async answer({ personOid, words }, { versionKey }, { deps, links }) {
    const confirmed = await deps.confirmPolicyReading({ actorOid: personOid, versionKey });
    return confirmed.ok
      ? { card: policyPublishedCard(words, versionKey, confirmed.value, links.to('me')), stays: true }
      : { statusCode: 404, text: words.say(message('bot.policy.not-yours')) };
  },
  unusable: (_sent, { words }) =>
    Promise.resolve({ statusCode: 400, text: words.say(message('bot.action.unknown')) }),
});
