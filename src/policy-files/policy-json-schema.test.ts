import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { policyJsonSchema } from './policy-json-schema.ts';

const folder = join(__dirname, '..', '..', 'policies');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const validate = new Ajv({ allErrors: true, strict: false }).compile(policyJsonSchema());
const errorsOf = (document: unknown) =>
  validate(document) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);

it('is published beside the policies: `node tools/launch.cjs tools/policy-schema/main.ts` writes it anew', () => {
  expect(JSON.parse(read('policy.schema.json'))).toEqual(policyJsonSchema());
});

describe.each(['2start', 'atp', 'hampshire', 'probation', 'spt'])('the policy %s', (id) => {
  it('names the schema in its first line, and agrees with it', () => {
    const text = read(`${id}/policy.yaml`);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../policy.schema.json');
    expect(errorsOf(parse(text))).toEqual([]);
  });
});

describe('an editor is told', () => {
  const [document] = [parse(read('spt/policy.yaml')) as { requirements: object[] }];
  const withRequirement = (changes: object) => ({
    ...document,
    requirements: [{ ...document.requirements[1], ...changes }],
  });

  it('that a kind is unknown', () => {
    expect(errorsOf(withRequirement({ kind: 'minimum-luck' }))).toContain('/requirements/0/kind');
  });

  it('that a parameter is not one of the kind’s, or does not fit', () => {
    expect(errorsOf(withRequirement({ parameters: { item: 'safeguarding', luck: 7 } }))).toContain(
      '/requirements/0/parameters',
    );
    expect(errorsOf(withRequirement({ parameters: { item: 'safeguarding', recurMonths: -1 } }))).toContain(
      '/requirements/0/parameters/recurMonths',
    );
  });

  it('that a clause is missing', () => {
    expect(errorsOf(withRequirement({ clause: undefined }))).toContain('/requirements/0');
  });
});
