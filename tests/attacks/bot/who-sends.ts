import { expect } from '@jest/globals';
import { serviceUrl } from '../../../dev-tenant/connector/addresses.ts';
import { tenantIdentity } from '../../../dev-tenant/seed/organisation.ts';
import { aMessage, deliver, postActivity } from '../support/activities.ts';
import type { Fields } from '../support/activities.ts';
import type { Attack } from '../support/attack.ts';
import type { Answer } from '../support/send.ts';
import { bearer, inTurn, send } from '../support/send.ts';
import { signingKey } from '../support/stand-in.ts';
import {
  ANOTHER_APP,
  ANOTHER_TENANT,
  anotherKey,
  appId,
  channelToken,
  secondsFromNow,
  tokenByPublicKey,
  unsignedToken,
} from '../support/tokens.ts';

const help = (change: Fields = {}) => aMessage('staff', 'help', change);

/** The activity by each of the tokens. */
const byTokens = (tokens: readonly string[], activity: Fields = help()) =>
  inTurn(tokens.map((token) => () => postActivity(activity, bearer(token))));

const channelClaims = () => ({
  iss: 'https://api.botframework.com',
  aud: appId,
  serviceurl: serviceUrl,
  exp: secondsFromNow(3600),
});

const tellsNothing = (answers: readonly Answer[]) =>
  answers.forEach(({ text }) => expect(text).not.toMatch(/jwt|signature|botbuilder|Error:|\.ts/i));

const EVIL_URLS = [
  'https://smba.trafficmanager.net.evil.example/uk/',
  'https://smba.trafficmanager.net@evil.example/uk/',
  'http://smba.trafficmanager.net/uk/',
  'https://evil.example/uk/',
];

/** Whether the address is signed or not, the bot never sends there. */
const byAddress = (type: Fields) => () =>
  inTurn(
    EVIL_URLS.map((address) => async () => {
      const token = await channelToken({ serviceurl: address });
      return postActivity(help({ ...type, serviceUrl: address }), bearer(token));
    }),
  );

const TENANT = { id: tenantIdentity.tenantId };
const OTHER = { id: ANOTHER_TENANT };
const inTenant = (tenantId: string) => ({ id: 'a:1', conversationType: 'personal', tenantId });

/** Attacks on who sends: the token of the channel, and what must agree with it. */
export const whoSends: readonly Attack[] = [
  {
    id: 'BOT-001',
    attack: 'an empty object, and everything else that is no activity',
    try: () =>
      inTurn(
        [
          '{}',
          '[]',
          '""',
          'null',
          '1',
          '{"type":1}',
          '{',
          '',
          JSON.stringify(help({ from: 'me' })),
          JSON.stringify(help({ conversation: null })),
        ].map((body) => () => postActivity(body, [])),
      ),
    status: 400,
    also: async () => expect((await deliver(help())).status).toBe(200),
    sends: 1,
  },
  { id: 'BOT-003', attack: 'no token', try: () => postActivity(help(), []), status: 401 },
  {
    id: 'BOT-004',
    attack: 'a token signed by another key, whether its id is known or not',
    try: async () => {
      const key = await anotherKey();
      return byTokens([
        await channelToken({}, { key }),
        await channelToken({}, { key, header: { kid: 'unknown' } }),
      ]);
    },
    status: 401,
    also: tellsNothing,
  },
  {
    id: 'BOT-006',
    attack: 'a token signed with the public key, and one that nobody signed',
    try: async () => {
      const { keyId } = await signingKey('channel');
      const unsigned = unsignedToken(channelClaims(), keyId);
      return byTokens([await tokenByPublicKey('channel', channelClaims()), unsigned, `${unsigned}eA`]);
    },
    status: 401,
    also: tellsNothing,
  },
  {
    id: 'BOT-007',
    attack: 'a token for another bot, and of another issuer',
    try: async () =>
      byTokens([
        await channelToken({ aud: ANOTHER_APP }),
        await channelToken({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }),
      ]),
    status: 401,
  },
  {
    id: 'BOT-009',
    attack: 'the bot’s own token for the connector, sent back to it',
    try: async () => {
      const { tenantId } = tenantIdentity;
      const own = {
        iss: `https://sts.windows.net/${tenantId}/`,
        aud: 'https://api.botframework.com',
        appid: appId,
        tid: tenantId,
      };
      const { keyId, privateKey } = await signingKey('entra');
      const signing = { key: privateKey, header: { kid: keyId } };
      return byTokens([
        await channelToken(own, signing),
        await channelToken(
          { ...own, iss: `https://login.microsoftonline.com/${tenantId}/v2.0`, aud: appId },
          signing,
        ),
      ]);
    },
    status: 401,
  },
  {
    id: 'BOT-010',
    attack: 'a token that never runs out, that has run out, that is for later',
    try: async () =>
      byTokens([
        await channelToken({ exp: undefined }),
        await channelToken({ exp: secondsFromNow(-301) }),
        await channelToken({ nbf: secondsFromNow(3600) }),
      ]),
    status: 401,
  },
  {
    id: 'BOT-012',
    attack: 'no address to answer to, so that none is compared',
    try: () => inTurn([undefined, '', null].map((address) => () => deliver(help({ serviceUrl: address })))),
    status: 400,
  },
  {
    id: 'BOT-013',
    attack: 'a signed address that is not the connector’s, and one that is not the signed one',
    try: async () => [
      ...(await byAddress({})()),
      ...(await inTurn(EVIL_URLS.map((address) => () => deliver(help({ serviceUrl: address }))))),
      await postActivity(
        help(),
        bearer(await channelToken({ serviceurl: 'https://smba.trafficmanager.net/emea/' })),
      ),
    ],
    status: 401,
  },
  {
    id: 'BOT-015',
    attack: 'no channel',
    try: () => deliver(help({ channelId: undefined })),
    status: 400,
  },
  {
    id: 'BOT-016',
    attack: 'a channel that the key is not endorsed for',
    try: () =>
      inTurn(['', 'emulator', 'webchat', 'MSTEAMS'].map((channelId) => () => deliver(help({ channelId })))),
    status: 401,
  },
  {
    id: 'BOT-018',
    attack: 'an activity of another tenant',
    try: () => deliver(help({ channelData: { tenant: OTHER }, conversation: inTenant(ANOTHER_TENANT) })),
    status: 403,
  },
  {
    id: 'BOT-019',
    attack: 'two tenants in one activity',
    try: () =>
      inTurn([
        () => deliver(help({ channelData: { tenant: TENANT }, conversation: inTenant(ANOTHER_TENANT) })),
        () => deliver(help({ channelData: { tenant: OTHER }, conversation: inTenant(TENANT.id) })),
      ]),
    status: 403,
  },
  {
    id: 'BOT-024',
    attack: 'an installation that gives another address to write to',
    try: byAddress({ type: 'installationUpdate', action: 'add', text: undefined }),
    status: 401,
  },
  {
    id: 'BOT-034',
    attack: 'other methods, and a socket',
    try: () =>
      inTurn([
        ...['GET', 'PUT', 'DELETE', 'PATCH'].map((method) => () => send({ method, path: '/api/messages' })),
        () =>
          send({
            path: '/api/messages',
            headers: [
              'connection',
              'upgrade',
              'upgrade',
              'websocket',
              'sec-websocket-version',
              '13',
              'sec-websocket-key',
              'eA==',
            ],
          }),
      ]),
    status: 405,
  },
];
