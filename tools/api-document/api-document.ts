import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import type { Endpoint, Schema } from '../../src/contract/endpoint.ts';
import { parametersIn } from '../../src/contract/endpoint.ts';

type Json = Readonly<Record<string, unknown>>;

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

const CONTRACT = path.join(import.meta.dirname, '../../src/contract');

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && '_zod' in value;

/** All that the files of the contract export, in the order of their names. */
async function exportedByContract(): Promise<readonly (readonly [name: string, value: unknown])[]> {
  const files = readdirSync(CONTRACT).filter((name) => /(?<![.]test)[.]ts$/.test(name));
  const chapters = await Promise.all(
    files.toSorted().map((name) => import(path.join(CONTRACT, name)) as Promise<object>),
  );
  return chapters.flatMap((chapter) => Object.entries(chapter));
}

/** What the contract exports under a capital name is written once in the document, and referred to by that name. */
async function namedSchemas() {
  const named = z.registry<{ readonly id: string }>();
  for (const [id, value] of await exportedByContract())
    if (isSchema(value) && /^[A-Z]/.test(id) && !named.has(value)) named.add(value, { id });
  return named;
}

type Named = Awaited<ReturnType<typeof namedSchemas>>;

/** JSON Schema 2020-12, which OpenAPI 3.1 takes as it is; names and dialects of single schemas are the document's to say. */
function bare({ $schema: _dialect, $id: _id, id: _name, ...schema }: Json): Json {
  return schema;
}

/** A value as it is sent. */
function sent(schema: Schema, named: Named): Json {
  const name = named.get(schema)?.id;
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  return inlined(schema);
}

/** The same, written out. */
const inlined = (schema: Schema): Json =>
  bare(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

const PROBLEM = '#/components/schemas/Problem';

const ofType = (type: string, schema: Json) => ({ content: { [type]: { schema } } });

/** OpenAPI 3.1: bytes need no schema but their type. */
const contentOf = (as: Endpoint['takes'], schema: Schema, named: Named) =>
  as === 'bytes' ? ofType('application/octet-stream', {}) : ofType('application/json', sent(schema, named));

function operationOf(endpoint: Endpoint, named: Named): Json {
  const { properties = {} }: ObjectSchema = inlined(endpoint.params);
  const asked: ObjectSchema = inlined(endpoint.query);
  const inPath = parametersIn(endpoint.path).map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: properties[name] ?? {},
  }));
  const inQuery = Object.entries(asked.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: asked.required?.includes(name) ?? false,
    schema,
  }));
  const isWrite = endpoint.method === 'post';
  const reply = contentOf(endpoint.gives, endpoint.reply, named);
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    'x-permission': endpoint.permission,
    ...(inPath.length + inQuery.length > 0 && { parameters: [...inPath, ...inQuery] }),
    ...(isWrite && {
      requestBody: { required: true, ...contentOf(endpoint.takes, endpoint.body, named) },
    }),
    responses: {
      200: { description: isWrite ? 'Done; nothing new was stored.' : 'What was asked for.', ...reply },
      ...(isWrite && { 201: { description: 'Stored.', ...reply } }),
      default: {
        description: 'Refused or failed.',
        ...ofType('application/problem+json', { $ref: PROBLEM }),
      },
    },
  };
}

/** The API as an OpenAPI 3.1 document, drawn from the endpoints alone. */
export async function apiDocument(endpoints: readonly Endpoint[]): Promise<Json> {
  const named = await namedSchemas();
  const { schemas } = z.toJSONSchema(named, {
    io: 'input',
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
  });
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of endpoints)
    (paths[endpoint.path] ??= {})[endpoint.method] = operationOf(endpoint, named);
  return {
    openapi: '3.1.0',
    info: {
      title: 'CPD Companion',
      version: '1',
      description:
        'The API of the tab. `x-permission` is the line of the access table that an endpoint asks for. Every refusal is a problem of RFC 9457.',
    },
    servers: [{ url: '/api' }],
    security: [{ teams: [] }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)])),
      securitySchemes: {
        teams: { type: 'http', scheme: 'bearer', description: 'The token that Teams gives a tab.' },
      },
    },
  };
}
