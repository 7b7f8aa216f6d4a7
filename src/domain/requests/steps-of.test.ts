import { describe, expect, it } from '@jest/globals';
import type { RequestRoute } from '../policies/policy.ts';
import { approverSource } from './approver-source.ts';
import { stepsOf } from './steps-of.ts';

const clause = { document: 'Example', section: '1', line: 1, quote: 'As it says.' };
const rule = (changed: Partial<RequestRoute>): RequestRoute => ({
  roles: 'all',
  to: ['IQA'],
  clause,
  reading: '',
  ...changed,
});
const forTrainers = rule({ roles: ['trainer'] });
const longer = rule({ kind: 'long-course', to: ['Workforce Development'] });
const outside = rule({
  withinSIP: false,
  to: ['CPD coordinator', 'Head teacher', 'Trust CPD lead'],
  asksFirst: true,
});
const either = rule({ roles: ['governor'], to: ['Chair of Governors', 'Head teacher'] });

describe('whom a request asks', () => {
  it.each<[string, RequestRoute[], string[], 'course' | 'long-course', 'yes' | 'no' | undefined, string[][]]>(
    [
      ['by a role', [forTrainers], ['trainer'], 'course', undefined, [['IQA']]],
      [
        'by a role that is not the main one',
        [forTrainers],
        ['mentor', 'trainer'],
        'course',
        undefined,
        [['IQA']],
      ],
      [
        'nobody by a role they do not have',
        [forTrainers],
        ['mentor'],
        'course',
        undefined,
        [['Line manager']],
      ],
      ['by its sort', [longer], [], 'long-course', undefined, [['Workforce Development']]],
      ['the line manager for another sort', [longer], [], 'course', undefined, [['Line manager']]],
      [
        'the first before the others',
        [outside],
        ['teacher'],
        'course',
        'no',
        [['CPD coordinator'], ['Head teacher', 'Trust CPD lead']],
      ],
      ['the line manager inside the plan', [outside], ['teacher'], 'course', 'yes', [['Line manager']]],
      ['the line manager where nobody said', [outside], ['teacher'], 'course', undefined, [['Line manager']]],
      [
        'either of two',
        [either],
        ['governor'],
        'course',
        undefined,
        [['Chair of Governors', 'Head teacher']],
      ],
    ],
  )('%s', (_what, requestRoutes, roles, kind, withinPlan, steps) => {
    expect(stepsOf([{ requestRoutes }], roles, { kind, withinPlan }).steps).toEqual(steps);
  });

  it('is said by the main policy before the further ones', () => {
    const policies = [{ requestRoutes: [] }, { requestRoutes: [longer] }, { requestRoutes: [forTrainers] }];
    const asked = { kind: 'long-course', withinPlan: undefined } as const;
    expect(stepsOf(policies, ['trainer'], asked).rule).toBe(longer);
  });
});

describe('a name of a route', () => {
  it.each([
    ['Line manager', 'line-manager'],
    ['Department Manager', 'line-manager'],
    ['CPD coordinator', 'coordinator'],
    ['Trust CPD lead', 'cpd-lead'],
    ['Workforce Development', 'cpd-lead'],
    ['Head teacher', 'role'],
    ['IQA', 'role'],
    ['constructor', 'role'],
  ])('%s is found as %s', (name, source) => {
    expect(approverSource(name)).toBe(source);
  });
});
