import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { parsePolicy } from '../../policy-documents/parse-policy.ts';
import {
  aMembership,
  aProfessionalStatus,
  aQualification,
  aTraining,
} from '../../../../tests/builders/example-evidence.ts';
import { group } from './group.ts';
import { outcomeOfExample, testRequirement } from '../../../../tests/builders/test-requirement.ts';

const chartered = {
  key: 'chartered',
  title: 'Chartered manager',
  kind: 'professional-status',
  parameters: { names: ['CMgr'], accept: ['held', 'working-towards'] },
};
const body = {
  key: 'body',
  title: 'ILM or CMI',
  kind: 'membership',
  parameters: { membershipKind: 'professional-body', bodies: ['ILM', 'CMI'] },
};
const english = {
  key: 'english',
  title: 'English',
  kind: 'qualification',
  parameters: { subject: 'english', minLevel: 3 },
};
const prevent = {
  key: 'prevent',
  title: 'Prevent',
  kind: 'recurring-training',
  parameters: { item: 'prevent', deadline: { days: 42 }, recurMonths: 12 },
};
const minibus = {
  key: 'minibus',
  title: 'Minibus',
  kind: 'recurring-training',
  parameters: { item: 'minibus', deadline: { days: 84 } },
};
const managers = { ...english, key: 'managers', title: 'For managers', appliesTo: { roles: ['manager'] } };

const anyOf = { parameters: { anyOf: ['chartered', 'body'] }, parts: [chartered, body] };
const allOf = { parameters: { allOf: ['english', 'prevent'] }, parts: [english, prevent] };
const start = { startDate: civilDate('2025-09-01') };

const towards = aProfessionalStatus('r1', 'CMgr', {
  status: 'working-towards',
  targetDate: civilDate('2026-07-31'),
});
const member = aMembership('r2', 'professional-body', { validTo: civilDate('2026-05-31') });

testRequirement({ describe, it, expect }, group, {
  met: [
    {
      name: 'by the alternative that is satisfied, until its date',
      ...anyOf,
      asOf: '2026-05-31',
      evidence: [towards, member],
      gives: {
        dueOn: civilDate('2026-05-31'),
        parts: [
          { name: 'Chartered manager', status: 'in-progress' },
          { name: 'ILM or CMI', status: 'met' },
        ],
        countedEvidence: [
          { id: 'r1', amount: null },
          { id: 'r2', amount: null },
        ],
        because: message('membership.current', { body: 'CMI', dueOn: '2026-05-31' }),
      },
    },
    {
      name: 'by the alternative that lasts for good, before one that runs out',
      ...anyOf,
      asOf: '2026-05-31',
      evidence: [aProfessionalStatus('r1', 'CMgr'), member],
      gives: { dueOn: null, because: message('professional-status.held', { name: 'CMgr' }) },
    },
    {
      name: 'by all of its parts, until the first of their dates',
      ...allOf,
      asOf: '2026-01-01',
      evidence: [aQualification('r1', 'english', 3), aTraining('r2', 'prevent', '2025-10-01')],
      gives: { dueOn: civilDate('2026-10-01'), because: message('group.all-there', { count: 2 }) },
    },
    {
      name: 'by a group inside a group',
      parameters: { allOf: ['english', 'inner'] },
      parts: [
        english,
        { key: 'inner', title: 'Inner', kind: 'group', parameters: { anyOf: ['chartered', 'body'] } },
        chartered,
        body,
      ],
      asOf: '2026-01-01',
      evidence: [aQualification('r1', 'english', 4), member],
      gives: { dueOn: civilDate('2026-05-31') },
    },
    {
      name: 'where the only part missing is not asked of the person',
      parameters: { allOf: ['managers', 'prevent'] },
      parts: [managers, prevent],
      asOf: '2026-01-01',
      evidence: [aTraining('r1', 'prevent', '2025-10-01')],
      gives: {
        parts: [
          { name: 'For managers', status: 'not-applicable' },
          { name: 'Prevent', status: 'met' },
        ],
      },
    },
  ],
  unmet: [
    {
      name: 'by nothing, and then it is due without a date',
      ...anyOf,
      asOf: '2026-01-01',
      evidence: [],
      gives: {
        asksFor: { type: 'professional-status', id: 'CMgr' },
        status: 'due',
        dueOn: null,
        because: message('group.one-missing', { titles: 'Chartered manager; ILM or CMI' }),
        next: message('group.choose', { titles: 'Chartered manager; ILM or CMI' }),
      },
    },
    {
      name: 'while one alternative is on the way, though another ran out',
      ...anyOf,
      asOf: '2026-06-01',
      evidence: [towards, member],
      gives: { status: 'in-progress', dueOn: civilDate('2026-07-31') },
    },
    {
      name: 'when the one that satisfied it ran out',
      ...anyOf,
      asOf: '2026-06-01',
      evidence: [member],
      gives: {
        status: 'expired',
        dueOn: civilDate('2026-05-31'),
        because: message('group.one-ran-out', { title: 'ILM or CMI', dueOn: '2026-05-31' }),
        next: message('membership.renew', { body: 'CMI' }),
        uncountedEvidence: [
          { id: 'r2', code: 'lapsed', reason: message('uncounted.lapsed', { dueOn: '2026-05-31' }) },
        ],
      },
    },
    {
      name: 'while another alternative can still be done in time, though the first is late',
      parameters: { anyOf: ['prevent', 'minibus'] },
      parts: [prevent, minibus],
      asOf: '2025-10-14',
      person: start,
      evidence: [],
      gives: { status: 'due', dueOn: civilDate('2025-11-24') },
    },
    {
      name: 'when the last alternative is late',
      parameters: { anyOf: ['prevent', 'minibus'] },
      parts: [prevent, minibus],
      asOf: '2025-11-25',
      person: start,
      evidence: [],
      gives: { status: 'overdue', dueOn: civilDate('2025-11-24') },
    },
    {
      name: 'when one of all its parts is missing, and the worst decides',
      ...allOf,
      asOf: '2026-01-01',
      person: start,
      evidence: [aQualification('r1', 'english', 2)],
      gives: {
        status: 'overdue',
        dueOn: civilDate('2025-10-13'),
        because: message('group.some-missing', { there: 0, count: 2, titles: 'English; Prevent' }),
        next: message('recurring-training.complete-late', { item: 'prevent' }),
      },
    },
    {
      name: 'by somebody of whom no part is asked',
      parameters: { anyOf: ['managers'] },
      parts: [managers],
      asOf: '2026-01-01',
      evidence: [],
      gives: { status: 'not-applicable', because: message('group.nothing-asked') },
    },
    {
      name: 'when it is recommended, and then it is never late',
      ...anyOf,
      obligation: 'recommended',
      asOf: '2026-06-01',
      evidence: [member],
      gives: { status: 'recommended' },
    },
  ],
});

it.each([[{}], [{ anyOf: [] }], [{ anyOf: ['a'], allOf: ['b'] }], [{ anyOf: [''] }]])(
  'refuses the parameters %j',
  (parameters) => {
    expect(group.parse(parameters).ok).toBe(false);
  },
);

const clause = { section: '1', line: 1, quote: 'As the policy says.' };

it.each([
  ['itself', { first: ['first'] }],
  ['one that leads back', { first: ['second'], second: ['first'] }],
  ['one that nobody knows', { first: ['third'] }],
])('is bad input when it names %s', (_, keys) => {
  const policy = parsePolicy({
    id: 'example',
    title: 'Example',
    document: 'Example policy',
    version: '1',
    effectiveFrom: '2000-01-01',
    cycle: { startsInMonth: 9, startsOnDay: 1 },
    hoursPerDay: 8,
    roles: [{ id: 'tutor', label: 'Tutor' }],
    requirements: Object.entries(keys).map(([key, names]) => ({
      key,
      title: key,
      kind: 'group',
      parameters: { anyOf: names },
      clause,
    })),
  });
  expect(policy.ok ? '' : policy.refusal[0]?.path).toMatch(/^requirements\[0\]/);
});

it('asks a part of nobody before it is asked of them itself', () => {
  const outcome = outcomeOfExample(group, {
    name: '',
    parameters: { allOf: ['inner'] },
    parts: [
      {
        key: 'inner',
        kind: 'group',
        appliesTo: { roles: ['manager', 'tutor'] },
        parameters: { anyOf: ['minibus'] },
      },
      minibus,
    ],
    appliesTo: { roles: ['manager'] },
    asOf: '2025-07-01',
    person: {
      startDate: civilDate('2015-09-01'),
      roleHistory: [{ from: civilDate('2025-06-01'), to: null, role: 'manager' }],
    },
    evidence: [],
    gives: {},
  });
  expect(outcome).toMatchObject({ status: 'due', dueOn: '2025-08-24' });
});
