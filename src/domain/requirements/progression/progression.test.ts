import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { aQualification } from '../../../../tests/builders/example-evidence.ts';
import { progression } from './progression.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const person = { startingPoint: [{ subject: 'iag', level: 3 }] };
const obligation = 'recommended' as const;

testRequirement({ describe, it, expect }, progression, {
  met: [
    {
      name: 'by a higher level than at the start',
      parameters: {},
      obligation,
      asOf: '2026-01-01',
      person,
      evidence: [aQualification('r1', 'iag', 4), aQualification('r2', 'iag', 3)],
      gives: {
        because: message('progression.gained', { count: 1 }),
        countedEvidence: [{ id: 'r1', amount: null }],
        uncountedEvidence: [
          { id: 'r2', code: 'level-too-low', reason: message('uncounted.level-too-low', { level: 3 }) },
        ],
      },
    },
    {
      name: 'by an additional subject gained since the start',
      parameters: {},
      obligation,
      asOf: '2026-01-01',
      person,
      evidence: [aQualification('r1', 'english', 2, { awardedOn: civilDate('2020-01-06') })],
      gives: {},
    },
  ],
  unmet: [
    {
      name: 'by what was held at the start',
      parameters: {},
      obligation,
      asOf: '2026-01-01',
      person,
      evidence: [
        aQualification('r1', 'iag', 3),
        aQualification('r2', 'english', 2, { awardedOn: civilDate('2020-01-05') }),
      ],
      gives: {
        status: 'recommended',
        because: message('progression.none'),
        next: message('progression.plan', { title: 'Example' }),
        uncountedEvidence: [
          { id: 'r2', code: 'not-recognised', reason: message('uncounted.before-start') },
          { id: 'r1', code: 'level-too-low', reason: message('uncounted.level-too-low', { level: 3 }) },
        ],
      },
    },
    {
      name: 'by nothing',
      parameters: {},
      obligation,
      asOf: '2026-01-01',
      evidence: [],
      gives: { status: 'recommended', dueOn: null },
    },
  ],
});
