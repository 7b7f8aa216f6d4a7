import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { draft, POLICY, theService } from '../../../tests/builders/a-rule-change.ts';
import {
  ADMINISTRATOR_OID,
  aService,
  COLLEAGUE_OID,
  LEAD_OID,
  STRANGER_OID,
  TRUSTEE_OID,
} from '../../../tests/builders/a-service.ts';
import { ASHA_OID, aKey, aPerson, COORDINATOR_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { Called } from '../../../tests/support/run-api.ts';
import { anApi } from '../../../tests/support/run-api.ts';
import { PeoplePage } from '../../contract/people.ts';
import { StandingOn } from '../../contract/standing-on.ts';
import { MAY } from '../../domain/access/access.ts';
import type { Moves } from '../../ports/moves.ts';
import { routes } from '../routes.ts';

const webinar = (change: Record<string, unknown> = {}) => ({
  formId: 'form-0000000000001',
  title: 'Live captions',
  activityType: 'webinar',
  completedOn: '2026-11-20',
  minutes: 120,
  ...change,
});
const activitiesOf = (oid: string) => `/people/${oid}/activities`;

describe('every route', () => {
  it('names a permission of the access table, or says who may call', () => {
    const known = new Set([...Object.keys(MAY), 'signed-in', 'line-manager', 'of-the-report']);
    expect(routes.filter(({ endpoint }) => !known.has(endpoint.permission))).toEqual([]);
    expect(new Set(routes.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`)).size).toBe(
      routes.length,
    );
  });

  it.each(
    routes.map(({ endpoint }) => [endpoint.method.toUpperCase() as 'GET' | 'POST', endpoint.path] as const),
  )('%s %s answers 401 to who is not signed in, and writes nothing', async (method, path) => {
    const { call, world } = await anApi();
    const filled = path.replace('{oid}', ASHA_OID).replace(/\{\w+\}/, aKey('event', 'inset'));
    const answer = await call(undefined, method, filled, method === 'POST' ? webinar() : undefined);
    expect([answer.status, answer.body['code']]).toEqual([401, 'not-signed-in']);
    expect(world.records.activities.all()).toHaveLength(0);
  });

  it('answers 401 before it reads what a stranger sends', async () => {
    const { call } = await anApi();
    expect((await call(undefined, 'POST', activitiesOf(ASHA_OID), '{"a":')).status).toBe(401);
  });

  it('refuses two tokens, of which a proxy may have judged the other', async () => {
    const { origin } = await anApi();
    const tokenOf = (oid: string) => `Bearer a.${Buffer.from(oid).toString('base64url')}.c`;
    const status = await new Promise((resolve, reject) => {
      const headers = { authorization: [tokenOf(ASHA_OID), tokenOf(MANAGER_OID)] };
      const asking = request(`${origin}/me`, { headers: headers as never }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asking.once('error', reject).end();
    });
    expect(status).toBe(400);
  });
});

describe('a preview by HTTP', () => {
  const path = `/policies/${POLICY}/preview`;

  it('is worked out no more once its caller has gone, and nothing is logged of it', async () => {
    const world = theService();
    await draft(world);
    const asked = Promise.withResolvers<void>();
    const gone = Promise.withResolvers<void>();
    const moves: Moves = {
      ...world.moves,
      async of(_version, _day, givenUp) {
        asked.resolve();
        await givenUp;
        gone.resolve();
        return 'given-up';
      },
    };
    const { origin, logged } = await anApi({ ...world, moves });
    const authorization = `Bearer a.${Buffer.from(LEAD_OID).toString('base64url')}.c`;
    const calling = new AbortController();
    const call = fetch(origin + path, { headers: { authorization }, signal: calling.signal });
    await asked.promise;
    calling.abort();
    await expect(call).rejects.toThrow('aborted');
    await gone.promise;
    expect(logged).toEqual([]);
  });

  it('is refused in words where as many wait for one as may', async () => {
    const world = theService();
    await draft(world);
    const moves: Moves = { ...world.moves, of: () => Promise.resolve('too-many-wait') };
    const { call } = await anApi({ ...world, moves });
    expect(await call(LEAD_OID, 'GET', path)).toMatchObject({
      status: 503,
      body: { code: 'too-many-previews', detail: 'The draft is kept. Try again in a minute.' },
    });
  });
});

describe('scheduling by HTTP', () => {
  it('refuses a year that no list could show, which would break everybody’s', async () => {
    const { call } = await anApi();
    const event = {
      formId: 'form-of-the-year-one',
      title: 'Phonics',
      unit: 'adult-learning',
      startsAt: '0001-01-01T10:00:00Z',
      endsAt: '0001-01-01T11:00:00Z',
      venue: 'Hall',
      provider: 'Us',
      activityType: 'webinar',
    };
    const answer = await call(COORDINATOR_OID, 'POST', '/events', event);
    expect([answer.status, answer.body['problems']]).toEqual([
      400,
      [
        { path: 'startsAt', message: 'Check the year.' },
        { path: 'endsAt', message: 'Check the year.' },
      ],
    ]);
  });
});

describe('logging by HTTP', () => {
  it('answers 201 with the standing that follows, then 200 for the same form', async () => {
    const { call } = await anApi();
    const first = await call(ASHA_OID, 'POST', activitiesOf(ASHA_OID), webinar());
    const again = await call(ASHA_OID, 'POST', activitiesOf(ASHA_OID), webinar());
    expect([first.status, again.status, again.body['isNew']]).toEqual([201, 200, false]);
    expect(first.text).toContain('"counted":2');
  });

  it.each([
    ['no title', { title: '' }, 'title'],
    ['only spaces', { title: '   ' }, 'title'],
    ['a title of 5,000 characters', { title: 'x'.repeat(5000) }, 'title'],
    ['a title that is a number', { title: 7 }, 'title'],
    ['right-to-left marks', { title: 'safe\u202Egnp.exe' }, 'title'],
    ['a null character', { title: 'a\u0000b' }, 'title'],
    ['negative minutes', { minutes: -30 }, 'minutes'],
    ['no time', { minutes: 0 }, 'minutes'],
    ['half minutes', { minutes: 30.5 }, 'minutes'],
    ['more than a day', { minutes: 1441 }, 'minutes'],
    ['minutes that are text', { minutes: '120' }, 'minutes'],
    ['minutes that are null, as NaN becomes', { minutes: Number.NaN }, 'minutes'],
    ['a date that does not exist', { completedOn: '2026-02-30' }, 'completedOn'],
    ['a date the other way round', { completedOn: '20/11/2026' }, 'completedOn'],
    ['a date to come', { completedOn: '2026-11-22' }, 'completedOn'],
    ['an unknown type', { activityType: 'skydiving' }, 'activityType'],
    ['an unknown category', { category: 'secret' }, 'category'],
    ['a title of which nothing shows', { title: '\u200b\u200b' }, 'title'],
    ['a title with half a character', { title: 'abc\ud800def' }, 'title'],
    ['a year that is a slip of the finger', { completedOn: '0206-11-01' }, 'completedOn'],
    ['somebody else named beside the caller', { personOid: COLLEAGUE_OID }, 'personOid'],
    ['a stamp that is not the caller’s to make', { recordedBy: MANAGER_OID }, 'recordedBy'],
    ['a reflection of 5,000 characters', { reflection: 'y'.repeat(5000) }, 'reflection'],
    ['a short form id', { formId: 'x' }, 'formId'],
    ['a form id that is a query', { formId: "1' or fields/Key ne '" }, 'formId'],
  ])(
    'refuses %s with 400, naming the field in a sentence, and writes nothing',
    async (_what, change, path) => {
      const { call, world } = await anApi();
      const answer = await call(ASHA_OID, 'POST', activitiesOf(ASHA_OID), webinar(change));
      expect([answer.status, answer.type]).toEqual([400, 'application/problem+json; charset=utf-8']);
      expect(answer.body['problems']).toEqual([{ path, message: expect.stringMatching(/^[A-Z].*\.$/) }]);
      expect(world.records.activities.all()).toHaveLength(0);
    },
  );

  it('keeps HTML as the text it is', async () => {
    const { call } = await anApi();
    const title = '<img src=x onerror=alert(1)>';
    const answer = await call(ASHA_OID, 'POST', activitiesOf(ASHA_OID), webinar({ title }));
    expect(answer.body['activity']).toMatchObject({ title });
  });

  it.each([
    ['not JSON', 'nonsense', {}, 400, 'bad-input'],
    ['a list', [], {}, 400, 'bad-input'],
    ['null', 'null', {}, 400, 'bad-input'],
    ['a form of another site', 'title=x', { 'content-type': 'text/plain' }, 415, 'not-json'],
    ['another alphabet’s JSON', '{}', { 'content-type': 'application/json; charset=utf-7' }, 415, 'not-json'],
    ['100 kB', { title: 'x'.repeat(100_000) }, {}, 413, 'too-large'],
  ])('answers %s with a problem', async (_what, body, headers, status, code) => {
    const { call } = await anApi();
    const answer = await call(ASHA_OID, 'POST', activitiesOf(ASHA_OID), body, headers);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  it('answers a body of nothing but unknown names with some of them', async () => {
    const { call } = await anApi();
    const names = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`c${index}`, '']));
    for (const [path, body] of [
      [activitiesOf(ASHA_OID), webinar(names)],
      [
        `/people/${ASHA_OID}/entries`,
        { formId: 'form-0000000000001', kind: 'self-assessment', fields: names },
      ],
    ] as const) {
      const { body: problem } = await call(ASHA_OID, 'POST', path, body);
      expect(problem['problems']).toHaveLength(100);
    }
  });

  it('answers in Welsh to who asks for it', async () => {
    const { call } = await anApi();
    const body = webinar({ title: '' });
    const english = await call(ASHA_OID, 'POST', activitiesOf(ASHA_OID), body);
    const welsh = await call(ASHA_OID, 'POST', activitiesOf(ASHA_OID), body, { 'accept-language': 'cy-GB' });
    expect(welsh.body['title']).not.toBe(english.body['title']);
    expect(JSON.stringify(welsh.body['problems'])).not.toBe(JSON.stringify(english.body['problems']));
  });
});

describe('somebody else’s record', () => {
  it.each([
    ['a colleague’s', COLLEAGUE_OID],
    ['a trustee’s', TRUSTEE_OID],
    ['a stranger’s', STRANGER_OID],
  ])('is 404 at %s call, word for word as a person who does not exist', async (_whose, actorOid) => {
    const { call } = await anApi();
    const theirs = await call(actorOid, 'GET', `/people/${ASHA_OID}/record`);
    const nobodys = await call(actorOid, 'GET', '/people/99999999-9999-4999-8999-999999999999/record');
    const notAnId = await call(actorOid, 'GET', "/people/'%20or%201%20eq%201/record");
    const withoutReference = ({ status, body }: Called) => ({ status, ...body, reference: undefined });
    expect(withoutReference(theirs)).toEqual(withoutReference(nobodys));
    expect(withoutReference(notAnId)).toEqual(withoutReference(nobodys));
    expect(theirs.status).toBe(404);
  });

  it('cannot be written to', async () => {
    const { call, world } = await anApi();
    expect((await call(COLLEAGUE_OID, 'POST', activitiesOf(ASHA_OID), webinar())).status).toBe(404);
    expect(world.records.activities.all()).toHaveLength(0);
  });
});

describe('the standing on a day', () => {
  const on = (days: string) => `/people/${ASHA_OID}/standing-on${days}`;
  const whyOn = (days: string) => `/people/${ASHA_OID}/why/hours${days}`;

  it('says the days, the version then in force, and the outcomes in words; its proof does too', async () => {
    const { call } = await anApi();
    const days = '?asOf=2026-03-14&knownOn=2026-03-20';
    const { status, body } = await call(MANAGER_OID, 'GET', on(days));
    expect([status, StandingOn.safeParse(body).success]).toEqual([200, true]);
    expect(body).toMatchObject({
      asOf: '2026-03-14',
      knownOn: '2026-03-20',
      today: '2026-11-21',
      under: [
        {
          policy: { effectiveFrom: '2025-06-01' },
          standing: { asOf: '2026-03-14', cycle: { from: '2025-09-01', to: '2026-08-31' } },
        },
      ],
    });
    const why = await call(MANAGER_OID, 'GET', whyOn(days));
    expect([why.status, why.body['asOf'], why.body['knownOn']]).toEqual([200, '2026-03-14', '2026-03-20']);
    expect(why.text).toContain('With what was on record on 20 Mar 2026');
  });

  it('and its proof name the policy asked of, where the person stands under several', async () => {
    const person = aPerson({ furtherPolicies: ['probation'] });
    const { call } = await anApi(aService({ records: { people: [person] } }));
    const { body } = await call(ASHA_OID, 'GET', on(''));
    expect(body).toMatchObject({
      under: [{ standing: { policyId: 'hampshire' } }, { standing: { policyId: 'probation' } }],
    });
    const askedOf = async (policy: string) =>
      (await call(ASHA_OID, 'GET', whyOn(`?policy=${policy}`))).body['outcome'];
    expect(await askedOf('hampshire')).toMatchObject({ required: 30, policy: { id: 'hampshire' } });
    expect(await askedOf('probation')).toMatchObject({ required: null, policy: { id: 'probation' } });
    expect((await call(ASHA_OID, 'GET', whyOn('?policy=spt'))).status).toBe(404);
    expect((await call(ASHA_OID, 'GET', whyOn('?policy=A/B'))).status).toBe(400);
  });

  it('is today’s where no day is asked for', async () => {
    const { call } = await anApi();
    expect((await call(ASHA_OID, 'GET', on(''))).body).toMatchObject({
      asOf: '2026-11-21',
      knownOn: '2026-11-21',
    });
  });

  it.each([
    ['?asOf=2026-02-30', 'asOf', 'on the calendar'],
    ['?knownOn=yesterday', 'knownOn', 'on the calendar'],
    ['?asOf=2026-03-14&asOf=2026-03-15', 'asOf', 'could not read it'],
    ['?asof=2026-03-14', 'asof', 'Leave this out'],
    ['?asOf=2026-11-22', 'asOf', 'today or an earlier date'],
    ['?asOf=2019-08-31', 'asOf', '1 Sep 2019'],
    ['?asOf=2025-05-31', 'asOf', '1 Jun 2025'],
  ])('refuses %s, naming the day in a sentence', async (days, path, words) => {
    const { call } = await anApi();
    for (const address of [on(days), whyOn(days)]) {
      const { status, body } = await call(ASHA_OID, 'GET', address);
      expect([status, body['problems']]).toEqual([400, [{ path, message: expect.stringContaining(words) }]]);
    }
  });

  it('is not there for a colleague, whatever the days', async () => {
    const { call } = await anApi();
    for (const days of ['', '?asOf=2026-03-14', '?asOf=2027-01-01'])
      expect((await call(COLLEAGUE_OID, 'GET', on(days))).status).toBe(404);
  });
});

describe('people', () => {
  it('are found by parts of their name, as the contract says', async () => {
    const { call } = await anApi();
    const { status, body } = await call(COORDINATOR_OID, 'GET', '/people?name=rah%20as&unit=&page=1');
    expect([status, PeoplePage.safeParse(body).success]).toEqual([200, true]);
    expect(body).toMatchObject({ count: 1, people: [{ oid: ASHA_OID, overall: 'action-needed' }] });
  });

  it.each([
    ['page=0', 'page', 'Enter a number'],
    ['page=4001', 'page', 'Enter 4,000 or less'],
    ['page=1&page=2', 'page', 'could not read it'],
    [`name=${'a'.repeat(101)}`, 'name', 'at most 100'],
    ['nmae=asha', 'nmae', 'Leave this out'],
    ['unit=%00', 'unit', 'hidden characters'],
  ])('are not looked for by %s, which is named in a sentence', async (query, path, words) => {
    const { call } = await anApi();
    const { status, body } = await call(LEAD_OID, 'GET', `/people?${query}`);
    expect([status, body['problems']]).toEqual([400, [{ path, message: expect.stringContaining(words) }]]);
  });

  it('of a unit that is not there are not found', async () => {
    const { call } = await anApi();
    expect((await call(LEAD_OID, 'GET', '/people?unit=nowhere')).status).toBe(404);
  });
});

describe('each reader', () => {
  it.each([
    [ASHA_OID, [200, 403, 403, 403, 403, 403]],
    [MANAGER_OID, [200, 200, 403, 403, 403, 403]],
    [COORDINATOR_OID, [200, 403, 200, 200, 403, 403]],
    [LEAD_OID, [200, 200, 200, 200, 200, 200]],
    [TRUSTEE_OID, [200, 403, 403, 403, 200, 403]],
    [ADMINISTRATOR_OID, [200, 403, 403, 403, 403, 200]],
    [STRANGER_OID, [200, 403, 403, 403, 403, 403]],
  ])('%s gets me, team, people, events, organisation and problem rows as %j', async (actorOid, statuses) => {
    const { call } = await anApi();
    const answers = [];
    for (const path of ['/me', '/team', '/people', '/events', '/organisation', '/problem-rows']) {
      answers.push((await call(actorOid, 'GET', path)).status);
    }
    expect(answers).toEqual(statuses);
  });
});

describe('what breaks', () => {
  it('is told as a reference, with the detail in the log alone', async () => {
    const { call, logged } = await anApi(aService(), { fault: new Error('secret connection string') });
    const answer = await call(ASHA_OID, 'GET', '/me');
    expect([answer.status, answer.body['code']]).toEqual([500, 'something-broke']);
    expect(answer.text).not.toContain('secret');
    expect(logged).toMatchObject([{ reference: answer.body['reference'] }]);
  });

  it('is Microsoft 365’s trouble when Graph failed', async () => {
    const fault = Object.assign(new Error('503'), { name: 'GraphFault' });
    const { call, logged } = await anApi(aService(), { fault });
    const answer = await call(ASHA_OID, 'GET', '/me');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('60');
    expect(logged).toEqual([
      { reference: answer.body['reference'], code: 'microsoft-365-unavailable', fault },
    ]);
  });

  it('asks who calls too often to wait', async () => {
    const { call } = await anApi(aService(), { calls: 2 });
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await call(ASHA_OID, 'GET', '/me'));
    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [200, null],
      [200, null],
      [429, '60'],
    ]);
    expect((await call(COLLEAGUE_OID, 'GET', '/me')).status).toBe(200);
  });

  it('lets a person write sixty times and asks them to wait for more; they still read, and others write', async () => {
    const { call, world } = await anApi(aService(), { writes: 60 });
    const write = (oid: string, time: number) =>
      call(
        oid,
        'POST',
        activitiesOf(oid),
        webinar({ formId: `form-${String(time).padStart(13, '0')}`, title: `Captions ${time}` }),
      );
    const statuses: number[] = [];
    for (let time = 0; time < 70; time += 1) statuses.push((await write(ASHA_OID, time)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect(world.records.activities.where('personOid', ASHA_OID).length).toBeLessThanOrEqual(60);
    expect((await call(ASHA_OID, 'GET', '/me')).status).toBe(200);
    expect((await write(COLLEAGUE_OID, 0)).status).not.toBe(429);
  });

  it('verifies no token of what comes too often from one address', async () => {
    const { call, origin } = await anApi(aService(), { callsFromAddress: 2 });
    expect((await call(undefined, 'GET', '/me')).status).toBe(401);
    expect((await call(ASHA_OID, 'GET', '/me')).status).toBe(200);
    const answer = await fetch(`${origin}/me`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
  });

  it('answers 404 to a path or method that is not there', async () => {
    const { call } = await anApi();
    expect((await call(ASHA_OID, 'GET', '/nothing')).status).toBe(404);
    expect((await call(ASHA_OID, 'PUT', '/me', {})).status).toBe(404);
    expect((await call(ASHA_OID, 'GET', '/people/%E0%A4%A/record')).status).toBe(404);
  });
});
