import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const file = path.join(import.meta.dirname, '../../package-lock.json');
const { packages } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const installed = Object.entries(packages).filter(([place]) => place !== '');

/** What may be delivered: licences that ask for no more than to be named. */
const DELIVERED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Apache-2.0 AND MIT',
]);

/** Beside these, what only builds and tries the product and is delivered to nobody. */
const FOR_BUILDING = new Set([
  ...DELIVERED,
  'MPL-2.0',
  'CC-BY-4.0',
  '(MIT OR CC0-1.0)',
  // The Playground's own licence, and the public domain of uri-templates.
  'SEE LICENSE IN LICENSE',
  'http://geraintluff.github.io/tv4/LICENSE.txt',
]);

describe('the lock file', () => {
  it('has the hash of every package of every platform', () => {
    const without = installed.filter(
      ([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]+=*$/.test(integrity ?? ''),
    );
    expect(without.map(([place]) => place)).toEqual([]);
  });

  it('names no registry, so that everybody’s own is asked', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual(
      [],
    );
  });

  it('brings nothing under a licence that was not looked at', () => {
    const unknown = installed.filter(([, { license, dev, optional }]) => {
      // Registries answer the packages of other platforms without a licence: theirs is that of the package they belong to.
      if (license === undefined) return !(dev && optional);
      return !(dev ? FOR_BUILDING : DELIVERED).has(license);
    });
    expect(unknown.map(([place, { license }]) => `${place}: ${license ?? 'none'}`)).toEqual([]);
  });
});
