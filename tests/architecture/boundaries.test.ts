import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, realpathSync } from 'node:fs';
import { compilerPlants } from './compiler-plants.ts';
import type { CruiseFindings, Finding } from './findings.ts';
import { compile, cruise, lint } from './findings.ts';
import { importPlants } from './import-plants.ts';
import { lintPlants } from './lint-plants.ts';
import type { Plant } from './plant.ts';
import type { PlantedTree } from './planted-tree.ts';
import { plantTree } from './planted-tree.ts';
import { textOf } from './room.ts';

const root = process.cwd();
/** Milliseconds. It ends a tool that hangs, and says nothing of how fast one has to be. */
const AT_MOST = 30 * 60_000;

const areasWithPlants = [...new Set(compilerPlants.map(({ file }) => areaOf(file)))];

/** `src/domain` of `src/domain/cycles/x.ts`, `tools` of `tools/dev/x.ts`. */
function areaOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? `${first}/${second}` : first;
}

const rulesSaidOf = (findings: readonly Finding[], file: string) =>
  findings.filter((finding) => finding.file === file).map(({ rule }) => rule);

describe('the walls between the areas', () => {
  const trees: PlantedTree[] = [];
  let imports: CruiseFindings;
  let compiled: readonly Finding[];
  let linted: readonly Finding[];

  const planted = (plants: readonly Plant[]): string => {
    const tree = plantTree(root, plants);
    trees.push(tree);
    return realpathSync(tree.folder);
  };
  let folder = '';

  beforeAll(() => {
    folder = planted([...compilerPlants, ...lintPlants]);
  }, AT_MOST);
  // One tool after the other, each in a hook of its own: together they are slower, and ask for the memory of all.
  beforeAll(async () => {
    // A tree of their own: one forbidden package would bring Node's types into an area that the compiler keeps bare.
    imports = await cruise(planted(importPlants));
  }, AT_MOST);
  beforeAll(async () => {
    compiled = await compile(folder, areasWithPlants);
  }, AT_MOST);
  beforeAll(async () => {
    linted = await lint(
      folder,
      lintPlants.map(({ file }) => file),
    );
  }, AT_MOST);

  afterAll(() => trees.forEach((tree) => tree.remove()));

  it('stand in the tree as it is', () => {
    // What is said of no planted file is said of the tree itself.
    const files = importPlants.flatMap(({ file, beside = {} }) => [file, ...Object.keys(beside)]);
    expect(imports.findings.filter(({ file }) => !files.includes(file))).toEqual([]);
    // A plant in the place of a file would hide what is said of that.
    expect(files.filter((file) => existsSync(file))).toEqual([]);
  });

  it('were looked at, module by module', () => {
    // A resolver that finds no files finds no violations either.
    expect(imports.modules).toBeGreaterThan(200);
  });

  it('have a planted violation for each rule of the dependency table', () => {
    expect([...new Set(importPlants.map(({ rule }) => rule))].toSorted()).toEqual(imports.rules.toSorted());
  });

  it('have a planted violation for each lint rule that the house sets', () => {
    const configured = textOf('eslint.config.mjs').matchAll(/'?([@\w/-]+)'?: (?:'error'|\[\s*'error')/g);
    const rules = new Set([...configured].map(([, rule]) => rule ?? ''));
    const planted = new Set(lintPlants.map(({ rule }) => rule));
    expect([...rules].filter((rule) => !planted.has(rule))).toEqual([]);
    expect(rules.size).toBeGreaterThan(8);
  });

  it.each(importPlants.map((plant) => [plant.rule, plant.file, plant] as const))(
    'catch by the rule %s what %s imports',
    (rule, file, { beside = {} }) => {
      // A cycle is said of any one of its files.
      const said = [file, ...Object.keys(beside)].flatMap((each) => rulesSaidOf(imports.findings, each));
      expect(said).toContain(rule);
    },
  );

  it.each(compilerPlants.map((plant) => [plant.rule, plant.file] as const))(
    'let the compiler say %s about %s',
    (code, file) => {
      expect(rulesSaidOf(compiled, file)).toContain(code);
    },
  );

  it.each(lintPlants.map((plant) => [plant.rule, plant.file, plant.says ?? ''] as const))(
    'let lint say %s about %s',
    (rule, file, says) => {
      const said = linted.filter((finding) => finding.file === file && finding.rule === rule);
      expect(said.map(({ message }) => message)).toContainEqual(expect.stringContaining(says));
    },
  );
});
