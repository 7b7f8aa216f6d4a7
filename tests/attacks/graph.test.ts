import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantIdentity } from '../../dev-tenant/seed/organisation.ts';
import { graphPath } from '../../src/graph/graph-path.ts';
import { lists } from '../../src/sharepoint/lists/index.ts';
import { startSharePoint } from '../contract/share-point-site.ts';
import type { Instance, SharePointSite } from '../contract/share-point-site.ts';
import { callMicrosoft, changeRow, rowsOf } from '../journeys/support/microsoft.ts';
import { eventually } from '../journeys/support/teams.ts';
import { tryAttacks } from './support/attack.ts';
import { graphToken } from './support/directory.ts';
import { oid } from './support/people.ts';
import { getAs, send } from './support/send.ts';
import { syncGone, syncSpoilt } from './support/spoil-answers.ts';

const EVIL = 'https://evil.example/x';
const A_LOT = 60_000;
const SECONDS_TO_SEE = 60;

const anchors = `/v1.0/sites/${tenantIdentity.sharePointHost}:/sites/cpd:/lists/${encodeURIComponent(lists.auditAnchors.title)}/items`;

const isAway = (url: string): boolean => new URL(url).hostname.endsWith('evil.example');

tryAttacks('what the server hears from Graph', [
  {
    id: 'GRA-005',
    attack: 'an answer leads to another host: it is not asked, and the list is said not to be synced',
    try: async () => {
      const links = [
        {
          give: {
            '@odata.deltaLink': null,
            '@odata.nextLink': 'https://graph.microsoft.com@evil.example/v1.0/x',
          },
        },
        { give: { '@odata.deltaLink': 'https://graph.microsoft.com.evil.example/v1.0/x' } },
      ];
      for (const link of links) {
        const { isSaid, asked } = await syncSpoilt({ path: '/items/delta', ...link });
        expect([link, isSaid, asked.filter(isAway)]).toEqual([link, true, []]);
      }
      const asked = await syncGone('/items/delta', EVIL);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter(isAway)).toEqual([]);
      return send({ path: '/readyz' });
    },
    status: 200,
    insteadOf: { status: 502, because: 'the job that asked is nobody’s request: what failed is in the log' },
  },
  {
    id: 'GRA-006',
    attack: 'a redirect to another host is not followed, and no token goes there',
    try: async () => {
      const visits: string[] = [];
      const elsewhere = createServer((request, response) => {
        visits.push(request.headers.authorization ?? 'no token');
        response.end('{}');
      }).listen(0, '127.0.0.1');
      await once(elsewhere, 'listening');
      const away = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
      let redirects = 0;
      const redirecting = createServer((_request, response) => {
        redirects += 1;
        response.writeHead(302, { location: away }).end();
      }).listen(0, '127.0.0.1');
      await once(redirecting, 'listening');
      const redirectFrom = `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}/`;
      const { isSaid } = await syncSpoilt({ path: '/items/delta', redirectFrom });
      redirecting.close();
      elsewhere.close();
      expect({ isSaid, wasRedirected: redirects > 0, visits }).toEqual({
        isSaid: true,
        wasRedirected: true,
        visits: [],
      });
      return send({ path: '/readyz' });
    },
    status: 200,
    insteadOf: { status: 502, because: 'the job that asked is nobody’s request: what failed is in the log' },
  },
]);

tryAttacks('the lists', [
  {
    id: 'GRA-011',
    attack:
      'a row edited by hand into what no form would send: it is set aside and shown, and the rest goes on',
    try: async () => {
      const isTheirs = ({ PersonOid }: Record<string, unknown>) => PersonOid === oid('stranger');
      const row = (await rowsOf('activities')).find(isTheirs);
      await changeRow('activities', ({ id }) => id === row?.['id'], {
        Minutes: -5_000_000_000,
        ActivityType: 'x'.repeat(255),
        Reflection: 'y'.repeat(A_LOT),
      });
      const shown = await eventually(
        () => getAs('lead', '/api/problem-rows'),
        ({ text }) => text.includes('-5000000000'),
        SECONDS_TO_SEE,
      );
      expect(shown.text).toContain('-5000000000');
      return [shown, await getAs('stranger', `/api/people/${oid('stranger')}/record`)];
    },
    status: 200,
    writes: 1,
  },
  {
    id: 'GRA-014',
    attack: 'a manager writes into the anchors of the audit log through Graph',
    try: async () => {
      const token = await graphToken({ idtyp: 'user', scp: 'User.Read', oid: oid('manager') });
      const { status, body } = await callMicrosoft('graph.microsoft.com', 'POST', anchors, {
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ fields: { Title: 'Mine' } }),
      });
      return { status, headers: {}, text: JSON.stringify(body) };
    },
    status: 403,
  },
]);

describe('attacks by a batch that is not answered as it was asked', () => {
  let site: SharePointSite;
  let product: Instance;

  beforeAll(async () => {
    site = await startSharePoint();
    product = site.instance('tampered', {
      fetch: async (input, request) => {
        const url = input instanceof Request ? input.url : String(input);
        const { pathname, search } = new URL(url);
        const answer = await fetch(`${site.listener.origin}${pathname}${search}`, request);
        return url.includes('$batch') ? shuffled(answer) : answer;
      },
    });
    await product.sync.syncOnce();
  });
  afterAll(() => site.close());

  // The server asks by batch only for rows that another server wrote: one alone never does.
  it('GRA-012: of a batch, an answer belongs to its id alone, and one that is missing is no success', async () => {
    const paths = [graphPath`/sites/root`, graphPath`/sites/${site.siteId}/lists`, graphPath`/sites/nowhere`];
    const outcomes = await product.graph.batch(paths.map((path) => ({ method: 'GET', url: String(path) })));
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, false]);
  });
});

/** In another order, one of them twice, one left out. */
async function shuffled(answer: Response): Promise<Response> {
  const { responses } = (await answer.json()) as { responses: readonly object[] };
  return Response.json({ responses: [...responses.slice(1).toReversed(), ...responses.slice(1, 2)] });
}
