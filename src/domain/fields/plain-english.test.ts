import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { PolicyDocument } from '../policy-documents/policy-document.ts';
import { requirementKinds } from '../requirements/index.ts';
import { plainEnglish } from './plain-english.ts';

const saidOf = (schema: z.ZodType, value: unknown): readonly string[] =>
  schema.safeParse(value, { error: plainEnglish }).error?.issues.map(({ message }) => message) ?? [];

describe('what is wrong in a file', () => {
  it.each<[z.ZodType, unknown, string]>([
    [z.string(), undefined, 'is missing'],
    [z.string(), 3, 'is not a text'],
    [z.int(), 1.5, 'is not a whole number'],
    [z.date(), 'today', 'is not of the right kind'],
    [z.string().min(1), '', 'is empty'],
    [z.string().min(2), 'a', 'has fewer than 2 characters'],
    [z.string().max(2), 'abc', 'has more than 2 characters'],
    [z.array(z.string()).min(1), [], 'has fewer than 1 entries'],
    [z.number().min(1), 0, 'is less than 1'],
    [z.number().gt(0), 0, 'is not more than 0'],
    [z.number().max(9), 10, 'is more than 9'],
    [z.number().lt(9), 9, 'is not less than 9'],
    [z.enum(['a', 'b']), 'c', 'is not one of a, b'],
    [z.enum(['a', 'b']), undefined, 'is missing'],
    [z.strictObject({}), { b: 1, c: 2 }, 'has what is not known here: b, c'],
    [z.union([z.string(), z.number()]), true, 'has none of the forms that it may have'],
    [z.union([z.string(), z.number()]), undefined, 'is missing'],
    [z.string().regex(/^a$/), 'b', 'is not written as it should be'],
    [z.string({ error: 'must be given' }), undefined, 'must be given'],
  ])('%#: is said behind its name', (schema, value, sentence) => {
    expect(saidOf(schema, value)).toEqual([sentence]);
  });

  it('is never said in the words of the parser', () => {
    const values = [undefined, null, 0, -1, 1.5, 1e9, 'x', '', [], [1], {}, { x: 1 }, true];
    const parameters = requirementKinds.flatMap(({ parse }) =>
      values.map((value) => parse({ hours: value, days: value, item: value, recurMonths: value })),
    );
    const said = [
      ...values.flatMap((value) => saidOf(PolicyDocument, value)),
      ...values.flatMap((value) =>
        saidOf(PolicyDocument, { requirements: [value], cycle: value, parts: value }),
      ),
      ...parameters.flatMap((parsed) => (parsed.ok ? [] : parsed.refusal.map(({ sentence }) => sentence))),
    ];
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((sentence) => /^(Invalid|Too|Unrecognized)|expected|received/.test(sentence))).toEqual(
      [],
    );
  });
});
