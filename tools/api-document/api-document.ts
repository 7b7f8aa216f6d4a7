import * as z from 'zod/mini';
import type { Endpoint, Schema } from '../../src/contract/endpoint.ts';
import { parametersIn } from '../../src/contract/endpoint.ts';
import * as audit from '../../src/contract/audit.ts';
import * as entries from '../../src/contract/entries.ts';
import * as evaluations from '../../src/contract/evaluations.ts';
import * as events from '../../src/contract/events.ts';
import * as me from '../../src/contract/me.ts';
import * as organisation from '../../src/contract/organisation.ts';
import * as people from '../../src/contract/people.ts';
import * as personTag from '../../src/contract/person-tag.ts';
import * as policies from '../../src/contract/policies.ts';
import * as problemRows from '../../src/contract/problem-rows.ts';
import * as problems from '../../src/contract/problems.ts';
import * as record from '../../src/contract/record.ts';
import * as reviews from '../../src/contract/reviews.ts';
import * as standing from '../../src/contract/standing.ts';
import * as standingOn from '../../src/contract/standing-on.ts';
import * as team from '../../src/contract/team.ts';
import * as why from '../../src/contract/why.ts';
import * as withdrawal from '../../src/contract/withdrawal.ts';

type Json = Readonly<Record<string, unknown>>;

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

const chapters = [
  audit,
  entries,
  evaluations,
  events,
  me,
  organisation,
  people,
  personTag,
  policies,
  problemRows,
  problems,
  record,
  reviews,
  standing,
  standingOn,
  team,
  why,
  withdrawal,
];

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && '_zod' in value;

/** What a chapter exports under a capital name is written once in the document, and referred to by that name. */
const named = z.registry<{ readonly id: string }>();
for (const [id, value] of chapters.flatMap((chapter) => Object.entries(chapter)))
  if (isSchema(value) && /^[A-Z]/.test(id) && !named.has(value)) named.add(value, { id });

const { schemas } = z.toJSONSchema(named, {
  io: 'input',
  unrepresentable: 'any',
  uri: (id) => `#/components/schemas/${id}`,
});

/** JSON Schema 2020-12, which OpenAPI 3.1 takes as it is; names and dialects of single schemas are the document's to say. */
function bare({ $schema: _dialect, $id: _id, id: _name, ...schema }: Json): Json {
  return schema;
}

/** A value as it is sent. */
function sent(schema: Schema): Json {
  const name = named.get(schema)?.id;
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  return inlined(schema);
}

/** The same, written out. */
const inlined = (schema: Schema): Json =>
  bare(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

const PROBLEM = '#/components/schemas/Problem';

const ofType = (type: string, schema: Json) => ({ content: { [type]: { schema } } });

function operationOf(endpoint: Endpoint): Json {
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
  const reply = ofType('application/json', sent(endpoint.reply));
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    'x-permission': endpoint.permission,
    ...(inPath.length + inQuery.length > 0 && { parameters: [...inPath, ...inQuery] }),
    ...(isWrite && {
      requestBody: { required: true, ...ofType('application/json', sent(endpoint.body)) },
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
export function apiDocument(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of endpoints) (paths[endpoint.path] ??= {})[endpoint.method] = operationOf(endpoint);
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
