import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { bundleSources, isOfItsSources } from './bundle-sources.ts';

const LONG_AGO = new Date('2001-01-01');
let root = '';
let bundle = '';
let source = '';

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'bundle-'));
  bundle = path.join(root, 'dist');
  source = path.join(root, 'source.ts');
  fs.mkdirSync(bundle);
  fs.writeFileSync(source, 'one');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

function bundled(): void {
  const sources = bundleSources(root);
  sources.note(source);
  sources.keepIn(bundle);
}

it('a bundle is of its sources until one of them changes', () => {
  bundled();
  expect(isOfItsSources(root, bundle)).toBe(true);
  fs.writeFileSync(source, 'another');
  expect(isOfItsSources(root, bundle)).toBe(false);
});

it('a source that an older one took the place of is another', () => {
  bundled();
  fs.utimesSync(source, LONG_AGO, LONG_AGO);
  expect(isOfItsSources(root, bundle)).toBe(false);
});

it('a source that is gone is another', () => {
  bundled();
  fs.rmSync(source);
  expect(isOfItsSources(root, bundle)).toBe(false);
});

it('a source that changes while the bundle is made is another', () => {
  const sources = bundleSources(root);
  sources.note(source);
  fs.writeFileSync(source, 'another');
  sources.note(source);
  sources.keepIn(bundle);
  expect(isOfItsSources(root, bundle)).toBe(false);
});

it('a folder without a bundle is of nothing', () => {
  expect(isOfItsSources(root, bundle)).toBe(false);
});
