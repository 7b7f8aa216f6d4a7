import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import type { Programme } from '../../case/case.ts';
import { aQualification } from '../../../../tests/builders/example-evidence.ts';
import { subjectQualification } from './subject-qualification.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const programme = (subject: string, level: number, exempt = false): Programme => ({
  subject,
  level,
  exempt,
  exemptReason: exempt ? 'The awarding body does not ask for it.' : '',
});

const two = [programme('team-leading', 3), programme('data-analyst', 4)];

testRequirement({ describe, it, expect }, subjectQualification, {
  met: [
    {
      name: 'by a qualification for each programme, at its level or above',
      parameters: {},
      asOf: '2025-06-01',
      person: { programmesDelivered: two },
      evidence: [aQualification('r1', 'team-leading', 5), aQualification('r2', 'data-analyst', 4)],
      gives: {
        dueOn: null,
        parts: [
          { name: 'team-leading', status: 'met' },
          { name: 'data-analyst', status: 'met' },
        ],
        countedEvidence: [
          { id: 'r1', amount: null },
          { id: 'r2', amount: null },
        ],
        because: message('subject-qualification.met', { count: 2 }),
      },
    },
    {
      name: 'where the one programme that lacks it is exempt',
      parameters: {},
      asOf: '2025-06-01',
      person: { programmesDelivered: [programme('team-leading', 3), programme('data-analyst', 4, true)] },
      evidence: [aQualification('r1', 'team-leading', 3)],
      gives: {
        parts: [
          { name: 'team-leading', status: 'met' },
          { name: 'data-analyst', status: 'not-applicable' },
        ],
        because: message('subject-qualification.met', { count: 1 }),
      },
    },
  ],
  unmet: [
    {
      name: 'when one qualification lies below the level taught',
      parameters: {},
      asOf: '2025-06-01',
      person: { programmesDelivered: two },
      evidence: [aQualification('r1', 'team-leading', 5), aQualification('r2', 'data-analyst', 3)],
      gives: {
        asksFor: { type: 'qualification', id: 'data-analyst' },
        status: 'due',
        dueOn: null,
        level: { required: 4, held: 3 },
        parts: [
          { name: 'team-leading', status: 'met' },
          { name: 'data-analyst', status: 'due' },
        ],
        because: message('subject-qualification.too-low', {
          subject: 'data-analyst',
          required: 4,
          held: 3,
        }),
        uncountedEvidence: [
          { id: 'r2', code: 'level-too-low', reason: message('uncounted.level-too-low', { level: 3 }) },
        ],
      },
    },
    {
      name: 'by nothing',
      parameters: {},
      asOf: '2025-06-01',
      person: { programmesDelivered: [programme('team-leading', 3)] },
      evidence: [],
      gives: {
        status: 'due',
        because: message('subject-qualification.none', { subject: 'team-leading', required: 3 }),
      },
    },
    {
      name: 'by working towards it, unless that is accepted',
      parameters: {},
      asOf: '2025-06-01',
      person: { programmesDelivered: [programme('team-leading', 3)] },
      evidence: [
        aQualification('r1', 'team-leading', 3, {
          status: 'working-towards',
          targetDate: civilDate('2025-12-31'),
        }),
      ],
      gives: { status: 'due', dueOn: null },
    },
    {
      name: 'while it is worked towards where that is accepted, through the target date',
      parameters: { accept: ['held', 'working-towards'] },
      asOf: '2025-12-31',
      person: { programmesDelivered: [programme('team-leading', 3)] },
      evidence: [
        aQualification('r1', 'team-leading', 3, {
          status: 'working-towards',
          targetDate: civilDate('2025-12-31'),
        }),
      ],
      gives: { status: 'in-progress', dueOn: civilDate('2025-12-31') },
    },
    {
      name: 'below the least level, however low the programme',
      parameters: { minLevel: 3 },
      asOf: '2025-06-01',
      person: { programmesDelivered: [programme('team-leading', 1)] },
      evidence: [aQualification('r1', 'team-leading', 2)],
      gives: { status: 'due', level: { required: 3, held: 2 } },
    },
    {
      name: 'by somebody who teaches nothing, of whom nothing is asked',
      parameters: {},
      asOf: '2025-06-01',
      evidence: [],
      gives: { status: 'not-applicable', parts: [] },
    },
    {
      name: 'by somebody whose every programme is exempt',
      parameters: {},
      asOf: '2025-06-01',
      person: { programmesDelivered: [programme('team-leading', 3, true)] },
      evidence: [],
      gives: { status: 'not-applicable', parts: [{ name: 'team-leading', status: 'not-applicable' }] },
    },
  ],
});
