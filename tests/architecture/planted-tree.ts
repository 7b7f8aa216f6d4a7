import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Plant } from './plant.ts';

const COPIED = [
  ...['src', 'dev-tenant', 'tests', 'tools', 'package.json', '.dependency-cruiser.cjs', 'eslint.config.mjs'],
  ...['tsconfig.json', 'tsconfig.base.json', 'jest.config.mjs'],
];

export interface PlantedTree {
  readonly folder: string;
  remove(): void;
}

/** A copy of the source tree with the planted files in it; the installed packages are linked, not copied. */
export function plantTree(root: string, plants: readonly Plant[]): PlantedTree {
  const folder = mkdtempSync(join(tmpdir(), 'cpd-boundaries-'));
  for (const part of COPIED) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { file, text, beside = {} } of plants) {
    for (const [name, content] of Object.entries({ [file]: text, ...beside })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
