const generic = 'Something went wrong.';

/**
 * What Teams does with a bot's answer to Action.Execute: `{ statusCode, type, value }` in a 200 (learn: universal
 * actions for Adaptive Cards, response format).
 */
export function readInvokeAnswer({ status, body }) {
  if (status < 200 || status > 299 || typeof body !== 'object' || body === null)
    return { kind: 'error', text: `${generic} Try again.` };
  const { type, value } = body;
  if (type === 'application/vnd.microsoft.card.adaptive' && typeof value === 'object' && value !== null) {
    return { kind: 'card', card: value };
  }
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') {
    return { kind: 'message', text: value };
  }
  const reason = typeof value?.message === 'string' && value.message !== '' ? value.message : 'Try again.';
  return { kind: 'error', text: `${generic} ${reason}` };
}
