import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseStatements, statementsText } from './parse-statements.ts';
import { isStatementCode } from './statement.ts';

const statement = (code: string, label: string, group = '') => ({ code, group, label });
const read = (...lines: readonly string[]) => parseStatements(lines.join('\n'));

describe('statements that somebody pastes', () => {
  it.each([
    [
      'plain lines, numbered in their order',
      ['Reflect', '', 'Inspire'],
      [
        ['1', 'Reflect'],
        ['2', 'Inspire'],
      ],
    ],
    [
      'numbers as people write them',
      ['1. Reflect', '2) Inspire', '3: Plan', '4 Assess'],
      [
        ['1', 'Reflect'],
        ['2', 'Inspire'],
        ['3', 'Plan'],
        ['4', 'Assess'],
      ],
    ],
    [
      'numbers of several parts',
      ['TS1.2 Reflect', 'TS4(b) Inspire'],
      [
        ['TS1.2', 'Reflect'],
        ['TS4(b)', 'Inspire'],
      ],
    ],
    [
      'commas inside a statement',
      ['1. Plan, deliver and assess', '2. Reflect'],
      [
        ['1', 'Plan, deliver and assess'],
        ['2', 'Reflect'],
      ],
    ],
    [
      'columns of a spreadsheet',
      ['1\tReflect', '2\tInspire'],
      [
        ['1', 'Reflect'],
        ['2', 'Inspire'],
      ],
    ],
    [
      'a CSV file with quotes and its heading',
      ['Number,Standard', '1,"Plan, deliver"', '2,"Say ""why"""'],
      [
        ['1', 'Plan, deliver'],
        ['2', 'Say "why"'],
      ],
    ],
  ])('are read from %s', (_name, lines, expected) => {
    expect(read(...lines)).toEqual({
      ok: true,
      value: expected.map(([code = '', label = '']) => statement(code, label)),
    });
  });

  it('stand under the heading before them', () => {
    expect(read('Values', '1. Reflect', '2. Inspire', '# Skills 2022', '3. Plan')).toEqual({
      ok: true,
      value: [
        statement('1', 'Reflect', 'Values'),
        statement('2', 'Inspire', 'Values'),
        statement('3', 'Plan', 'Skills 2022'),
      ],
    });
    expect(read('Code\tGroup\tStandard', '1\tValues\tReflect')).toEqual({
      ok: true,
      value: [statement('1', 'Reflect', 'Values')],
    });
  });

  it.each([
    ['a number given twice', ['1. Reflect', '', '1. Inspire'], 'statement-twice', 3],
    ['a row without its number', ['1\tReflect', 'two\tInspire', '3\tPlan'], 'statement-unread', 2],
    ['a row without its statement', ['1\tReflect', '2\t'], 'statement-unread', 2],
    ['a statement that is too long', [`1. ${'a'.repeat(401)}`], 'statement-too-long', 1],
    ['a heading that is too long', ['a'.repeat(201), '1. Reflect'], 'statement-too-long', 2],
    [
      'too many',
      Array.from({ length: 81 }, (_none, place) => `${place + 1}. Reflect`),
      'too-many-statements',
      80,
    ],
  ])('are refused with the line: %s', (_name, lines, id, limit) => {
    expect(read(...lines)).toMatchObject({ refusal: { path: 'text', id, values: { limit } } });
  });

  it('are none where nothing is written', () => {
    expect(read('', '  ')).toEqual({ ok: true, value: [] });
  });

  it('come back from the text that is made of them', () => {
    const words = fc.stringMatching(/^[A-Za-z][A-Za-z ,()–]{0,30}[a-z]$/);
    const aStatement = fc.record({
      code: fc.stringMatching(/^[A-Z]{0,2}[0-9]{1,3}(\.[0-9]|\([a-z]\))?$/).filter(isStatementCode),
      group: fc.oneof(fc.constant(''), words),
      label: words,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(aStatement, { selector: ({ code }) => code, minLength: 1, maxLength: 20 }),
        (statements) => {
          expect(parseStatements(statementsText(statements))).toEqual({ ok: true, value: statements });
        },
      ),
    );
  });
});
