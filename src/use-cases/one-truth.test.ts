import { describe, expect, it } from '@jest/globals';
import { aChat, saidIn } from '../../tests/builders/a-chat.ts';
import { aService, COLLEAGUE_OID, LEAD_OID } from '../../tests/builders/a-service.ts';
import { aPerson, aRecordEntry, ASHA_OID, aUnit, MANAGER_OID } from '../../tests/builders/records.ts';
import type { World } from '../../tests/builders/world.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { NO_COLUMNS } from '../domain/record-entries/record-entry.ts';
import type { RecordEntry } from '../domain/record-entries/record-entry.ts';
import { listPeople } from './people/list-people.ts';
import { myStanding } from './standing/my-standing.ts';
import { organisationSummary } from './organisation/organisation-summary.ts';
import { readRecord } from './record/read-record.ts';
import { standingOn } from './standing/standing-on.ts';
import { teamSummary } from './team/team-summary.ts';

const entry = (kind: string, changes: Partial<RecordEntry>): RecordEntry =>
  aRecordEntry({ ...NO_COLUMNS, key: `entry-${kind}`, kind, ...changes });

/** What an answer of the bot's says of somebody, in the words of the pages. */
function meantBy(said: string, comfort: RegExp): string {
  if (said.includes('No CPD policy applies')) return 'unknown';
  return comfort.test(said) ? 'on-track' : 'action-needed';
}

/** What each page and the bot say of Asha, who reports to Ben. */
async function saidOfAsha(world: World) {
  const team = teamSummary(world, MANAGER_OID);
  const people = listPeople(world, { actorOid: LEAD_OID, name: 'asha', unit: undefined, page: 1 });
  const record = readRecord(world, { actorOid: ASHA_OID, personOid: ASHA_OID });
  const own = myStanding(world, ASHA_OID);
  const bot = saidIn(await aChat(world, ASHA_OID).say('my standing'));
  const botTeam = saidIn(await aChat(world, MANAGER_OID).say('my team'));
  const day = standingOn(world, { actorOid: ASHA_OID, personOid: ASHA_OID });
  return {
    team: team.ok && team.value.members.find(({ person }) => person.oid === ASHA_OID)?.overall,
    people: people.ok && people.value.people[0]?.overall,
    record: record.ok && record.value.overall,
    own: own.ok ? own.value.overall : own.refusal.code,
    bot: meantBy(bot, /Nothing overdue, nothing due/),
    botTeam: meantBy(botTeam, /Nothing overdue, nothing due[^:]*: Asha/),
    day: day.ok && day.value.judged[0]?.overall,
  };
}

const teacher = (changes: Parameters<typeof aPerson>[0] = {}) =>
  aPerson({ policyRoles: ['teacher'], flags: [], ...changes });

const aSchool = (entries: readonly RecordEntry[], unit = aUnit({ policyId: 'spt' })) =>
  aService({
    records: {
      units: [unit],
      people: [teacher(), teacher({ oid: COLLEAGUE_OID, displayName: 'Colin Reid' })],
      recordEntries: entries,
    },
  });

describe('one truth about a person', () => {
  it('is “action needed” on every page and in the bot where a duty without a date is open', async () => {
    const world = aSchool([]);
    const own = myStanding(world, ASHA_OID);
    expect(own.ok && own.value.needs.toDo).toContainEqual(
      expect.objectContaining({ requirement: 'safeguarding' }),
    );
    expect(new Set(Object.values(await saidOfAsha(world)))).toEqual(new Set(['action-needed']));
  });

  it('is that nobody knows where no policy is adopted, and no page says that all is well', async () => {
    const said = await saidOfAsha(aSchool([], aUnit({ policyId: undefined })));
    expect(said).toEqual({
      team: 'unknown',
      people: 'unknown',
      record: 'unknown',
      own: 'no-policy',
      bot: 'unknown',
      botTeam: 'unknown',
      day: undefined,
    });
  });

  it('is counted as it is said: nobody is on track by the totals whom a page calls otherwise', () => {
    const totals = organisationSummary(aSchool([]), LEAD_OID);
    expect(totals.ok && totals.value).toMatchObject({ people: 2, onTrack: 0, actionNeeded: 2, unknown: 0 });
  });

  it('is “on track” while somebody is on leave, with until when; then what waited is there again', async () => {
    const leave = entry('leave', { datedOn: civilDate('2026-11-01'), validTo: civilDate('2026-12-31') });
    const world = aSchool([leave]);
    expect(new Set(Object.values(await saidOfAsha(world)))).toEqual(new Set(['on-track']));
    const team = teamSummary(world, MANAGER_OID);
    expect(team.ok && team.value.members.map(({ onLeave }) => onLeave)).toEqual([
      undefined,
      { until: '2026-12-31' },
    ]);
    world.clock.set('2027-01-01T10:00:00.000Z');
    expect(new Set(Object.values(await saidOfAsha(world)))).toEqual(new Set(['action-needed']));
  });
});
