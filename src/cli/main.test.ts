import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleCase, exampleDocument } from './assess/example-cases.ts';

const main = join(__dirname, 'main.ts');
const run = (words: readonly string[], input = '') =>
  spawnSync(process.execPath, [main, ...words], { input, encoding: 'utf8' });

const good = JSON.stringify({ cases: [exampleCase({ policy: exampleDocument })] });
const bad = JSON.stringify({
  cases: [exampleCase({ policy: exampleDocument }), exampleCase({ asOf: 'soon' })],
});

describe('cpd assess', () => {
  it('prints every standing as JSON and ends well, whatever the verdicts', () => {
    const { status, stdout, stderr } = run(['assess', '-'], good);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ standings: [{ id: 'c1', overall: 'non-compliant' }] });
  });

  it('prints nothing on standard output when one case is not of the form, and ends with 2', () => {
    const { status, stdout, stderr } = run(['assess', '-'], bad);
    expect([status, stdout, stderr]).toEqual([2, '', 'cases[1].asOf: not a date\n']);
  });

  it('ends with 2 when there is no such file', () => {
    const { status, stdout, stderr } = run(['assess', 'nowhere.json']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nowhere.json cannot be read');
  });

  it('prints for people with --table', () => {
    const { status, stdout } = run(['assess', '-', '--table'], good);
    expect(status).toBe(0);
    expect(stdout).toContain('c1: Example, 1 Oct 2025');
  });

  it('knows the built-in policies by their ids', () => {
    const { status, stdout } = run(
      ['assess', '-'],
      JSON.stringify({ cases: [exampleCase({ policy: 'atp' })] }),
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ standings: [{ policy: 'atp' }] });
  });
});

describe('cpd what-if', () => {
  let folder = '';
  let policy = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'what-if-'));
    policy = join(folder, 'example.json');
    writeFileSync(policy, JSON.stringify(exampleDocument));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('compares a policy in a file with itself set otherwise', () => {
    const { status, stdout } = run(
      ['what-if', policy, policy, '-', '--set', 'hours.hours=45', '--json'],
      good,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ judged: 1, changed: [{ id: 'c1' }], hoursNeeded: 5 });
  });

  it('ends with 2 for a policy, a setting or a case that is none', () => {
    expect(run(['what-if', 'nobody', policy, '-'], good)).toMatchObject({ status: 2, stdout: '' });
    expect(run(['what-if', policy, policy, '-', '--set', 'x'], good)).toMatchObject({
      status: 2,
      stdout: '',
    });
    expect(run(['what-if', policy, policy, '-'], bad)).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('cpd figures and cpd decide', () => {
  const cases = JSON.stringify({
    cases: [{ id: 'c1', approvers: ['CEO'], mode: 'any', approvals: ['CEO'], asOf: '2025-01-01' }],
  });

  it('print the answers as JSON', () => {
    const { status, stdout, stderr } = run(['decide', 'approval', '-'], cases);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({ answers: [{ id: 'c1', approved: true, waitingFor: [] }] });
  });

  it('end with 2 for a topic that is none, naming those there are, and for a case that is none', () => {
    const unknown = run(['figures', 'approval', '-'], cases);
    expect([unknown.status, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('standards-coverage');
    const { status, stdout, stderr } = run(['figures', 'history', '-'], cases);
    expect([status, stdout, stderr]).toEqual([2, '', 'cases[0].record: missing\n']);
  });
});

it('ends with 2 for a command or an option that is none, and well when asked for help', () => {
  expect(run(['asses', 'x.json']).status).toBe(2);
  expect(run(['assess', '-', '--tabel'], good).status).toBe(2);
  expect(run(['--help']).status).toBe(0);
});
