/** A guard taken out of the product: the text that stands there once, and what stands there without the guard. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly guard: string;
  readonly without: string;
  /** jest's project and the pattern of the test files that must notice. */
  readonly tests: readonly [project: string, pattern: string];
}

const apiDoor = { file: 'src/api/http/create-api.ts', tests: ['server', 'src/api/http'] } as const;
const tabToken = { file: 'src/api/http/verify-tab-token.ts', tests: ['server', 'src/api/http'] } as const;
const botGuard = { file: 'src/bot/guard/create-guard.ts', tests: ['server', 'src/bot/guard'] } as const;
const botBody = { file: 'src/bot/guard/read-body.ts', tests: ['server', 'src/bot/guard'] } as const;
const botToken = { file: 'src/bot/guard/verify-token.ts', tests: ['server', 'src/bot/guard'] } as const;
const cards = { tests: ['server', 'src/(bot|cards)'] } as const;

/** Every line that says no, of the API's door, the bot's guard and the card actions. */
export const mutants: readonly Mutant[] = [
  {
    ...apiDoor,
    name: 'API: one token only',
    guard: ".length > 1) return refuse('bad-input')",
    without: ".length > 99) return refuse('bad-input')",
  },
  {
    ...apiDoor,
    name: 'API: a token is a bearer token',
    guard: '/^Bearer ([',
    without: '/^\\w+ ([',
    tests: ['attacks', 'tests/attacks/api'],
  },
  {
    ...apiDoor,
    name: 'API: limit by address',
    guard: 'if (seconds === 0) next();',
    without: 'if (seconds >= 0) next();',
  },
  {
    ...apiDoor,
    name: 'API: nobody without a token',
    guard: 'if (!caller) {',
    without: "if (!caller && token === 'x') {",
  },
  {
    ...apiDoor,
    name: 'API: a person, through a known client',
    guard: "if (caller === 'not-for-people') return refuse('not-allowed');",
    without: "if (caller === 'not-for-people') return next();",
    tests: ['attacks', 'tests/attacks/api'],
  },
  {
    ...apiDoor,
    name: 'API: limit of calls',
    guard: 'rates.calls.secondsToWait(caller.oid) ||',
    without: '0 ||',
  },
  {
    ...apiDoor,
    name: 'API: limit of writes',
    guard: "(request.method === 'POST' ? rates.writes",
    without: "(request.method === 'X' ? rates.writes",
  },
  {
    ...apiDoor,
    name: 'API: who is turned away',
    guard: 'if (turnedAway) return refuse(turnedAway);',
    without: '',
  },
  {
    ...apiDoor,
    name: 'API: UTF-8 only',
    guard: 'if (!isUtf8(body)) throw',
    without: 'if (body.length < 0) throw',
  },
  {
    ...apiDoor,
    name: 'API: JSON only',
    guard: "route.method === 'get' || isJson) next();",
    without: "route.method === 'get' || isJson || true) next();",
  },
  {
    ...apiDoor,
    name: 'API: no other character set',
    guard: "&& !OTHER_CHARSET.test(request.get('content-type') ?? '')",
    without: '',
  },
  { ...tabToken, name: 'Tab token: algorithm', guard: "algorithms: ['RS256'],", without: '' },
  {
    ...tabToken,
    name: 'Tab token: issuer',
    guard: 'issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,',
    without: '',
  },
  { ...tabToken, name: 'Tab token: audience', guard: 'audience: clientId,', without: '' },
  {
    ...tabToken,
    name: 'Tab token: expiry is there',
    guard: "requiredClaims: ['exp', 'nbf', 'iat'],",
    without: '',
  },
  { ...tabToken, name: 'Tab token: tenant', guard: 'if (tid !== tenantId) return undefined;', without: '' },
  { ...tabToken, name: 'Tab token: no application', guard: "idtyp === 'app' || ", without: '' },
  { ...tabToken, name: 'Tab token: scope', guard: "|| !scp.split(' ').includes(SCOPE)", without: '' },
  {
    ...tabToken,
    name: 'Tab token: client',
    guard: "if (!HOST_CLIENTS.has(azp)) return 'not-for-people';",
    without: '',
  },
  { ...tabToken, name: 'Tab token: guest', guard: 'isGuest: acct === 1', without: 'isGuest: false' },
  {
    ...botGuard,
    name: 'Bot: POST only',
    guard: "if (request.method !== 'POST')",
    without: "if (request.method === 'X')",
  },
  {
    ...botGuard,
    name: 'Bot: limit by address',
    guard: 'if (rates.fromAddress(request) > 0)',
    without: 'if (rates.fromAddress(request) > 9e9)',
  },
  {
    ...botGuard,
    name: 'Bot: an activity',
    guard: 'if (!parsed.success) {',
    without: 'if (!parsed.success && parsed.error.issues.length > 99) {',
  },
  {
    ...botGuard,
    name: 'Bot: the token',
    guard: '(await verifyToken(authorization, activity)) ??',
    without: '',
  },
  { ...botGuard, name: 'Bot: the tenant', guard: '?? refuseTenant(activity)', without: '?? undefined' },
  {
    ...botGuard,
    name: 'Bot: limit by person',
    guard: 'rates.messages.secondsToWait(activity.from.aadObjectId) > 0',
    without: 'rates.messages.secondsToWait(activity.from.aadObjectId) > 9e9',
  },
  { ...botBody, name: 'Bot: size', guard: 'limit: MOST_BYTES,', without: "limit: '99mb'," },
  { ...botBody, name: 'Bot: nothing compressed', guard: 'inflate: false,', without: '' },
  {
    ...botBody,
    name: 'Bot: UTF-8 only',
    guard: 'if (!isUtf8(body)) throw',
    without: 'if (body.length < 0) throw',
  },
  { ...botToken, name: 'Channel token: algorithm', guard: "algorithms: ['RS256'],", without: '' },
  { ...botToken, name: 'Channel token: issuer', guard: 'issuer: ISSUER,', without: '' },
  { ...botToken, name: 'Channel token: audience', guard: 'audience: appId,', without: '' },
  {
    ...botToken,
    name: 'Channel token: expiry is there',
    guard: "requiredClaims: ['exp', 'serviceurl'],",
    without: '',
  },
  {
    ...botToken,
    name: 'Channel token: the signed address',
    guard: 'if (claims.serviceUrl !== activity.serviceUrl)',
    without: "if (claims.serviceUrl === '')",
  },
  {
    ...botToken,
    name: 'Channel token: a connector’s address',
    guard: 'if (!isConnectorUrl(activity.serviceUrl))',
    without: "if (activity.serviceUrl === '')",
  },
  {
    ...botToken,
    name: 'Channel token: the channel',
    guard: 'activity.channelId !== CHANNEL || ',
    without: '',
  },
  {
    ...botToken,
    name: 'Channel token: endorsement',
    guard: '|| !claims.endorsements.includes(CHANNEL)',
    without: '',
  },
  {
    ...botToken,
    name: 'Channel token: kept no longer than it lasts',
    guard: 'known.expiresAtSeconds + SKEW_SECONDS > now() / 1000',
    without: 'known.expiresAtSeconds > 0',
  },
  {
    ...cards,
    name: 'Cards: data is parsed',
    file: 'src/bot/actions/action.ts',
    guard:
      'if (!parsed.success) return definition.unusable({ data, issues: parsed.error.issues }, turn, tools);\n      return definition.answer(turn, parsed.data, tools);',
    without: 'return definition.answer(turn, data as Inputs, tools);',
  },
  {
    ...cards,
    name: 'Cards: personal in a personal chat',
    file: 'src/bot/actions/subject-of.ts',
    guard: 'if (!isPersonal) return',
    without: "if (!isPersonal && person === 'x') return",
  },
  {
    ...cards,
    name: 'Cards: another’s record is asked for',
    file: 'src/bot/actions/subject-of.ts',
    guard: 'person === undefined || person === personOid',
    without: 'person !== undefined',
  },
  {
    ...cards,
    name: 'Cards: a command for a personal chat',
    file: 'src/bot/actions/command-run.ts',
    guard: '(command.isPersonal && !turn.isPersonal)',
    without: 'false',
  },
  {
    ...cards,
    name: 'Cards: whose announcement',
    file: 'src/bot/actions/policy-read.ts',
    guard: 'return confirmed.ok\n      ?',
    without: 'return confirmed.ok || true\n      ?',
  },
  {
    ...cards,
    name: 'Cards: whose form',
    file: 'src/bot/actions/evaluation-change.ts',
    guard: "if (!found.ok) return { statusCode: 404, text: words.say(message('bot.evaluation.not-yours')) };",
    without: "if (!found.ok) return { text: '' };",
  },
];
