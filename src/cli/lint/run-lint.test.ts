import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { runLint } from './run-lint.ts';

const builtIn = join(__dirname, '..', '..', '..', 'policies');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const TEXT = `Harbour CPD Policy

All tutors must complete at least 20 hours of CPD per academic year.

Managers must complete fire safety annually, and update their record regularly.
`;

const requirement = (key: string, clause: string): string => `
  - key: ${key}
    title: CPD hours
    kind: minimum-hours
    parameters: { hours: 20 }
    ${clause}`;

const pack = (...requirements: readonly string[]): string => `
id: harbour
title: Harbour CPD
document: Harbour CPD Policy
version: '1'
effectiveFrom: 2026-01-01
cycle: { startsInMonth: 9, startsOnDay: 1 }
hoursPerDay: 6
roles: [{ id: tutor, label: Tutor }]
requirements:${requirements.join('')}
`;

const cited = requirement('hours', "clause: { section: '1', line: 3, quote: at least 20 hours of CPD }");

async function linted(policy: string, text?: string, json = true) {
  const ending = await runLint({ policy, text }, { policies: builtIn, json, today: civilDate('2026-11-21') });
  return { ...ending, output: [...ending.output].join('') };
}

const faultsIn = ({ output }: { output: string }) =>
  (JSON.parse(output) as { faults: { line: number | null; kind: string }[] }).faults;

it('tells the faults of a text and a pack as JSON, with exit code 0', async () => {
  const ending = await linted(write('policy.yaml', pack(cited)), write('text.md', TEXT));
  expect(ending).toMatchObject({ exitCode: 0, errors: [] });
  expect(faultsIn(ending)).toEqual([
    {
      kind: 'vague-cadence',
      line: 5,
      text: expect.stringContaining('regularly'),
      why: expect.stringContaining('regularly'),
      also: [],
    },
    expect.objectContaining({ kind: 'clause-without-rule', line: 5 }),
  ]);
});

it('tells them for people, with the lines to look at', async () => {
  const { output } = await linted(write('policy.yaml', pack(cited)), write('text.md', TEXT), false);
  expect(output).toMatch(/^line 5 {2}vague-cadence\n {4}Managers must .*\n {4}“regularly” is no interval/);
  expect(output).toMatch(/2 faults found\.\n$/);
});

it('checks the pack alone without a text, and says when nothing is wrong', async () => {
  const { output, exitCode } = await linted(write('policy.yaml', pack(cited)), undefined, false);
  expect({ output, exitCode }).toEqual({ output: 'No faults found.\n', exitCode: 0 });
});

it('takes a requirement that cites nothing for a fault, not for a document that does not parse', async () => {
  const ending = await linted(write('policy.yaml', pack(cited, requirement('other', ''))));
  expect(faultsIn(ending)).toMatchObject([{ kind: 'rule-without-clause', line: null }]);
});

it('reads JSON, and a folder that holds a policy', async () => {
  mkdirSync(join(folder, 'harbour'));
  write('harbour/policy.yaml', pack(cited));
  expect(faultsIn(await linted(join(folder, 'harbour')))).toEqual([]);
  const document = { id: 'harbour', title: 'Harbour', document: 'Harbour', version: '1' };
  const rest = { effectiveFrom: '2026-01-01', cycle: { startsInMonth: 1, startsOnDay: 1 }, hoursPerDay: 6 };
  const json = { ...document, ...rest, roles: [{ id: 'tutor', label: 'Tutor' }], requirements: [] };
  expect(faultsIn(await linted(write('policy.json', JSON.stringify(json))))).toEqual([]);
});

it('finds no fault in the built-in packs themselves', async () => {
  for (const id of ['2start', 'atp', 'hampshire', 'probation', 'spt']) {
    expect([id, faultsIn(await linted(id))]).toEqual([id, []]);
  }
});

it('names the rule of a built-in policy that a changed copy has lost', async () => {
  const copy = readFileSync(join(builtIn, 'atp', 'policy.yaml'), 'utf8').replace(
    /\n {2}- key: ofsted-nominee\n(?: {4}.*\n)+/,
    '',
  );
  const faults = faultsIn(await linted(write('mine.yaml', copy)));
  expect(faults).toMatchObject([{ kind: 'clause-without-rule', line: 255 }]);
});

describe('what cannot be read ends with exit code 2, nothing on standard output, and a reason:', () => {
  it.each([
    ['a policy nobody knows', () => 'nobody', undefined, /nobody: is no policy and no file/],
    ['text that is no YAML', () => write('policy.yaml', 'id: [unclosed'), undefined, /policy\.yaml: /],
    [
      'a policy that does not parse',
      () => write('policy.yaml', pack(cited).replace('minimum-hours', 'minimum-luck')),
      undefined,
      /requirements\[0\]\.kind: minimum-luck is not a requirement kind/,
    ],
    [
      'a text that is not there',
      () => write('policy.yaml', pack(cited)),
      'missing.md',
      /missing\.md cannot be read/,
    ],
    [
      'a text that is a document of a word processor',
      () => (write('text.pdf', '%PDF\0\0'), write('policy.yaml', pack(cited))),
      'text.pdf',
      /text\.pdf: is no text/,
    ],
  ])('%s', async (_name, policy, text, error) => {
    const ending = await linted(policy(), text === undefined ? undefined : join(folder, text));
    expect(ending).toMatchObject({ exitCode: 2, output: '' });
    expect(ending.errors.join('\n')).toMatch(error);
  });
});
