import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { aProfessionalStatus } from '../../../../tests/builders/example-evidence.ts';
import { professionalStatus } from './professional-status.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const names = ['QTLS', 'QTS'];
const either = { names, accept: ['held', 'working-towards'] };

const towards = (id: string, name: string, targetDate: string) =>
  aProfessionalStatus(id, name, { status: 'working-towards', targetDate: civilDate(targetDate) });

testRequirement({ describe, it, expect }, professionalStatus, {
  met: [
    {
      name: 'by either, for good',
      parameters: either,
      asOf: '2025-06-01',
      evidence: [aProfessionalStatus('r1', 'QTS'), towards('r2', 'QTLS', '2026-07-31')],
      gives: {
        dueOn: null,
        level: null,
        parts: [
          { name: 'QTLS', status: 'in-progress' },
          { name: 'QTS', status: 'met' },
        ],
        because: message('professional-status.held', { name: 'QTS' }),
        next: null,
      },
    },
    {
      name: 'on the day of the award',
      parameters: { names: ['CMgr'] },
      asOf: '2025-06-01',
      evidence: [aProfessionalStatus('r1', 'CMgr', { awardedOn: civilDate('2025-06-01') })],
      gives: { parts: [] },
    },
  ],
  unmet: [
    {
      name: 'while it is worked towards, through the target date',
      parameters: either,
      asOf: '2026-07-31',
      evidence: [towards('r1', 'QTLS', '2026-07-31')],
      gives: {
        asksFor: { type: 'professional-status', id: '' },
        status: 'in-progress',
        dueOn: civilDate('2026-07-31'),
        because: message('professional-status.towards', { name: 'QTLS', dueOn: '2026-07-31' }),
        next: message('professional-status.achieve-by', { name: 'QTLS', dueOn: '2026-07-31' }),
      },
    },
    {
      name: 'the day after the target date, when it is overdue',
      parameters: either,
      asOf: '2026-08-01',
      evidence: [towards('r1', 'QTLS', '2026-07-31')],
      gives: {
        status: 'overdue',
        dueOn: civilDate('2026-07-31'),
        because: message('professional-status.target-passed', { name: 'QTLS', dueOn: '2026-07-31' }),
      },
    },
    {
      name: 'by working towards it where only holding it will do',
      parameters: { names },
      asOf: '2025-06-01',
      evidence: [towards('r1', 'QTLS', '2026-07-31')],
      gives: { status: 'due', dueOn: null },
    },
    {
      name: 'by a status that the rule does not name',
      parameters: either,
      asOf: '2025-06-01',
      evidence: [aProfessionalStatus('r1', 'CMgr')],
      gives: {
        status: 'due',
        dueOn: null,
        because: message('professional-status.none', { names: 'QTLS / QTS' }),
        uncountedEvidence: [
          { id: 'r1', code: 'not-recognised', reason: message('uncounted.not-recognised') },
        ],
      },
    },
    {
      name: 'before the award',
      parameters: { names },
      asOf: '2025-05-31',
      evidence: [aProfessionalStatus('r1', 'QTS', { awardedOn: civilDate('2025-06-01') })],
      gives: { status: 'due' },
    },
    {
      name: 'by somebody in another role, of whom it is not asked',
      parameters: either,
      appliesTo: { roles: ['manager'] },
      asOf: '2025-06-01',
      evidence: [],
      gives: { status: 'not-applicable', dueOn: null },
    },
  ],
});

it.each([[{ names: [] }], [{ accept: ['hoped-for'] }]])('refuses parameters with %j', (changes) => {
  expect(professionalStatus.parse({ ...either, ...changes }).ok).toBe(false);
});
