import type { Policy } from '../../src/domain/policies/policy.ts';
import { ASHA, BEN } from '../support/fake-channel.ts';
import { aForm, EVENT_KEY } from './bot-values.ts';
import { aService } from './a-service.ts';
import { aKey, anAttendance, aPerson, aTrainingEvent } from './records.ts';
import type { World } from './world.ts';

/** A policy with the form of `aForm`. */
const withForm = (policy: Policy): Policy => ({ ...policy, evaluationForms: [aForm()] });

/** Asha, who reports to Ben; both were at the event of `EVENT_KEY`, and its form waits for them. */
export const aTeamOfTwo = (given: Parameters<typeof aService>[0] = {}): World =>
  aService({
    managers: { [ASHA]: BEN },
    policy: withForm,
    ...given,
    records: {
      people: [
        aPerson({ oid: ASHA, displayName: 'Asha Patel' }),
        aPerson({ oid: BEN, displayName: 'Ben Hughes', policyRoles: ['manager'], flags: ['manager'] }),
      ],
      events: [
        aTrainingEvent({
          key: EVENT_KEY,
          title: 'Safeguarding update',
          startsAt: '2026-11-20T08:00:00.000Z',
          endsAt: '2026-11-20T09:30:00.000Z',
          minutes: 90,
        }),
      ],
      attendances: [ASHA, BEN].map((personOid) =>
        anAttendance({ key: aKey('attendance', personOid), eventKey: EVENT_KEY, personOid }),
      ),
      ...given.records,
    },
  });
