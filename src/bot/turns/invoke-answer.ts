import type { Activity } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import type { ActionAnswer } from '../actions/action.ts';

const ERROR_CODES = {
  400: 'BadRequest',
  403: 'Forbidden',
  404: 'NotFound',
  500: 'InternalServerError',
} as const;

/** Errors of a card's action go inside an answer of 200 (Adaptive Cards docs: universal action model). */
export const invokeError = (statusCode: keyof typeof ERROR_CODES, text: string): Partial<Activity> =>
  invokeResponse({
    statusCode,
    type: 'application/vnd.microsoft.error',
    value: { code: ERROR_CODES[statusCode], message: text },
  });

export function invokeAnswer(answer: ActionAnswer): Partial<Activity> {
  if ('statusCode' in answer) return invokeError(answer.statusCode, answer.text);
  return 'card' in answer
    ? invokeResponse({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answer.card })
    : invokeResponse({
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: answer.text,
      });
}

const invokeResponse = (body: unknown): Partial<Activity> => ({
  type: ActivityTypes.InvokeResponse,
  value: { status: 200, body },
});
