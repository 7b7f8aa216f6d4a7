import { describe, expect, it } from '@jest/globals';
import type { OptionName } from './query-options.ts';
import { parseQueryOptions } from './query-options.ts';

const all: readonly OptionName[] = ['select', 'expand', 'filter', 'orderby', 'top', 'skiptoken', 'token'];

describe('parseQueryOptions', () => {
  it('reads options with and without their dollar', () => {
    const parsed = parseQueryOptions(
      '$select=id,eTag&expand=fields($select=A,B),columns&$top=5&$orderby=fields/A desc&$skiptoken=x',
      all,
    );
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        select: ['id', 'eTag'],
        expand: [
          { name: 'fields', select: ['A', 'B'] },
          { name: 'columns', select: undefined },
        ],
        top: 5,
        orderBy: { path: 'fields/A', isDescending: true },
        skipToken: 'x',
      },
    });
  });

  it('repeats what was asked, but for the position', () => {
    const parsed = parseQueryOptions('$top=5&$skiptoken=x&expand=fields', all);
    expect(parsed.ok && parsed.value.repeated).toEqual([
      ['top', '5'],
      ['expand', 'fields'],
    ]);
  });

  it.each([
    ['$skip=5', 501],
    ['$count=true', 501],
    ['foo=1', 501],
    ['$expand=fields($levels=2)', 501],
    ['$expand=fields($expand=x)', 501],
    ['$expand=,', 400],
    ['$top=-1', 400],
    ['$top=five', 400],
    ['$top=1&top=2', 400],
    ['$select=a b', 400],
    ['$filter=A eq', 400],
    ['$orderby=A,B', 400],
  ])('refuses %s', (search, status) => {
    const parsed = parseQueryOptions(search, all);
    expect(parsed).toMatchObject({ ok: false, refusal: { status } });
  });
});
