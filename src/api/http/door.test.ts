import { describe, expect, it } from '@jest/globals';
import { ADMINISTRATOR_OID, aService, COLLEAGUE_OID } from '../../../tests/builders/a-service.ts';
import { ASHA_OID, aKey, aPerson, MANAGER_OID } from '../../../tests/builders/records.ts';
import { anApi, GUEST_OID, NO_PERSONS_OID } from '../../../tests/support/run-api.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { routes } from '../routes.ts';

const YESTERDAY = civilDate('2026-11-20');
const webinar = {
  formId: 'form-0000000000001',
  title: 'Live captions',
  activityType: 'webinar',
  completedOn: '2026-11-20',
  minutes: 120,
};

const afterAshaLeft = () =>
  aService({ records: { people: [aPerson({ leftOn: YESTERDAY }), aPerson({ oid: MANAGER_OID })] } });

describe('a token that has not run out', () => {
  it.each(
    routes.map(({ endpoint }) => [endpoint.method.toUpperCase() as 'GET' | 'POST', endpoint.path] as const),
  )('opens %s %s to nobody who has left, and writes nothing', async (method, path) => {
    const { call, world } = await anApi(afterAshaLeft());
    const filled = path.replace('{oid}', ASHA_OID).replace(/\{\w+\}/, aKey('event', 'inset'));
    const answer = await call(ASHA_OID, method, filled, method === 'POST' ? webinar : undefined);
    expect([answer.status, answer.body['code']]).toEqual([403, 'not-in-post']);
    expect(world.records.activities.all()).toHaveLength(0);
  });

  it('says to somebody who has left in a sentence why nothing is shown', async () => {
    const { call } = await anApi(afterAshaLeft());
    const { body } = await call(ASHA_OID, 'GET', '/me', undefined, { 'accept-language': 'cy' });
    expect(body['title']).toBe('Mae CPD Companion ar gyfer pobl sydd yn eu swydd.');
  });

  it.each([
    ['disabled', { isEnabled: false }],
    ['deleted', null],
  ])('opens nothing to an account that is %s', async (_what, account) => {
    const { call } = await anApi(aService({ accounts: { [ADMINISTRATOR_OID]: account } }));
    expect((await call(ADMINISTRATOR_OID, 'GET', '/problem-rows')).status).toBe(403);
  });

  it('does not show a team to a manager who has left', async () => {
    const people = [aPerson(), aPerson({ oid: MANAGER_OID, leftOn: YESTERDAY })];
    const { call } = await anApi(aService({ records: { people } }));
    for (const path of ['/team', `/people/${ASHA_OID}/record`])
      expect((await call(MANAGER_OID, 'GET', path)).body['code']).toBe('not-in-post');
  });
});

describe('a token at the door', () => {
  const good = `a.${Buffer.from(ASHA_OID).toString('base64url')}.c`;
  const bearer = `Bearer ${good}`;

  it('is taken as a bearer token', async () => {
    const { origin } = await anApi();
    const { status } = await fetch(`${origin}/me`, { headers: { authorization: bearer } });
    expect(status).toBe(200);
  });

  it.each([
    ['Basic', `Basic ${good}`],
    ['a scheme that nobody knows', `Token ${good}`],
    ['a scheme that only ends alike', `NotBearer ${good}`],
    ['no scheme', good],
    ['a scheme and nothing else', 'Bearer'],
    ['a token of two parts', 'Bearer a.b'],
    ['two tokens in one header', `${bearer}, ${bearer}`],
    ['signs that no token has', `${bearer.slice(0, -2)}=.c`],
  ])('opens nothing by another header: %s', async (_what, authorization) => {
    const { origin } = await anApi();
    const answer = await fetch(`${origin}/me`, { headers: { authorization } });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('opens nothing from the address of the page', async () => {
    const { origin } = await anApi();
    expect((await fetch(`${origin}/me?access_token=${good}`)).status).toBe(401);
  });

  it('is not enough where no person stands behind it', async () => {
    const { call } = await anApi();
    const { status, body } = await call(NO_PERSONS_OID, 'GET', '/me');
    expect([status, body['code']]).toEqual([403, 'not-allowed']);
  });

  it('lets its holder ask for twenty rows of their own to be seen, and no more', async () => {
    const { call, seen } = await anApi();
    const named = Array.from({ length: 30 }, (_, index) => `row-${index}`);
    await call(ASHA_OID, 'GET', '/me', undefined, { 'cpd-seen': named.join(' ') });
    expect(seen).toEqual(named.slice(0, 20));
  });

  it('is asked for before it is said that a body is no JSON', async () => {
    const { call } = await anApi();
    const path = `/people/${ASHA_OID}/activities`;
    for (const headers of [{ 'content-type': 'text/plain' }, { 'content-type': 'application/json' }])
      expect((await call(undefined, 'POST', path, '{"a":', headers)).status).toBe(401);
  });
});

describe('what the API takes and gives', () => {
  it('is for one reader alone, whoever keeps answers on the way', async () => {
    const { origin } = await anApi();
    for (const path of ['/me', '/elsewhere']) {
      const { headers } = await fetch(origin + path);
      expect([headers.get('cache-control'), headers.get('vary')]).toEqual([
        'no-store',
        'Authorization, Accept-Language',
      ]);
    }
  });

  it('is no text that is not UTF-8: nothing is stored of it', async () => {
    const { origin, world } = await anApi();
    const text = JSON.stringify({ ...webinar, title: 'caf?' });
    const body = Buffer.from(text, 'latin1');
    body[text.indexOf('?')] = 0xe9;
    const answer = await fetch(`${origin}/people/${ASHA_OID}/activities`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer a.${Buffer.from(ASHA_OID).toString('base64url')}.c`,
      },
      body,
    });
    expect(answer.status).toBe(400);
    expect(world.records.activities.all()).toHaveLength(0);
  });

  it.each([
    ['answers.__proto__', '{"answers": {"__proto__": "lost"}}'],
    ['constructor', '{"constructor": {"prototype": {}}}'],
    ['prototype', '{"prototype": 1}'],
  ])('does not name %s, which every object has: it is refused and not dropped', async (path, body) => {
    const { call, world } = await anApi();
    const answer = await call(ASHA_OID, 'POST', `/people/${ASHA_OID}/activities`, body);
    expect([answer.status, answer.body['code']]).toEqual([400, 'bad-input']);
    expect(answer.body['problems']).toMatchObject([{ path }]);
    expect(world.records.activities.all()).toHaveLength(0);
  });

  it.each(['gzip', 'deflate', 'br'])('is what its header says: no %s that is none', async (encoding) => {
    const { call, world } = await anApi();
    const headers = { 'content-encoding': encoding };
    const path = `/people/${ASHA_OID}/activities`;
    const answer = await call(ASHA_OID, 'POST', path, webinar, headers);
    expect([answer.status, answer.body['code']]).toEqual([400, 'bad-input']);
    expect(world.records.activities.all()).toHaveLength(0);
  });

  it('is refused under a reference that the log knows, whatever the refusal', async () => {
    const { call, logged } = await anApi(aService());
    const answers = [
      await call(undefined, 'GET', '/me'),
      await call(GUEST_OID, 'GET', '/me'),
      await call(ASHA_OID, 'GET', '/nowhere'),
      await call(COLLEAGUE_OID, 'GET', `/people/${MANAGER_OID}/record`),
      await call(ASHA_OID, 'POST', `/people/${ASHA_OID}/activities`, { title: 'No more' }),
      await call(ASHA_OID, 'POST', `/people/${ASHA_OID}/activities`, 'x', { 'content-type': 'text/plain' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 403, 404, 404, 400, 415]);
    expect(logged).toEqual(answers.map(({ body }) => ({ reference: body['reference'], code: body['code'] })));
  });

  it('is kept without what nobody sees', async () => {
    const { call, world } = await anApi();
    const title = '\ufeffLive\u200b captions\u{e0049}';
    expect(
      (await call(ASHA_OID, 'POST', `/people/${ASHA_OID}/activities`, { ...webinar, title })).status,
    ).toBe(201);
    expect(world.records.activities.all()[0]?.value.title).toBe('Live captions');
  });
});

describe('a guest', () => {
  it('is told apart by the token or by the directory, and let in only where guests are served', async () => {
    const world = aService({ accounts: { [COLLEAGUE_OID]: { isGuest: true } } });
    const [closed, open] = [await anApi(world), await anApi(world, { servesGuests: true })];
    for (const oid of [GUEST_OID, COLLEAGUE_OID]) {
      expect((await closed.call(oid, 'GET', '/me')).body['code']).toBe('guest-account');
      expect((await open.call(oid, 'GET', '/me')).status).toBe(200);
    }
  });
});
