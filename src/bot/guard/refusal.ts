/** Why a request to the bot was not let in. The caller learns the code; the reason goes to the log. */
export interface GuardRefusal {
  readonly code: keyof typeof REFUSAL_STATUS;
  readonly why: string;
}

export const REFUSAL_STATUS = {
  'bad-request': 400,
  'not-authenticated': 401,
  'not-allowed': 403,
  'method-not-allowed': 405,
  'too-large': 413,
  'too-many-requests': 429,
  'keys-unavailable': 503,
} as const;

export const refusal = (code: GuardRefusal['code'], why: string): GuardRefusal => ({ code, why });
