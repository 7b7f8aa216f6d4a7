import type { GroupSumView, PeopleOfPlansPage, UnitPlansPage } from '../../contract/unit-plans.ts';
import { aTag, OID, TODAY } from './replies.ts';

// Replies about a unit's plans, for tests: valid as they stand, with one thing changed by each test.

export const aGroupSum = (changes: Partial<GroupSumView> = {}): GroupSumView => ({
  of: 'f'.repeat(64),
  label: 'Reading in every subject',
  suggested: 1,
  open: 4,
  past: 2,
  done: 3,
  dropped: 1,
  people: 5,
  costPence: 45_050,
  ...changes,
});

export const someUnitPlans = (changes: Partial<UnitPlansPage> = {}): UnitPlansPage => ({
  units: [{ key: 'unit-1', name: 'Hampshire Achieves' }],
  people: 12,
  without: 7,
  total: aGroupSum(),
  groups: {
    priority: [aGroupSum(), aGroupSum({ of: null, label: '', open: 1 })],
    strand: [aGroupSum({ of: null, label: '' })],
    source: [aGroupSum({ of: 'appraisal', label: '' })],
    unit: [aGroupSum({ of: 'unit-1', label: 'Hampshire Achieves' })],
  },
  since: '2025-11-21',
  today: TODAY,
  ...changes,
});

export const somePeopleOfPlans = (changes: Partial<PeopleOfPlansPage> = {}): PeopleOfPlansPage => ({
  count: 1,
  people: [
    {
      oid: OID,
      displayName: 'Asha Patel',
      tag: aTag(),
      goals: [{ text: 'Finish the Level 5 diploma', state: 'open', targetOn: '2027-07-31' }],
    },
  ],
  ...changes,
});
