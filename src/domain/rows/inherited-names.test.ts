import { expect, it } from '@jest/globals';
import { inheritedNamesIn } from './inherited-names.ts';

it.each([
  ['{"__proto__": {"x": 1}}', ['__proto__']],
  ['{"answers": {"__proto__": "x", "liked": "y"}}', ['answers.__proto__']],
  ['{"a": [{"b": {"constructor": {"prototype": 1}}}]}', ['a.0.b.constructor']],
  ['{"prototype": 1}', ['prototype']],
])('%s holds a name that every object has already', (text, paths) => {
  expect(inheritedNamesIn(JSON.parse(text))).toEqual(paths);
});

it.each([['{"answers": {"toString": "x"}, "proto": "constructor"}'], ['[]'], ['null'], ['"__proto__"']])(
  '%s holds none',
  (text) => {
    expect(inheritedNamesIn(JSON.parse(text))).toEqual([]);
  },
);

it('a value nested ten thousand deep is looked through all the same', () => {
  const deep = `${'['.repeat(10_000)}{"__proto__": 1}${']'.repeat(10_000)}`;
  expect(inheritedNamesIn(JSON.parse(deep))).toHaveLength(1);
});
