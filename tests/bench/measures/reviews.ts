import { civilDate } from '../../../src/domain/cycles/civil-date.ts';
import type { Result } from '../../../src/domain/result.ts';
import { changeMeeting } from '../../../src/use-cases/meetings/change-meeting.ts';
import { readMeeting } from '../../../src/use-cases/meetings/read-meetings.ts';
import { signMeeting } from '../../../src/use-cases/meetings/sign-meeting.ts';
import { HELD_MEETING, MEETING } from '../../builders/a-busy-service.ts';
import { aService, MANAGER, SERVICE_UNIT } from '../../builders/a-service.ts';
import { aKey, aLearningActivity, ASHA_OID, aPerson, MANAGER_OID } from '../../builders/records.ts';
import { startSharePoint } from '../../contract/share-point-site.ts';
import type { Bench, Measure } from '../measure.ts';
import { percentile } from '../measure.ts';

const ACTIVITIES = 500;
const READINGS = 100;

const done = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(`It was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

/** What a review costs at Microsoft Graph, at the stand-in, and how long its page takes for somebody with much on record. */
export const reviews: Bench = async () => {
  const site = await startSharePoint();
  try {
    const instance = site.instance('bench', { deadlineMilliseconds: 10_000 });
    await instance.sync.syncOnce();
    const { records } = instance;
    const world = { ...aService(), records };
    await records.units.create(SERVICE_UNIT);
    await records.people.create(aPerson());
    await records.people.create(MANAGER);
    await records.reviewMeetings.create(MEETING);
    await records.reviewMeetings.create({ ...HELD_MEETING, heldBy: MANAGER_OID });
    for (let place = 0; place < ACTIVITIES; place += 1)
      await records.activities.create(
        aLearningActivity({
          key: aKey('activity', String(place)),
          title: `Webinar ${place}`,
          completedOn: civilDate(
            `2026-${place % 2 === 0 ? '09' : '10'}-${String((place % 28) + 1).padStart(2, '0')}`,
          ),
          minutes: 30,
        }),
      );
    await instance.sync.syncOnce();
    const { ledger } = site.listener;
    const units = () => ledger.requests().reduce((sum, each) => sum + each.resourceUnits, 0);
    const unitsOf = async (work: () => Promise<unknown>): Promise<number> => {
      ledger.reset();
      await work();
      return units();
    };
    const ofHeld = { actorOid: ASHA_OID, personOid: ASHA_OID, meetingKey: HELD_MEETING.key };
    const page = () => done(readMeeting(world, ofHeld));

    ledger.reset();
    const took = Array.from({ length: READINGS }, () => {
      const began = performance.now();
      page();
      return performance.now() - began;
    });
    const requests = ledger.requests().length;
    const autosave = await unitsOf(async () =>
      done(
        await changeMeeting(world, {
          actorOid: ASHA_OID,
          personOid: ASHA_OID,
          meetingKey: MEETING.key,
          change: { to: 'words', text: 'A year of firsts.', was: '' },
        }),
      ),
    );
    const sign = (actorOid: string, as: string) => async () =>
      done(await signMeeting(world, { ...ofHeld, actorOid, as, hash: page().hash }));
    const first = await unitsOf(sign(MANAGER_OID, 'Manager'));
    const last = await unitsOf(sign(ASHA_OID, 'Individual'));
    const exact = (name: string, value: number, limit: number, unit = 'units'): Measure => ({
      name,
      value,
      unit,
      limit,
      beside: 'exact',
    });
    return [
      exact('Review page, warm: Graph requests', requests, 0, 'requests'),
      {
        name: `Review page of somebody with ${ACTIVITIES} activities, 95 of 100`,
        value: percentile(took, 0.95),
        unit: 'ms',
        limit: 150,
        beside: 'judged at each reading, nothing kept; without HTTP',
      },
      exact('A field saved by itself: resource units', autosave, 3),
      exact('A signature: resource units', first, 6),
      exact('The last signature, which makes the review: resource units', last, 6),
    ];
  } finally {
    await site.close();
  }
};
