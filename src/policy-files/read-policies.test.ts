import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { formFor } from '../domain/policies/evaluation-form.ts';
import { readPolicies } from './read-policies.ts';

const builtIn = join(__dirname, '..', '..', 'policies');

describe('the built-in policies', () => {
  it('parse', () => {
    expect(readPolicies(builtIn)).toMatchObject({ ok: true });
  });

  it('are found by their id', () => {
    const policies = readPolicies(builtIn);
    const find = (id: string) => (policies.ok ? policies.value.find(id) : undefined);
    expect(find('hampshire')?.title).toBe('Hampshire Achieves CPD');
    expect(find('spt')?.title).toBe('Special Partnership Trust CPD');
    expect(find('nobody')).toBeUndefined();
  });

  it('begin their year where the policy does: on 1 September in schools, else in January', () => {
    const policies = readPolicies(builtIn);
    const starts = policies.ok ? policies.value.all().map(({ id, cycle }) => [id, cycle.startsInMonth]) : [];
    expect(starts).toEqual([
      ['2start', 1],
      ['atp', 1],
      ['hampshire', 9],
      ['probation', 1],
      ['spt', 9],
    ]);
  });

  it('give each role its evaluation form, with the same five ratings', () => {
    const policies = readPolicies(builtIn);
    const forms = (id: string) => (policies.ok ? policies.value.find(id)?.evaluationForms : undefined) ?? [];
    expect(formFor(forms('spt'), ['slt'])?.id).toBe('teacher');
    expect(formFor(forms('spt'), ['teaching-assistant'])?.id).toBe('support-staff');
    expect(formFor(forms('hampshire'), ['tutor'])?.id).toBe('reflective-record');
    for (const form of [...forms('hampshire'), ...forms('spt')]) {
      expect(form.ratings.map(({ id }) => id)).toEqual(['excellent', 'very-good', 'good', 'fair', 'poor']);
    }
  });
});

describe('a folder of policies', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policies-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'policy.yaml'), text);
  };
  const policy = (id: string) => `
    id: ${id}
    title: Example
    document: Example policy
    version: '1'
    effectiveFrom: 2025-09-01
    cycle: { startsInMonth: 1, startsOnDay: 1 }
    hoursPerDay: 7
    roles: [{ id: tutor, label: Tutor }]
    requirements: []
  `;

  it('gives its policies in the order of their names, and passes over what is none', () => {
    write('second', policy('second'));
    write('first', policy('first'));
    mkdirSync(join(folder, 'notes'));
    writeFileSync(join(folder, 'README.md'), 'About these policies');
    const policies = readPolicies(folder);
    expect(policies.ok && policies.value.all().map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('tells everything that is wrong with any of them, by file and path', () => {
    write('broken', 'id: [unclosed');
    write('twice', 'id: a\nid: b');
    write('misnamed', policy('other'));
    write('short', `${policy('short')}\n    warningDays: -1\n    hours: 30`);
    write('sound', policy('sound'));
    const policies = readPolicies(folder);
    expect(policies.ok ? [] : policies.refusal.map(({ file, path }) => [file, path])).toEqual([
      ['broken/policy.yaml', ''],
      ['misnamed/policy.yaml', 'id'],
      ['short/policy.yaml', 'warningDays'],
      ['short/policy.yaml', ''],
      ['twice/policy.yaml', ''],
    ]);
  });
});
