import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lists } from '../../src/sharepoint/lists/index.ts';
import { isThere, textOf } from './room.ts';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'dev-tenant/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

const inside = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** Files named in the text, from the project's root or its own folder. Patterns such as `<kind>` name none. */
const filesNamed = (text: string): readonly string[] =>
  inside(text, /`((?:src|dev-tenant|tests|tools|infra|policies|appPackage|docs)\/[^`\s]*)`/g).filter(
    (file) => !/[<*{…]/.test(file),
  );

/** Other pages that the text links to. */
const pagesLinked = (text: string): readonly string[] =>
  inside(text, /\]\(([^)#]+)(?:#[^)]*)?\)/g).filter((link) => !link.includes(':') && link.endsWith('.md'));

describe.each(documents)('%s', (document) => {
  const text = textOf(document);

  it('names files that are there', () => {
    const here = dirname(document);
    expect(filesNamed(text).filter((file) => !isThere(file) && !isThere(join(here, file)))).toEqual([]);
  });

  it('links to pages that are there', () => {
    expect(pagesLinked(text).filter((link) => !isThere(join(dirname(document), link)))).toEqual([]);
  });
});

describe('the glossary', () => {
  it('has every list with its columns', () => {
    const glossary = textOf('docs/glossary.md');
    const common = new Set(['Key', 'BodyHash', 'RecordedAt', 'RecordedBy', 'Supersedes']);
    const rows = Object.values(lists).map(({ title, columns }) => ({
      row: glossary.split('\n').find((line) => line.startsWith(`| ${title} |`)) ?? '',
      title,
      names: columns.map(({ name }) => name).filter((name) => !common.has(name)),
    }));
    const missing = rows.flatMap(({ row, title, names }) =>
      names.filter((name) => !row.includes(`\`${name}\``)).map((name) => `${title}.${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the way to install', () => {
  it('names each client whose tokens are taken', () => {
    const clients = inside(
      textOf('src/api/http/verify-tab-token.ts'),
      /'([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'/g,
    );
    expect(clients.length).toBeGreaterThan(1);
    const text = textOf('docs/install.md');
    expect(clients.filter((client) => !text.includes(client))).toEqual([]);
  });
});
