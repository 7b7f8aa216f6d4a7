import type { Unit } from '../../src/domain/units/unit.ts';

/** A council adult-learning service and a two-school trust, each under its own policy, in one organisation. */
export const demoUnits: readonly Unit[] = [
  {
    key: 'tamar-valley',
    name: 'Tamar Valley Learning Partnership',
    parentKey: undefined,
    policyId: undefined,
  },
  { key: 'adult-learning', name: 'Adult Learning Service', parentKey: 'tamar-valley', policyId: 'hampshire' },
  { key: 'trust', name: 'Tamar Valley Schools Trust', parentKey: 'tamar-valley', policyId: 'spt' },
  { key: 'trust-office', name: 'Trust Office', parentKey: 'trust', policyId: undefined },
  { key: 'beacon-school', name: 'Beacon School', parentKey: 'trust', policyId: undefined },
  { key: 'harbour-school', name: 'Harbour School', parentKey: 'trust', policyId: undefined },
];

/** The unit that a department of the directory is. */
export const unitOfDepartment: Readonly<Record<string, string>> = {
  'Adult Learning Service': 'adult-learning',
  'Trust Office': 'trust-office',
  'Beacon School': 'beacon-school',
  'Harbour School': 'harbour-school',
};
