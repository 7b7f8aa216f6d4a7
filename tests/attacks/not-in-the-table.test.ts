import { expect } from '@jest/globals';
import { changeRow, rowsOf } from '../journeys/support/microsoft.ts';
import { eventually } from '../journeys/support/teams.ts';
import { aPress, deliverInTime, statusInside } from './support/activities.ts';
import { tryAttacks } from './support/attack.ts';
import { giveManager } from './support/directory.ts';
import { eventOfTheDemo } from './support/events.ts';
import type { Part } from './support/people.ts';
import { oid, people } from './support/people.ts';
import { asJson, bearer, getAs, inTurn, meWith, postAs, send } from './support/send.ts';
import type { Answer } from './support/send.ts';
import { tabToken } from './support/tokens.ts';

const DEEP = 5000;
const MANY_NAMES = 900;
const fullWidth = (text: string): string =>
  text.replaceAll(/[0-9a-f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const keyOf = async (list: 'activities' | 'reviews', part: Part): Promise<string> =>
  String((await rowsOf(list)).find(({ PersonOid }) => PersonOid === oid(part))?.['Key']);

interface WaitingRow {
  readonly collection: string;
  readonly itemId: string;
  readonly byHand: { readonly eTag: string } | null;
}

const waitingRows = async (part: Part): Promise<readonly WaitingRow[]> =>
  (JSON.parse((await getAs(part, '/api/problem-rows')).text) as { rows: readonly WaitingRow[] }).rows;

const anActivity = (formId: string): string =>
  JSON.stringify({
    formId,
    title: 'A webinar',
    activityType: 'webinar',
    completedOn: '2026-10-01',
    minutes: 5,
    isConfirmed: true,
  });

tryAttacks('what the reference table does not name', [
  {
    id: 'names a row of another under their own name',
    attack: 'a key of somebody else behind one’s own id',
    try: async () => {
      const [activity, review] = [await keyOf('activities', 'stranger'), await keyOf('reviews', 'manager')];
      const mine = `/api/people/${oid('staff')}`;
      return inTurn(
        [
          `${mine}/activities/${activity}/withdrawal`,
          `${mine}/entries/${activity}/withdrawal`,
          `${mine}/reviews/${review}/withdrawal`,
          `${mine}/activities/__proto__/withdrawal`,
        ].map((path) => () => postAs('staff', path, { reason: 'It is mine, is it not' })),
      );
    },
    status: 404,
  },
  {
    id: 'smuggles a person in a header',
    attack: 'headers by which a proxy would say who somebody is, or what they ask for',
    try: async () => {
      const token = await tabToken('staff');
      const names = [
        ['x-ms-client-principal-id', oid('lead')],
        ['x-ms-client-principal', Buffer.from(JSON.stringify({ oid: oid('lead') })).toString('base64')],
        ['x-forwarded-user', people.lead],
        ['x-original-url', '/api/organisation'],
        ['x-rewrite-url', '/api/organisation'],
        ['x-forwarded-prefix', '/api/organisation'],
        ['forwarded', `for=${oid('lead')};host=evil.example`],
        ['x-forwarded-host', 'evil.example'],
      ] as const;
      for (const header of names) {
        const answer = await send({ path: '/api/me', headers: header });
        expect([header[0], answer.status]).toEqual([header[0], 401]);
      }
      return inTurn(
        names.map((header) => () => send({ path: '/api/me', headers: [...bearer(token), ...header] })),
      );
    },
    status: 200,
    neverShown: () => [people.lead, 'evil.example'],
    also: (answers) => answers.forEach(({ text }) => expect(text).toContain(people.staff)),
  },
  {
    id: 'says a thing twice in one body',
    attack: 'names that come twice, and names that every object has',
    try: () => {
      const form = anActivity('attack-twice-00000001');
      const bodies = [
        '"__proto__":{"isConfirmed":true}',
        '"constructor":{"prototype":{"x":1}}',
        '"toString":1',
      ];
      return inTurn([
        ...bodies.map(
          (more) => () =>
            postAs('staff', `/api/people/${oid('staff')}/activities`, form.replace('{', `{${more},`)),
        ),
        // The last of two counts, for whoever reads: it is refused for what it says.
        () => postAs('staff', `/api/people/${oid('staff')}/activities`, form.replace('}', ',"minutes":-5}')),
      ]);
    },
    status: 400,
  },
  {
    id: 'writes an id in other letters',
    attack: 'ids that look alike, or that are alike when case is folded',
    try: () =>
      inTurn(
        [
          encodeURIComponent(fullWidth(oid('stranger'))),
          oid('stranger').toUpperCase(),
          `${oid('stranger')}%E2%80%8B`,
          `%EF%BB%BF${oid('stranger')}`,
          `${oid('stranger')}%20`,
          oid('stranger').replaceAll('-', '%E2%80%90'),
          `{${oid('stranger')}}`,
        ].map((id) => () => getAs('staff', `/api/people/${id}/record`)),
      ),
    status: 404,
    neverShown: () => [people.stranger],
  },
  {
    id: 'presses a button with a very deep answer',
    attack: 'lists in lists in what a card carries',
    try: async () => {
      const { key } = await eventOfTheDemo();
      const nested = (open: string, close: string) => open.repeat(DEEP) + close.repeat(DEEP);
      const press = JSON.stringify(
        aPress('absentee', 'evaluation.submit', { eventKey: key, rating: 'DEEP' }),
      );
      return inTurn(
        [nested('[', ']'), `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`].map(
          (deep) => () => deliverInTime(press.replace('"DEEP"', deep)),
        ),
      );
    },
    status: 200,
    also: (answers) => answers.forEach((answer) => expect([400, 404]).toContain(statusInside(answer))),
  },
  {
    id: 'presses a button of when they were a manager',
    attack: 'a card of a team that somebody else looks after by now',
    try: async () => {
      const why = () =>
        deliverInTime(aPress('manager', 'why.show', { person: oid('secondMover'), requirement: 'gdpr' }));
      expect(statusInside(await why())).toBe(200);
      await giveManager('secondMover', 'otherManager');
      await eventually(
        () => getAs('manager', `/api/people/${oid('secondMover')}/record`),
        ({ status }) => status !== 200,
      );
      const answer = await why();
      await giveManager('secondMover', 'manager');
      return answer;
    },
    status: 200,
    neverShown: () => [people.secondMover],
    also: ([answer]) => expect(answer && statusInside(answer)).toBe(404),
  },
  {
    id: 'changes a row by any version',
    attack: 'versions that would match whatever there is',
    try: async () => {
      const { key, version, title, venue, provider, activityType, startsAt, endsAt } = await eventOfTheDemo();
      const fields = { venue, provider, activityType, startsAt, endsAt, category: 'educational' };
      const body = { ...fields, title: `${title} (mine)` };
      const answers = await inTurn(
        ['*', `W/${version}`, `${version},*`, '"*"', ' ', 'x'.repeat(5000)].map(
          (read) => () =>
            postAs('coordinator', `/api/events/${key}`, { ...body, version: read }, ['if-match', '*']),
        ),
      );
      expect(answers.filter(({ status }) => ![400, 409].includes(status))).toEqual([]);
      const now = await eventOfTheDemo();
      expect([now.title, now.version]).toEqual([title, version]);
      return [];
    },
    status: 400,
  },
  {
    id: 'reaches for a draft that is not theirs',
    attack: 'drafts of rules by whoever may not, and of policies that are none',
    try: async () => {
      const draft = {
        requirement: 'gdpr',
        isLeftOut: true,
        values: {},
        effectiveFrom: '2027-01-01',
        announcement: '',
      };
      for (const part of ['staff', 'manager', 'trustee'] as const) {
        const refused = await inTurn(
          ['discard', 'preview', 'publish'].map(
            (what) => () => postAs(part, `/api/policies/hampshire/${what}`, { version: 'x', ...draft }),
          ),
        );
        expect([part, refused.filter(({ status }) => ![400, 403, 404].includes(status))]).toEqual([part, []]);
      }
      return inTurn(
        ['__proto__', 'constructor', '..%2fhampshire', 'hampshire%00'].map(
          (policy) => () => postAs('lead', `/api/policies/${policy}/draft`, draft),
        ),
      );
    },
    status: 404,
  },
  {
    id: 'says that their own row holds',
    attack: 'decides of a row of their own that somebody has changed by hand',
    try: async () => {
      const mine = await keyOf('activities', 'lead');
      await changeRow('activities', ({ Key }) => Key === mine, { Minutes: 600 });
      const [row] = (await rowsOf('activities')).filter(({ Key }) => Key === mine);
      const itemId = String(row?.['id']);
      const isMine = (waiting: WaitingRow) => waiting.itemId === itemId && waiting.byHand !== null;
      const rows = await eventually(
        () => waitingRows('lead'),
        (found) => found.some(isMine),
      );
      const eTag = rows.find(isMine)?.byHand?.eTag;
      expect(eTag).toEqual(expect.any(String));
      return inTurn(
        (['lead', 'staff', 'manager'] as const).map(
          (part) => () =>
            postAs(part, `/api/problem-rows/activities/${itemId}/decision`, { eTag, decision: 'holds' }),
        ),
      );
    },
    status: 403,
    writes: 1,
  },
  {
    id: 'comes as a guest',
    attack: 'tokens of guests, and tokens that do not say clearly whether they are',
    try: async () => {
      expect((await meWith(await tabToken('staff', { acct: 1 }))).status).toBe(403);
      return inTurn(
        ['1', 2, true, [0], null, '0'].map((acct) => async () => meWith(await tabToken('staff', { acct }))),
      );
    },
    status: 401,
  },
  {
    id: 'writes an address in other ways',
    attack: 'paths that climb, or that only another server would read as an address of the API',
    try: async () => {
      const paths = [
        '/api/%2e%2e/api/me',
        '/api/%6de',
        '/API/me',
        '/api//me',
        '//api/me',
        '/api/me/',
        '/api/me;x=1',
        '/api/.%2fme',
        '/api\\me',
        '/api/me%00',
        '/tab/%2e%2e/%2e%2e/package.json',
        '/tab/..%2f..%2fpackage.json',
        '/tab/..%5c..%5cpackage.json',
        '/tab/%252e%252e/package.json',
        '/tab/.env',
        '/tab//etc/passwd',
      ];
      const answers = await inTurn(paths.map((path) => () => send({ path })));
      const wrong = answers.flatMap(({ status, text }, index) =>
        text.includes('cpd-companion') ||
        text.includes('root:') ||
        status >= 500 ||
        (status === 200 && paths[index]?.includes('me'))
          ? [[paths[index], status]]
          : [],
      );
      expect(wrong).toEqual([]);
      return [];
    },
    status: 404,
  },
  {
    id: 'uses other methods',
    attack: 'methods that no route has, on addresses that write',
    try: async () => {
      const token = await tabToken('staff');
      const path = `/api/people/${oid('staff')}/activities`;
      const answers = await inTurn(
        ['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'LOCK', 'QUERY'].map(
          (method) => () =>
            send({
              method,
              path: `${path}?_method=POST`,
              headers: [...bearer(token), ...asJson],
              body: anActivity('attack-method-0000001'),
            }),
        ),
      );
      expect(answers.filter(({ status }) => status < 400 || status >= 500)).toEqual([]);
      return [];
    },
    status: 404,
  },
  {
    id: 'asks with a huge query',
    attack: 'a query of hundreds of names, and one too long for any header',
    try: async () => {
      const names = Array.from({ length: MANY_NAMES }, (_, index) => `n${index}[a][b]=1`).join('&');
      const many = await getAs('lead', `/api/people?${names}`);
      expect(many.status).toBe(400);
      return getAs('lead', `/api/people?name=${'a'.repeat(20_000)}`);
    },
    status: 431,
  },
  {
    id: 'asks for a language that is none',
    attack: 'languages that are names of every object, addresses, or endless',
    try: async () => {
      const token = await tabToken('staff');
      return inTurn(
        [
          '*',
          '__proto__',
          'constructor',
          '../../etc/passwd',
          'en;q=x',
          ',,,;;;',
          'x-'.repeat(3000),
          '%00',
          'cy;q=1e999',
        ].map(
          (language) => () =>
            send({ path: '/api/me', headers: [...bearer(token), 'accept-language', language] }),
        ),
      );
    },
    status: 200,
    also: (answers) => {
      for (const { text } of answers) expect(text).toContain(people.staff);
    },
  },
  {
    id: 'asks with names that every object has',
    attack: 'queries that are lists, objects, or prototypes',
    try: async () => {
      const queries = [
        '__proto__[name]=x',
        'constructor[prototype][name]=x',
        'name[__proto__]=x',
        'name[]=x&name[]=y',
        'name=x&name=y',
        'page=1e9',
        'page=-1',
        'page[]=1',
        'unit=__proto__',
        'without=constructor',
        'toString=1&hasOwnProperty=1',
      ];
      const answers: Answer[] = [];
      for (const query of queries) answers.push(await getAs('lead', `/api/people?${query}`));
      expect(
        answers.flatMap(({ status }, index) => (status >= 500 ? [[queries[index], status]] : [])),
      ).toEqual([]);
      return getAs('lead', '/api/people');
    },
    status: 200,
  },
]);
