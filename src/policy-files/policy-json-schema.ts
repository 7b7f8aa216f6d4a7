import * as z from 'zod';
import { PolicyDocument } from '../domain/policy-documents/policy-document.ts';
import { requirementKinds } from '../domain/requirements/index.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What an author writes: defaults may be left out. Checks that JSON Schema cannot say are left to `parsePolicy`. */
const schemaOf = (schema: z.ZodType): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
  });
  return rest;
};

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

/** The schema of one requirement, with the parameters that its kind takes. */
function requirementSchema(stated: JsonSchema): JsonSchema {
  const properties = isObject(stated['properties']) ? stated['properties'] : {};
  return {
    ...stated,
    properties: { ...properties, kind: { enum: requirementKinds.map(({ name }) => name) } },
    allOf: requirementKinds.map(({ name, schema }) => ({
      if: { properties: { kind: { const: name } } },
      then: { properties: { parameters: schemaOf(schema) } },
    })),
  };
}

/** JSON Schema of a policy document, for completion and checks in an editor. */
export function policyJsonSchema(): JsonSchema {
  const document = schemaOf(PolicyDocument);
  const properties = isObject(document['properties']) ? document['properties'] : {};
  const requirements = isObject(properties['requirements']) ? properties['requirements'] : {};
  const stated = isObject(requirements['items']) ? requirements['items'] : {};
  const list = { type: 'array', items: { $ref: '#/definitions/requirement' } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'CPD policy',
    ...document,
    properties: { ...properties, requirements: list, parts: { ...list, default: [] } },
    definitions: { requirement: requirementSchema(stated) },
  };
}
