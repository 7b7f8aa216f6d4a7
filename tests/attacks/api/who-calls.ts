import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Attack } from '../support/attack.ts';
import { oid, people } from '../support/people.ts';
import type { Answer } from '../support/send.ts';
import { bearer, getAs, inTurn, meWith, send } from '../support/send.ts';
import { logSoFar, requestsMade, signingKey } from '../support/stand-in.ts';
import {
  ANOTHER_APP,
  ANOTHER_TENANT,
  anotherKey,
  secondsFromNow,
  tabClaims,
  tabToken,
  tenantId,
  tokenByPublicKey,
  unsignedToken,
} from '../support/tokens.ts';

const GRAPH = '00000003-0000-0000-c000-000000000000';
const TOKENS_OF_UNKNOWN_KEYS = 500;
const MOST_LOOKS_FOR_KEYS = 2;

const issuerOf = (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`;

const looksForKeys = () => requestsMade().filter(({ url }) => url.includes('/discovery/v2.0/keys')).length;

async function manyUnknownKeys(): Promise<readonly Answer[]> {
  const before = looksForKeys();
  const key = await anotherKey();
  const tokens = await Promise.all(
    Array.from({ length: TOKENS_OF_UNKNOWN_KEYS }, () =>
      tabToken('staff', {}, { key, header: { kid: randomUUID() } }),
    ),
  );
  const answers = await Promise.all(tokens.map(meWith));
  expect(looksForKeys() - before).toBeLessThanOrEqual(MOST_LOOKS_FOR_KEYS);
  return answers;
}

async function keysInTheHeader(): Promise<readonly Answer[]> {
  const key = await anotherKey();
  const { publicJwk } = await signingKey('channel');
  const elsewhere = 'https://evil.example/keys';
  const headers = [{ jwk: publicJwk }, { jku: elsewhere }, { x5u: elsewhere }];
  return inTurn(headers.map((header) => async () => meWith(await tabToken('staff', {}, { key, header }))));
}

const meInAddress = async (): Promise<Answer> =>
  send({ path: `/api/me?access_token=${await tabToken('staff')}` });

/** Attacks on the token: who somebody says that they are. */
export const whoCalls: readonly Attack[] = [
  {
    id: 'API-001',
    attack: 'no token at all, and a good one by another scheme',
    try: async () => {
      const token = await tabToken('staff');
      const schemes = ['Basic', 'Token', 'bearer-ish'].map((scheme) => [
        'authorization',
        `${scheme} ${token}`,
      ]);
      return inTurn([[], ...schemes].map((headers) => () => send({ path: '/api/me', headers })));
    },
    status: 401,
    also: ([answer]) => {
      expect(answer?.headers['www-authenticate']).toBe('Bearer');
      expect(JSON.parse(answer?.text ?? '')).toMatchObject({ code: 'not-signed-in', problems: [] });
    },
  },
  {
    id: 'API-002',
    attack: 'a token that nobody signed (alg none), and one signed with the public key',
    try: async () => {
      const { keyId } = await signingKey('entra');
      const unsigned = unsignedToken(tabClaims('staff'), keyId);
      const tokens = [unsigned, `${unsigned}eA`, await tokenByPublicKey('entra', tabClaims('staff'))];
      return inTurn(tokens.map((token) => () => meWith(token)));
    },
    status: 401,
  },
  {
    id: 'API-004',
    attack: 'the right key id, and another key',
    try: async () => meWith(await tabToken('staff', {}, { key: await anotherKey() })),
    status: 401,
  },
  {
    id: 'API-005',
    attack: 'five hundred tokens of unknown keys, which must not make it look for keys each time',
    try: manyUnknownKeys,
    status: 401,
  },
  {
    id: 'API-007',
    attack: 'a key, or the address of one, in the token itself',
    try: keysInTheHeader,
    status: 401,
  },
  {
    id: 'API-008',
    attack: 'a token that ran out five minutes ago, and one that never runs out',
    try: async () =>
      inTurn(
        [secondsFromNow(-301), undefined].map((exp) => async () => meWith(await tabToken('staff', { exp }))),
      ),
    status: 401,
  },
  {
    id: 'API-010',
    attack: 'a token of tomorrow',
    try: async () => meWith(await tabToken('staff', { nbf: secondsFromNow(3600) })),
    status: 401,
  },
  {
    id: 'API-011',
    attack: 'a token for Graph',
    try: async () => meWith(await tabToken('staff', { aud: GRAPH })),
    status: 401,
  },
  {
    id: 'API-013',
    attack: 'a token of another tenant',
    try: async () => meWith(await tabToken('staff', { iss: issuerOf(ANOTHER_TENANT), tid: ANOTHER_TENANT })),
    status: 401,
  },
  {
    id: 'API-014',
    attack: 'issuer and tenant that do not agree',
    try: async () =>
      inTurn([
        async () => meWith(await tabToken('staff', { tid: ANOTHER_TENANT })),
        async () => meWith(await tabToken('staff', { iss: issuerOf(ANOTHER_TENANT), tid: tenantId })),
        async () => meWith(await tabToken('staff', { tid: undefined })),
      ]),
    status: 401,
  },
  {
    id: 'API-016',
    attack: 'an application without a person',
    try: async () => {
      const ofAnApplication = { idtyp: 'app', scp: undefined, roles: ['Everything.Read.All'] };
      return inTurn([
        async () => meWith(await tabToken('staff', ofAnApplication)),
        async () => meWith(await tabToken('staff', { ...ofAnApplication, azp: undefined })),
        async () => meWith(await tabToken('staff', { idtyp: 'app' })),
        async () => meWith(await tabToken('staff', { scp: 'profile' })),
      ]);
    },
    status: 403,
  },
  {
    id: 'API-017',
    attack: 'a token that was given to another client than Teams',
    try: async () =>
      inTurn([
        async () => meWith(await tabToken('staff', { azp: ANOTHER_APP })),
        async () => meWith(await tabToken('staff', { azp: undefined })),
      ]),
    status: 403,
  },
  {
    id: 'API-019',
    attack: 'the address of somebody else: a person is their object id',
    try: async () => {
      const theirs = {
        preferred_username: 'asha.patel@tamarvalley.onmicrosoft.com',
        upn: 'asha.patel',
        name: people.staff,
      };
      const token = await tabToken('absentee', theirs);
      return inTurn(
        ['/api/me', `/api/people/${oid('absentee')}/record`].map(
          (path) => () => send({ path, headers: bearer(token) }),
        ),
      );
    },
    status: 200,
    neverShown: () => [people.staff, oid('staff')],
    also: ([me]) => expect(JSON.parse(me?.text ?? '')).toMatchObject({ oid: oid('absentee') }),
  },
  {
    id: 'API-020',
    attack: 'a guest',
    try: async () => meWith(await tabToken('staff', { acct: 1 })),
    status: 403,
  },
  {
    id: 'API-022',
    attack: 'a token in the address, which is not logged either',
    try: meInAddress,
    status: 401,
    also: () => expect(logSoFar()).not.toContain('access_token'),
  },
  {
    id: 'API-023',
    attack: 'two tokens at once',
    try: async () => {
      const tokens = [await tabToken('staff'), await tabToken('manager')];
      return send({ path: '/api/me', headers: tokens.flatMap(bearer) });
    },
    status: 400,
  },
  {
    id: 'API-084',
    attack: 'a form of another site, with a cookie for a token',
    try: async () =>
      send({
        method: 'POST',
        path: `/api/people/${oid('staff')}/activities`,
        headers: ['content-type', 'text/plain', 'cookie', `session=${await tabToken('staff')}`],
        body: '{}',
      }),
    status: 401,
  },
  {
    id: 'API-086',
    attack: 'a shared cache: what is personal is kept by nobody and is for one reader',
    try: () => getAs('staff', `/api/people/${oid('staff')}/record`),
    status: 200,
    also: ([answer]) => {
      expect(answer?.headers['cache-control']).toBe('no-store');
      expect(answer?.headers['vary']).toContain('Authorization');
    },
  },
];
