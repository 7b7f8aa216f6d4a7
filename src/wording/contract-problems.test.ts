import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { EvaluationInputs } from '../cards/evaluation-request.ts';
import { reads, writes } from '../contract/index.ts';
import { fieldMessage } from '../domain/fields/field-problem.ts';
import { problemsOfIssues, wrongOfIssue } from '../domain/fields/issue-problems.ts';
import { createWords } from './create-words.ts';

type Schema = z.core.$ZodType;
type Check = z.core.$ZodCheck;

/** The schemas directly inside one, by what their definitions hold. */
function inside(schema: Schema): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return [...Object.values(def.shape), ...(def.catchall ? [def.catchall] : [])];
    case 'array':
      return [def.element];
    case 'record':
      return [def.keyType, def.valueType];
    case 'union':
      return def.options;
    case 'pipe':
      // A transform is handed what parsed, and refuses nothing.
      return [def.in, def.out].filter(({ _zod }) => _zod.def.type !== 'transform');
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return [def.innerType];
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
    case 'never':
    case 'unknown':
    // Bytes, as they are.
    case 'custom':
      return [];
    default:
      throw new Error(`A schema of this type was never sent before: ${def.type}`);
  }
}

function* everyIn(schema: Schema, seen = new Set<Schema>()): Generator<Schema> {
  if (seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  for (const each of inside(schema)) yield* everyIn(each, seen);
}

/** What the outside may send: the parts of every endpoint, and what a card sends back. */
const sent: readonly (readonly [name: string, schema: Schema])[] = [
  ...[...reads, ...writes].flatMap(({ id, params, query, body }) => [
    [`${id} params`, params] as const,
    [`${id} query`, query] as const,
    [`${id} body`, body] as const,
  ]),
  ['the evaluation card', EvaluationInputs],
];
const schemas = [...new Set(sent.flatMap(([, schema]) => [...everyIn(schema)]))];
const checks = [...new Set(schemas.flatMap((schema) => schema._zod.def.checks ?? []))].filter(
  // It changes what is checked, and refuses nothing.
  (check) => check._zod.def.check !== 'overwrite',
);

/** Values that are wrong in every way that a schema of ours looks for. */
const WRONG = [
  undefined,
  null,
  true,
  '',
  ' \u200b',
  'a\u202eb',
  'Not an id!',
  'x'.repeat(100_000),
  '2026-02-30',
  '1066-10-14',
  '1066-10-14T10:00',
  -1_000_000,
  0.25,
  1_000_000,
  Number.NaN,
  Number.MAX_VALUE,
  [],
  new Array(10_000).fill('x'),
  {},
  { nothing: 'of the kind' },
  { startsAt: '2026-11-20T14:00', endsAt: '2026-11-20T13:00' },
];

type Issue = z.core.$ZodIssue;

const issuesOf = (schema: Schema, value: unknown): readonly Issue[] =>
  z.safeParse(schema, value).error?.issues ?? [];

/** A schema's check takes values of its own type only: another makes it throw, which is no answer. */
function refusalsBy(check: Check): readonly Issue[] {
  return WRONG.flatMap((value) => {
    try {
      return issuesOf(z.any().check(check as z.core.$ZodCheck<unknown>), value);
    } catch {
      return [];
    }
  });
}

const [english, welsh] = [createWords('en'), createWords('cy')];

describe('a check of the contract or of a card', () => {
  it('is one of many', () => {
    expect(checks.length).toBeGreaterThan(30);
    expect(schemas.length).toBeGreaterThan(80);
  });

  it.each(checks.map((check) => [check._zod.def.check, check] as const))(
    'refuses something, and says what in words of its own: %s',
    (_kind, check) => {
      const refusals = refusalsBy(check);
      expect(refusals.length).toBeGreaterThan(0);
      for (const issue of refusals) {
        const found = wrongOfIssue(issue);
        expect(found.id).not.toBe('not-valid');
        for (const words of [english, welsh]) expect(words.say(fieldMessage(found))).not.toContain('{');
      }
    },
  );
});

it.each(sent)('whatever is wrong with %s has a sentence of ours in both languages', (_name, schema) => {
  for (const part of everyIn(schema)) {
    for (const value of WRONG) {
      const issues = issuesOf(part, value);
      for (const problem of problemsOfIssues(issues)) {
        const sentences = [english, welsh].map((words) => words.say(fieldMessage(problem)));
        expect(issues.map(({ message }) => message)).not.toContain(sentences[0]);
        expect(new Set(sentences).size).toBe(2);
      }
    }
  }
});
