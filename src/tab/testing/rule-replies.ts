import type { RulePreview, Rules, RuleView } from '../../contract/policies.ts';
import { OID, TODAY, aTag } from './replies.ts';

// Replies about the rules of a policy, for tests: valid as they stand, with one thing changed by each test.

export const aRule = (changes: Partial<RuleView> = {}): RuleView => ({
  key: 'safer-recruitment',
  title: 'Safer recruitment',
  clause: { document: 'CPD policy', section: 'Appendix 2', line: 277, quote: 'Safer Recruitment' },
  now: {
    roles: null,
    employment: null,
    flags: [],
    obligation: 'required',
    fields: [
      {
        type: 'one',
        path: 'item',
        mayBeEmpty: false,
        isUsual: false,
        value: 'safer-recruitment',
        choices: [
          { id: 'safer-recruitment', label: 'Safer Recruitment' },
          { id: 'prevent-duty', label: 'Prevent Duty' },
        ],
      },
      {
        type: 'span',
        path: 'deadline',
        mayBeEmpty: true,
        isUsual: true,
        value: null,
        units: ['days', 'weeks', 'months', 'years'],
      },
      { type: 'number', path: 'recurMonths', mayBeEmpty: true, isUsual: false, value: 12 },
      { type: 'switch', path: 'exemptIfHigherLevelHeld', mayBeEmpty: false, isUsual: true, value: false },
    ],
  },
  coming: null,
  caseClauses: [],
  isDrafted: false,
  leftOutFrom: null,
  takenBackFrom: null,
  variants: [],
  ...changes,
});

type Draft = NonNullable<Rules['policies'][number]['draft']>;

const aDraft = (changes: Partial<Draft>): Draft => ({
  version: '"draft,1"',
  effectiveFrom: '2026-12-01',
  announcement: '',
  changed: { byName: 'Dilys Owen', on: TODAY, at: '14:05' },
  ...changes,
});

export const aRules = (
  draft: Partial<Draft> | null = null,
  rules: readonly RuleView[] = [
    aRule(),
    aRule({
      key: 'welcome',
      title: 'Welcome',
      now: { ...aRule().now, roles: ['tutor'], flags: ['manager'], fields: [] },
    }),
  ],
): Rules => ({
  today: TODAY,
  policies: [
    {
      id: 'hampshire',
      title: 'Hampshire CPD policy',
      version: 'June 2025',
      people: 38,
      audience: {
        roles: [
          { id: 'tutor', label: 'Tutor' },
          { id: 'manager', label: 'Manager' },
        ],
        employment: [{ id: 'direct', label: 'Directly employed' }],
        flags: [{ id: 'manager', label: null }],
      },
      draft: draft && aDraft(draft),
      published: [],
      rules: [...rules],
    },
  ],
});

export const aPreview = (changes: Partial<RulePreview> = {}): RulePreview => ({
  effectiveFrom: '2026-12-01',
  announcement: 'Two years from December.',
  judged: 38,
  moved: changes.moves?.length ?? 1,
  worse: 0,
  hoursNeeded: 0,
  graceUntil: null,
  overtakenFrom: null,
  moves: [
    {
      personOid: OID,
      displayName: 'Asha Patel',
      tag: aTag(),
      requirement: 'safer-recruitment',
      title: 'Safer recruitment',
      fromStatus: 'expired',
      fromLabel: 'Expired',
      toStatus: 'current',
      toLabel: 'Current',
      direction: 'better',
      dueOnBefore: '2026-09-21',
      dueOnAfter: '2027-09-21',
    },
  ],
  digest: 'd'.repeat(64),
  ...changes,
});
