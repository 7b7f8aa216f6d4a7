/** Sends activities to the bot, signed as the channel signs them. */
import type { BotAnswer, TokenIssuer } from '../tenant.ts';
import type { Activity } from './activities.ts';
import { serviceUrl } from './addresses.ts';

export interface BotEndpoint {
  deliver(activity: Activity): Promise<BotAnswer>;
}

/** The Bot Service gives up after 10 to 15 seconds (learn: "Manage a long-running operation", Azure Bot Service). */
const answerWithinMilliseconds = 15_000;

const failure = (status: number, code: string, message: string): BotAnswer => ({
  status,
  body: { error: { code, message } },
});

const readBody = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

export const createBotEndpoint = (serverOrigin: string, tokens: TokenIssuer): BotEndpoint => {
  const url = `${serverOrigin}/api/messages`;
  return {
    async deliver(activity) {
      const token = await tokens.channelToken(serviceUrl);
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json; charset=utf-8', Authorization: `Bearer ${token}` },
          body: JSON.stringify(activity),
          signal: AbortSignal.timeout(answerWithinMilliseconds),
        });
        return { status: response.status, body: await readBody(response) };
      } catch (fault) {
        return fault instanceof DOMException && fault.name === 'TimeoutError'
          ? failure(504, 'GatewayTimeout', 'The bot did not answer in time.')
          : failure(502, 'BadGateway', `The bot cannot be reached at ${url}.`);
      }
    },
  };
};
