import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import * as z from 'zod/mini';
import { routes } from '../../src/api/routes.ts';
import { parametersIn } from '../../src/contract/endpoint.ts';
import { endpoints, writes } from '../../src/contract/index.ts';
import { apiDocument } from '../../tools/api-document/api-document.ts';

const written = path.join(import.meta.dirname, '../../docs/api/openapi.json');

describe('the endpoints', () => {
  it('are each answered by one route, and no route answers anything else', () => {
    const answered = routes.map(({ endpoint }) => endpoint);
    expect(new Set(answered)).toEqual(new Set(endpoints));
    expect(answered).toHaveLength(endpoints.length);
  });

  it('have an id and an address of their own', () => {
    const ids = endpoints.map(({ id }) => id);
    const addresses = endpoints.map(({ method, path: of }) => `${method} ${of.replace(/\{\w+\}/g, '{}')}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s takes the parameters that its path names',
    (_id, { path: of, params }) => {
      const { properties = {} } = z.toJSONSchema(params, { io: 'input', unrepresentable: 'any' });
      expect(Object.keys(properties)).toEqual(parametersIn(of));
    },
  );

  it('renew and end only what their own parameters name', () => {
    for (const { path: of, renews, ends } of writes)
      for (const read of [renews, ends])
        expect(parametersIn(read?.path ?? '').filter((name) => !parametersIn(of).includes(name))).toEqual([]);
  });
});

describe('docs/api/openapi.json', () => {
  it('is what the endpoints say; `npm run api-document` writes it', async () => {
    expect(JSON.parse(readFileSync(written, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(await apiDocument(endpoints))),
    );
  });

  it('is an OpenAPI 3.1 document', async () => {
    const { valid, errors } = await new Validator().validate(readFileSync(written, 'utf8'));
    expect([valid, errors]).toEqual([true, undefined]);
  });
});
