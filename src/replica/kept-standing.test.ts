import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { compilePolicy } from '../domain/rule-books/rule-book.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { invariant } from '../domain/invariant.ts';
import { UNSTATED } from '../domain/case/case.ts';
import { judge } from '../domain/standing/judge.ts';
import { readPolicies } from '../policy-files/read-policies.ts';
import { keep, restore } from './kept-standing.ts';

it.each([
  ['atp', 'mentor'],
  ['atp', 'admin-support'],
  ['hampshire', 'tutor'],
  ['probation', 'practitioner'],
])('a standing under %s comes back as it was judged, each sentence the one a %s reads', (id, role) => {
  const policies = readPolicies(join(__dirname, '..', '..', 'policies'));
  const policy = policies.ok ? policies.value.find(id) : undefined;
  invariant(policy, `${id} is a built-in policy`);
  const book = compilePolicy(policy);
  const asOf = civilDate('2025-03-03');
  const person = { ...UNSTATED, name: 'Somebody', role, fte: 0.5, startDate: civilDate('2024-09-02') };
  const standing = judge(book, { asOf, cycle: undefined, person, evidence: [] });
  expect(restore(keep(standing, book, 'mark'), book, asOf)).toEqual(standing);
});
