import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
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
import { getAs } from './support/send.ts';

const EVIL = 'https://evil.example/x';
const A_LOT = 60_000;
const SECONDS_TO_SEE = 60;

const anchors = `/v1.0/sites/${tenantIdentity.sharePointHost}:/sites/cpd:/lists/${encodeURIComponent(lists.auditAnchors.title)}/items`;

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

describe('attacks by an answer that is not Graph’s', () => {
  let site: SharePointSite;
  /** Addresses that were asked for, as the product named them. */
  const asked: string[] = [];
  /** What becomes of an answer on its way. */
  let tamper: (url: string, answer: Response) => Response | Promise<Response> = (_url, answer) => answer;
  let product: Instance;
  let elsewhere: Server;
  let visits = 0;

  beforeAll(async () => {
    elsewhere = createServer((_request, response) => {
      visits += 1;
      response.end('{}');
    }).listen(0, '127.0.0.1');
    site = await startSharePoint();
    product = site.instance('tampered', {
      fetch: async (input, request) => {
        const url = input instanceof Request ? input.url : String(input);
        asked.push(url);
        const { pathname, search } = new URL(url);
        return tamper(url, await fetch(`${site.listener.origin}${pathname}${search}`, request));
      },
    });
    await product.sync.syncOnce();
  });
  afterAll(async () => {
    elsewhere.close();
    await site.close();
  });

  const away = () => asked.filter((url) => new URL(url).hostname !== 'graph.microsoft.com');

  it.each(['@odata.nextLink', '@odata.deltaLink'])(
    'GRA-005: %s leads to another host: nothing is asked there, and the list is not synced',
    async (name) => {
      tamper = async (url, answer) =>
        url.includes('delta')
          ? Response.json({
              ...((await answer.json()) as object),
              '@odata.deltaLink': undefined,
              [name]: EVIL,
            })
          : answer;
      const { faults } = await product.sync.syncOnce();
      expect(faults.length).toBeGreaterThan(0);
      expect(away()).toEqual([]);
    },
  );

  it('GRA-005: a delta that has gone names another host to begin at: nothing is asked there', async () => {
    let isGone = true;
    tamper = (url, answer) => {
      if (!isGone || !url.includes('delta')) return answer;
      isGone = false;
      return Response.json(
        { error: { code: 'resyncRequired' } },
        { status: 410, headers: { location: EVIL } },
      );
    };
    const { rebuilt } = await product.sync.syncOnce();
    expect(rebuilt.length).toBeGreaterThan(0);
    expect(away()).toEqual([]);
  });

  it('GRA-006: a redirect to another host is not followed, and no token goes there', async () => {
    const { port } = elsewhere.address() as AddressInfo;
    const redirecting = createServer((_request, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
    }).listen(0, '127.0.0.1');
    await once(redirecting, 'listening');
    const origin = `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}`;
    const { graph } = site.instance('redirected', { fetch: (_input, request) => fetch(origin, request) });
    await expect(graph.get(graphPath`/sites/root`)).rejects.toMatchObject({ name: 'GraphFault' });
    redirecting.close();
    expect(visits).toBe(0);
  });

  it('GRA-012: of a batch, an answer belongs to its id alone, and one that is missing is no success', async () => {
    tamper = async (url, answer) => {
      if (!url.includes('$batch')) return answer;
      const { responses } = (await answer.json()) as { responses: readonly object[] };
      // In another order, one of them twice, one left out.
      return Response.json({ responses: [...responses.slice(1).toReversed(), ...responses.slice(1, 2)] });
    };
    const paths = [graphPath`/sites/root`, graphPath`/sites/${site.siteId}/lists`, graphPath`/sites/nowhere`];
    const outcomes = await product.graph.batch(paths.map((path) => ({ method: 'GET', url: String(path) })));
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, true, false]);
  });
});
