import { describe, expect, it } from '@jest/globals';
import { aChat } from '../../../tests/builders/a-chat.ts';
import { aService, LEAD_OID } from '../../../tests/builders/a-service.ts';
import {
  aKey,
  aRecordEntry,
  aReview,
  ASHA_OID,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { NO_COLUMNS } from '../../domain/record-entries/record-entry.ts';
import { listPeople } from '../people/list-people.ts';
import { readEntries } from '../entries/read-entries.ts';
import { readRecord } from '../record/read-record.ts';
import { readWhy } from '../standing/read-why.ts';
import { standingOn } from '../standing/standing-on.ts';

const OBSERVED_ON = civilDate('2026-10-13');
const REVIEWED_ON = civilDate('2026-10-14');

const observed = (): World =>
  aService({
    records: {
      recordEntries: [
        aRecordEntry({
          ...NO_COLUMNS,
          key: aKey('observation'),
          kind: 'observation',
          about: 'formal',
          datedOn: OBSERVED_ON,
          recordedAt: '2026-10-20T09:00:00.000Z',
        }),
      ],
      reviews: [aReview({ kind: 'annual', heldOn: REVIEWED_ON, recordedAt: '2026-10-20T09:00:00.000Z' })],
    },
  });

const about = { personOid: ASHA_OID };

/** Every way from somebody to a fact of Asha's record, as text. */
async function everyWay(world: World, actorOid: string): Promise<string> {
  const record = readRecord(world, { actorOid, ...about });
  const requirements = record.ok ? record.value.judged.flatMap(({ standing }) => standing.outcomes) : [];
  const bot = aChat(world, actorOid);
  const person = ASHA_OID;
  const days = [{}, { asOf: civilDate('2026-10-15') }, { knownOn: civilDate('2026-10-19') }];
  const said = [
    record.ok && [record.value.judged, record.value.lastCycles, record.value.needs],
    readEntries(world, { actorOid, ...about }),
    listPeople(world, { actorOid, name: '', unit: undefined, page: 1 }),
    ...days.map((each) => standingOn(world, { actorOid, ...about, ...each })),
    ...days.flatMap((each) =>
      requirements.map(({ requirement }) => readWhy(world, { actorOid, ...about, requirement, ...each })),
    ),
    await bot.press('standing.show', { person }),
    ...(await Promise.all(
      requirements.map(({ requirement }) => bot.press('why.show', { person, requirement })),
    )),
  ];
  return JSON.stringify(said);
}

describe('the day of an observation or a review', () => {
  it.each([
    ['the person', ASHA_OID],
    ['the line manager', MANAGER_OID],
    ['the CPD lead', LEAD_OID],
  ])('is told to %s, who may read it', async (_who, actorOid) => {
    const said = await everyWay(observed(), actorOid);
    const days = [OBSERVED_ON, REVIEWED_ON, '13 Oct 2026', '14 Oct 2026'];
    expect(days.filter((day) => !said.includes(day))).toEqual([]);
  });

  it('is told by no way to a coordinator, who may not; that there is one is', async () => {
    const world = observed();
    const said = await everyWay(world, COORDINATOR_OID);
    const days = [OBSERVED_ON, REVIEWED_ON, '13 Oct 2026', '14 Oct 2026'];
    expect(days.filter((day) => said.includes(day))).toEqual([]);
    const why = readWhy(world, { actorOid: COORDINATOR_OID, ...about, requirement: 'formal-observation' });
    expect(why).toMatchObject({
      value: {
        proof: { outcome: { status: 'met' }, counted: [{ label: 'Formal observation', on: undefined }] },
      },
    });
  });
});
