import { describe, expect, it } from '@jest/globals';
import type { Filter } from './filter.ts';
import { parseFilter } from './parse-filter.ts';

/** Written out in full brackets, so that precedence shows. */
function shown(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return `(${shown(filter.left)} ${filter.kind} ${shown(filter.right)})`;
    case 'not':
      return `not ${shown(filter.operand)}`;
    case 'in':
      return `${filter.path} in [${filter.values.map(({ value }) => String(value)).join('|')}]`;
    case 'call':
      return `${filter.name}[${filter.path}|${filter.value.value}]`;
    case 'comparison':
      return `${filter.path} ${filter.operator} ${filter.value.type}:${filter.value.value}`;
  }
}

describe('parseFilter', () => {
  it.each([
    ["fields/Title eq 'x'", 'fields/Title eq string:x'],
    ["Name eq 'O''Brien'", "Name eq string:O'Brien"],
    ["Name eq ''", 'Name eq string:'],
    ['fields/Hours ge -2.5e1', 'fields/Hours ge number:-25'],
    ['accountEnabled eq true', 'accountEnabled eq boolean:true'],
    ['manager ne null', 'manager ne null:null'],
    ['fields/On lt 2026-03-31T09:00:00Z', 'fields/On lt instant:2026-03-31T09:00:00Z'],
    ['fields/On le 2026-03-31', 'fields/On le instant:2026-03-31'],
    ['id eq 87d349ed-44d7-43e1-9a83-5f2406dee5bd', 'id eq guid:87d349ed-44d7-43e1-9a83-5f2406dee5bd'],
    ["startswith(fields/Title,'a')", 'startswith[fields/Title|a]'],
    ["startsWith(Title, 'a') EQ true", 'startswith[Title|a]'],
    ["startswith(Title, 'a') eq true", 'startswith[Title|a]'],
    ["startswith(Title,'a') eq false", 'not startswith[Title|a]'],
    ["Status in ('a', 'b')", 'Status in [a|b]'],
    ['A eq 1 or B eq 2 and C eq 3', '(A eq number:1 or (B eq number:2 and C eq number:3))'],
    ['A eq 1 and B eq 2 or C eq 3', '((A eq number:1 and B eq number:2) or C eq number:3)'],
    ['(A eq 1 or B eq 2) and C eq 3', '((A eq number:1 or B eq number:2) and C eq number:3)'],
    ['not (A eq 1) and B eq 2', '(not A eq number:1 and B eq number:2)'],
    ["nullable eq 'x' and trueish eq 1", '(nullable eq string:x and trueish eq number:1)'],
  ])('reads %s', (text, tree) => {
    const parsed = parseFilter(text);
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && shown(parsed.filter)).toBe(tree);
  });

  it.each([
    ['', 0],
    ['A', 1],
    ["A eq 'unterminated", 5],
    ['A eq', 4],
    ["A eq 'x' and", 12],
    ["A is 'x'", 2],
    ["(A eq 'x'", 9],
    ["A eq 'x')", 8],
    ["A eq 'x' B eq 'y'", 9],
    ["'x' eq A", 0],
    ["length(A) eq 'x'", 0],
    ['A eq 1; DROP TABLE graph_lists', 6],
    [`${'('.repeat(50)}A eq 1${')'.repeat(50)}`, 41],
  ])('says where %s goes wrong', (text, at) => {
    expect(parseFilter(text)).toEqual({ ok: false, problem: expect.any(String), at });
  });
});
