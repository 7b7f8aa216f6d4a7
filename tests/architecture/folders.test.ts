import { describe, expect, it } from '@jest/globals';
import { folderKnots, productTexts } from './folder-knots.ts';

const importing = (...files: readonly string[]): string =>
  files.map((file) => `import '${file}';`).join('\n');

describe('the folders of the product', () => {
  const texts = productTexts();

  it('are read one after the other: no two beside one another need each other', () => {
    expect(texts.size).toBeGreaterThan(500);
    expect(folderKnots(texts)).toEqual([]);
  });

  it('make a knot with one more import, though no two files need each other', () => {
    const planted = ['src/domain/cycles/planted.ts', importing('../standing/judge.ts')] as const;
    const knot = folderKnots(new Map([...texts, planted])).find((each) => each.includes('src/domain/cycles'));
    expect(knot?.split(' ')).toEqual(expect.arrayContaining(['src/domain/cycles', 'src/domain/standing']));
  });
});

describe('a knot of folders', () => {
  it('may go by way of a third, and by types alone', () => {
    expect(
      folderKnots(
        new Map([
          ['src/a/x/one.ts', importing('../y/one.ts')],
          ['src/a/y/two.ts', "import type { Three } from '../z/three.ts';"],
          ['src/a/z/four.ts', importing('../x/deep/five.ts')],
        ]),
      ),
    ).toEqual(['src/a/x src/a/y src/a/z']);
  });

  it('is looked for in every folder, between the areas too', () => {
    expect(
      folderKnots(
        new Map([
          ['src/a/x/deep/one.ts', importing('../deeper/one.ts')],
          ['src/a/x/deeper/two.ts', importing('../deep/two.ts', '../../../b/one.ts')],
          ['src/b/two.ts', importing('../a/one.ts')],
        ]),
      ).toSorted(),
    ).toEqual(['src/a src/b', 'src/a/x/deep src/a/x/deeper']);
  });

  it('is none where a file beside the folders needs them and they it, as a registry', () => {
    expect(
      folderKnots(
        new Map([
          ['src/a/index.ts', importing('./x/one.ts', './y/one.ts')],
          ['src/a/x/two.ts', importing('../index.ts')],
          ['src/a/x/one.ts', importing('../y/one.ts')],
        ]),
      ),
    ).toEqual([]);
  });
});
