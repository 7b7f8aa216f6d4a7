import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { CycleRule } from '../cycles/cycle.ts';
import { aRegisterSubmission } from '../../../tests/builders/example-evidence.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { cycleOfCase } from './own-cycle.ts';

const rule = (from: CycleRule['from']): CycleRule => ({
  startsInMonth: 4,
  startsOnDay: 1,
  months: 36,
  countedFrom: civilDate('2022-01-01'),
  from,
});

const caseOf = (registeredOn: string | null, evidence: readonly CaseEvidence[] = []): Case => ({
  asOf: civilDate('2026-01-01'),
  cycle: undefined,
  person: { ...examplePerson, registeredOn: registeredOn === null ? null : civilDate(registeredOn) },
  evidence,
});

const renewed = aRegisterSubmission('r1', '2023-06-20');
const half = aRegisterSubmission('r2', '2024-03-01', { developmentPlan: false });

describe('somebody’s own cycle', () => {
  it.each([
    [
      'is everybody’s where the policy counts for all',
      undefined,
      caseOf('2020-07-01', [renewed]),
      '2024-04-01',
    ],
    ['is counted from their registration', 'registration', caseOf('2020-07-01', [renewed]), '2023-07-01'],
    ['is everybody’s while no registration is known', 'registration', caseOf(null), '2024-04-01'],
    [
      'is counted from the latest whole renewal',
      'renewal',
      caseOf('2020-07-01', [half, renewed]),
      '2023-06-20',
    ],
    [
      'is counted from the latest of two, whichever comes first',
      'renewal',
      caseOf('2014-07-01', [renewed, aRegisterSubmission('r0', '2020-06-20')]),
      '2023-06-20',
    ],
    [
      'is counted from the latest of two, whichever comes last',
      'renewal',
      caseOf('2014-07-01', [aRegisterSubmission('r0', '2020-06-20'), renewed]),
      '2023-06-20',
    ],
    [
      'is counted from the registration until there is one',
      'renewal',
      caseOf('2020-07-01', [half]),
      '2023-07-01',
    ],
    ['is counted from a registration after it', 'renewal', caseOf('2024-09-01', [renewed]), '2024-09-01'],
    [
      'is counted from a renewal where no registration is known',
      'renewal',
      caseOf(null, [renewed]),
      '2023-06-20',
    ],
  ] as const)('%s', (_name, from, theCase, begins) => {
    expect(cycleOfCase({ cycle: rule(from) }, theCase, civilDate('2025-01-01')).from).toBe(begins);
  });

  it('knows of no renewal before its day, nor before it was recorded', () => {
    const cycle = rule('renewal');
    const theCase = caseOf('2020-07-01', [renewed]);
    expect(cycleOfCase({ cycle }, theCase, civilDate('2023-06-19'))).toEqual({
      from: '2020-07-01',
      to: '2023-06-30',
    });
    const late = { ...renewed, recordedOn: civilDate('2024-02-01') };
    const before = { ...theCase, evidence: [late], knownOn: civilDate('2024-01-31') };
    expect(cycleOfCase({ cycle }, before, civilDate('2024-01-31')).from).toBe('2023-07-01');
  });
});
