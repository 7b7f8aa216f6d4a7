import { expect, it } from '@jest/globals';
import { exportedFunctions } from './exported-names.ts';
import { productTexts } from './folder-knots.ts';

it('no two functions of the product that others may call have one name', () => {
  const shared = [...exportedFunctions(productTexts())]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `${name}: ${files.join(' ')}`);
  expect(shared).toEqual([]);
});

it('a second function of a name is found, whichever way it is written', () => {
  const texts = new Map([
    ['a.ts', 'export function nameOf() {}\nfunction inside() {}'],
    ['b.ts', 'export const nameOf = () => 1;\nexport const inside = () => 1;'],
    ['c.ts', 'export const nameOf = 3;\nexport type inside = string;'],
  ]);
  expect([...exportedFunctions(texts)]).toEqual([
    ['nameOf', ['a.ts', 'b.ts']],
    ['inside', ['b.ts']],
  ]);
});
