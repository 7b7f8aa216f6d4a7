import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { Unit } from '../../src/domain/units/unit.ts';

/** A unit as the demo writes it: who answers where nobody is found is known by name. */
export interface DemoUnit extends Omit<Unit, 'fallbackOid' | 'inForceFrom'> {
  readonly fallback: string | undefined;
}

/** The chair of governors answers for the chief executive and for the governors. */
const TRUST_FALLBACK = 'Priscilla Nwosu';

/** Before anybody of the demo started: their policies have always been there. */
export const demoInForceFrom = civilDate('2000-01-01');

/** A council adult-learning service and a two-school trust, each under its own policy, in one organisation. */
export const demoUnits: readonly DemoUnit[] = [
  {
    key: 'tamar-valley',
    name: 'Tamar Valley Learning Partnership',
    parentKey: undefined,
    policyId: undefined,
    fallback: undefined,
  },
  {
    key: 'adult-learning',
    name: 'Adult Learning Service',
    parentKey: 'tamar-valley',
    policyId: 'hampshire',
    fallback: undefined,
  },
  {
    key: 'trust',
    name: 'Tamar Valley Schools Trust',
    parentKey: 'tamar-valley',
    policyId: 'spt',
    fallback: TRUST_FALLBACK,
  },
  { key: 'trust-office', name: 'Trust Office', parentKey: 'trust', policyId: undefined, fallback: undefined },
  {
    key: 'beacon-school',
    name: 'Beacon School',
    parentKey: 'trust',
    policyId: undefined,
    fallback: undefined,
  },
  {
    key: 'harbour-school',
    name: 'Harbour School',
    parentKey: 'trust',
    policyId: undefined,
    fallback: undefined,
  },
];

/** The unit that a department of the directory is. */
export const unitOfDepartment: Readonly<Record<string, string>> = {
  'Adult Learning Service': 'adult-learning',
  'Trust Office': 'trust-office',
  'Beacon School': 'beacon-school',
  'Harbour School': 'harbour-school',
};
