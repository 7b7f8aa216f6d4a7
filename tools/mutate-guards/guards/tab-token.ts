import type { Mutant } from '../mutant.ts';

const token = { file: 'src/api/http/verify-tab-token.ts', tests: 'src/api/http/verify-tab-token' } as const;

export const tabToken: readonly Mutant[] = [
  { ...token, name: 'Tab token: algorithm', guard: "algorithms: ['RS256'],", without: '' },
  {
    ...token,
    name: 'Tab token: issuer',
    guard: 'issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,',
    without: '',
  },
  { ...token, name: 'Tab token: audience', guard: 'audience: clientId,', without: '' },
  {
    ...token,
    name: 'Tab token: no more skew than a minute',
    guard: 'clockTolerance: CLOCK_SKEW_SECONDS,',
    without: 'clockTolerance: 86_400,',
  },
  {
    ...token,
    name: 'Tab token: an expiry is there',
    guard: "requiredClaims: ['exp', 'nbf', 'iat'],",
    without: "requiredClaims: ['nbf', 'iat'],",
  },
  {
    ...token,
    name: 'Tab token: a start is there',
    guard: "requiredClaims: ['exp', 'nbf', 'iat'],",
    without: "requiredClaims: ['exp', 'iat'],",
  },
  {
    ...token,
    name: 'Tab token: a time of issue is there',
    guard: "requiredClaims: ['exp', 'nbf', 'iat'],",
    without: "requiredClaims: ['exp', 'nbf'],",
  },
  {
    ...token,
    name: 'Tab token: an object id',
    guard: 'oid: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),',
    without: 'oid: z._default(z.any(), ""),',
  },
  {
    ...token,
    name: 'Tab token: claims are parsed',
    guard: 'if (!claims.success) return undefined;',
    without: 'if (!claims.success) Object.assign(claims, { data: { scp: "", ...payload } });',
  },
  { ...token, name: 'Tab token: version', guard: "ver: z.literal('2.0'),", without: '' },
  {
    ...token,
    name: 'Tab token: a kind of account that is known',
    guard: 'acct: z.optional(z.literal([0, 1])),',
    without: 'acct: z.optional(z.number()),',
  },
  { ...token, name: 'Tab token: tenant', guard: 'if (tid !== tenantId) return undefined;', without: '' },
  { ...token, name: 'Tab token: no application', guard: "idtyp === 'app' || ", without: '' },
  { ...token, name: 'Tab token: scope', guard: " || !scp.split(' ').includes(SCOPE)", without: '' },
  {
    ...token,
    name: 'Tab token: client',
    guard: "if (!HOST_CLIENTS.has(azp)) return 'not-for-people';",
    without: '',
  },
  { ...token, name: 'Tab token: guest', guard: 'isGuest: acct === 1', without: 'isGuest: false' },
  {
    ...token,
    name: 'Tab token: keys out of reach are no refusal',
    guard: 'if (cause instanceof KeysFault) throw cause;',
    without: '',
  },
  {
    ...token,
    name: 'Tab token: a key that nobody has is a refusal',
    guard: 'if (isOfTheToken(cause)) throw cause;',
    without: '',
  },
];
