import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { routes } from '../../src/api/routes.ts';
import { tabToken } from './support/tokens.ts';
import { asJson, bearer, send } from './support/send.ts';
import { shownIds } from './shown.ts';
import { attacksToCome } from './waits-for.ts';

it.each(attacksToCome.map((each) => [each.id, each.waitsFor, each] as const))(
  '%s waits for %s: nothing answers there yet, to nobody',
  async (_id, _feature, { method, path }) => {
    for (const who of [undefined, 'lead', 'administrator'] as const) {
      const headers = who === undefined ? [] : bearer(await tabToken(who));
      const body = method === 'POST' ? '{}' : undefined;
      const { status } = await send({
        method,
        path,
        headers: [...headers, ...asJson],
        ...(body && { body }),
      });
      expect([who, [404, 405].includes(status)]).toEqual([who, true]);
    }
  },
);

it('no route has a name of what is to come, so that its attacks are not forgotten when it comes', () => {
  const words = /export|import|erasure|erase|retention|notification|webhook|csv|download/;
  expect(routes.map(({ endpoint }) => endpoint.path).filter((path) => words.test(path))).toEqual([]);
});

it('every attack that is shown is tried once, or waits', () => {
  const files = fs.readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const text = files
    .filter((file) => file.endsWith('.ts') && !file.startsWith('waits-for'))
    .map((file) => fs.readFileSync(path.join(import.meta.dirname, file), 'utf8'))
    .join('\n');
  const tried = [...text.matchAll(/(?:id: |it\()'([A-Z]+-\d+)/g)].map(([, id]) => id ?? '');
  // Two ways to lead elsewhere are one attack of the table, as is each under its own name.
  const named = [...text.matchAll(/^ {4}'(GRA-\d+)/gm)].map(([, id]) => id ?? '');
  const all = new Set([...tried, ...named, ...attacksToCome.map(({ id }) => id)]);
  expect(shownIds.filter((id) => !all.has(id))).toEqual([]);
  expect([...all].filter((id) => !shownIds.includes(id))).toEqual([]);
});
