import type { Mutant } from '../mutant.ts';

const token = { file: 'src/bot/guard/verify-token.ts', tests: 'src/bot/guard/verify-token' } as const;
const keys = { file: 'src/bot/guard/channel-keys.ts', tests: 'src/bot/guard/channel-keys' } as const;
const address = { file: 'src/bot/guard/service-url.ts', tests: 'src/bot/guard/service-url' } as const;

export const channelToken: readonly Mutant[] = [
  { ...token, name: 'Channel token: a bearer token', guard: '/^Bearer ([', without: '/^\\w+ ([' },
  { ...token, name: 'Channel token: the scheme stands first', guard: '/^Bearer ([', without: '/Bearer ([' },
  { ...token, name: 'Channel token: nothing after it', guard: '_-]+)$/;', without: '_-]+)/;' },
  {
    ...token,
    name: 'Channel token: there is one',
    guard: "if (token === undefined) return notAuthenticated('no bearer token');",
    without: 'if (token === undefined) return undefined;',
  },
  { ...token, name: 'Channel token: algorithm', guard: "algorithms: ['RS256'],", without: '' },
  { ...token, name: 'Channel token: issuer', guard: 'issuer: ISSUER,', without: '' },
  { ...token, name: 'Channel token: audience', guard: 'audience: appId,', without: '' },
  {
    ...token,
    name: 'Channel token: no more skew than five minutes',
    guard: 'clockTolerance: SKEW_SECONDS,',
    without: 'clockTolerance: 86_400,',
  },
  {
    ...token,
    name: 'Channel token: an expiry is there',
    guard: "requiredClaims: ['exp', 'serviceurl'],",
    without: "requiredClaims: ['serviceurl'],",
  },
  {
    ...token,
    name: 'Channel token: the signed address',
    guard: 'if (claims.serviceUrl !== activity.serviceUrl)',
    without: "if (claims.serviceUrl === '')",
  },
  {
    ...token,
    name: 'Channel token: a connector’s address',
    guard: 'if (!isConnectorUrl(activity.serviceUrl))',
    without: "if (activity.serviceUrl === '')",
  },
  {
    ...token,
    name: 'Channel token: the channel',
    guard: 'activity.channelId !== CHANNEL || ',
    without: '',
  },
  {
    ...token,
    name: 'Channel token: endorsement',
    guard: ' || !claims.endorsements.includes(CHANNEL)',
    without: '',
  },
  {
    ...token,
    name: 'Channel token: kept no longer than it lasts',
    guard: 'known.expiresAtSeconds + SKEW_SECONDS > now() / 1000',
    without: 'known.expiresAtSeconds > 0',
  },
  {
    ...token,
    name: 'Channel token: one is known by all of it',
    guard: 'update(token)',
    without: "update(token.replace(/[^.]+$/, ''))",
  },
  {
    ...token,
    name: 'Channel token: keys out of reach are no refusal',
    guard: "if (error instanceof KeysUnavailable) return refusal('keys-unavailable', error.message);",
    without: "if (error instanceof KeysUnavailable) return notAuthenticated('');",
  },
  {
    ...address,
    name: 'Channel token: an address begins as Teams’ does',
    guard: '/^https:\\/\\/smba',
    without: '/https:\\/\\/smba',
  },
  {
    ...address,
    name: 'Channel token: an address ends as Teams’ does',
    guard: '{0,4}\\/?$/;',
    without: '{0,4}\\/?/;',
  },
  {
    ...keys,
    name: 'Channel keys: an answer that is none',
    guard: 'if (response.status !== 200) throw',
    without: 'if (response.status === 0) throw',
  },
  {
    ...keys,
    name: 'Channel keys: by TLS',
    guard: "address.protocol !== 'https:' || ",
    without: '',
  },
  {
    ...keys,
    name: 'Channel keys: the channel’s own host',
    guard: ' || address.host !== KEYS_HOST',
    without: '',
  },
  {
    ...keys,
    name: 'Channel keys: no pointing on',
    guard: "redirect: 'manual' ",
    without: '',
  },
  {
    ...keys,
    name: 'Channel keys: not asked for all the time',
    guard: 'if (!finding && now() - failedAt < COOL_DOWN_MILLISECONDS)',
    without: 'if (!finding && now() - failedAt < 0)',
  },
  {
    ...keys,
    name: 'Channel keys: a key that nobody has is a refusal',
    guard: 'if (isNoFit(error)) throw error;',
    without: '',
  },
];
