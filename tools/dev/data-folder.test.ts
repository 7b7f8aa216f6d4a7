import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDataFolder } from './data-folder.ts';

let place: string;
beforeEach(() => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'data-folder-'));
});
afterEach(() => fs.rmSync(place, { recursive: true }));

const write = (name: string) => fs.writeFileSync(path.join(place, name), 'written');
const has = (name: string) => fs.existsSync(path.join(place, name));

describe('the folder where npm start keeps its data', () => {
  it('keeps what a whole first start has written', () => {
    const first = openDataFolder(place, false);
    expect(first.isFirstStart).toBe(true);
    write('tenant/rows');
    first.keep();
    expect(openDataFolder(place, false).isFirstStart).toBe(false);
    expect(has('tenant/rows')).toBe(true);
  });

  it('begins afresh when the first start was broken off, and is whole afterwards', () => {
    openDataFolder(place, false);
    write('tenant/half');
    const again = openDataFolder(place, false);
    expect([again.isFirstStart, has('tenant/half')]).toEqual([true, false]);
    again.keep();
    expect(openDataFolder(place, false).isFirstStart).toBe(false);
  });

  it('begins afresh when asked, and again when that was broken off too', () => {
    openDataFolder(place, false).keep();
    write('storage/old');
    expect(openDataFolder(place, true).isFirstStart).toBe(true);
    expect(openDataFolder(place, false).isFirstStart).toBe(true);
    expect(has('storage/old')).toBe(false);
  });

  it('knows a folder that an older version wrote, leaves it as it is, and begins afresh when asked', () => {
    openDataFolder(place, false).keep();
    expect(openDataFolder(place, false).isOutdated).toBe(false);
    fs.writeFileSync(path.join(place, 'demo-is-written'), '');
    write('tenant/rows');
    const old = openDataFolder(place, false);
    expect([old.isOutdated, old.isFirstStart, has('tenant/rows')]).toEqual([true, false, true]);
    const afresh = openDataFolder(place, true);
    expect([afresh.isOutdated, afresh.isFirstStart, has('tenant/rows')]).toEqual([false, true, false]);
  });

  it('throws nothing away that is not its own', () => {
    write('thesis.docx');
    openDataFolder(place, true);
    openDataFolder(place, false);
    expect(has('thesis.docx')).toBe(true);
  });
});
