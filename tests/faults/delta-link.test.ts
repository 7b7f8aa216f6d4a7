import { ruleBooksOfPerson } from '../../src/use-cases/shared/policies-of-person.ts';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createStandings } from '../../src/replica/standings.ts';
import { canonicalJson } from '../../src/sharepoint/body-hash.ts';
import { followEndedEvents } from '../../src/use-cases/follow-up/follow-ended-events.ts';
import { judgeUnder } from '../../src/use-cases/standing/standing-of-person.ts';
import { aService, COLLEAGUE_OID } from '../builders/a-service.ts';
import { aKey, anAttendance, ASHA_OID, aTrainingEvent, MANAGER_OID } from '../builders/records.ts';
import { memoryWaiting } from '../fakes/memory-waiting.ts';
import { startSharePoint } from '../contract/share-point-site.ts';
import type { Instance, SharePointSite } from '../contract/share-point-site.ts';

const EVENT = aTrainingEvent({
  startsAt: '2026-11-21T08:00:00.000Z',
  endsAt: '2026-11-21T09:00:00.000Z',
  minutes: 60,
});

let site: SharePointSite;
beforeAll(async () => {
  site = await startSharePoint();
  const { records } = site.instance('writer');
  const given = aService().records;
  for (const { value } of given.units.all()) await records.units.create(value);
  for (const { value } of given.people.all()) await records.people.create(value);
  await records.events.create(EVENT);
  await records.attendances.create(anAttendance());
  await records.attendances.create(
    anAttendance({ key: aKey('attendance', 'ben'), personOid: MANAGER_OID, status: 'attended' }),
  );
});
afterAll(() => site.close());

/** A server over that site: what people stand at, and what it sends. */
function aServer({ records, replica }: Instance) {
  const world = { ...aService(), records, waiting: memoryWaiting(records) };
  const standings = createStandings({
    store: replica.standings,
    ruleBooksOf: (oid) => {
      const person = records.people.find(oid)?.value;
      return person ? ruleBooksOfPerson(world, person) : [];
    },
    judge: (oid, book) => {
      const person = records.people.find(oid)?.value;
      return person && judgeUnder(world, person, book);
    },
    today: () => world.clock.today(),
  });
  const people = [ASHA_OID, COLLEAGUE_OID, MANAGER_OID];
  return {
    stand: () => canonicalJson(people.map((oid) => standings.allOf(oid).map(({ standing }) => standing))),
    rows: () =>
      JSON.stringify([records.activities, records.attendances, records.people].map((each) => each.all())),
    /** As a process that has only just begun. */
    follow: () => followEndedEvents(world, new Set()),
    sent: () => world.outbox.messages().map(({ key }) => key),
  };
}

/** Graph as it is, but for where a 410 leads. */
function leading(to: (location: string | null) => string | null): {
  readonly fetch: typeof fetch;
  readonly asked: string[];
} {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (input, init) => {
      const { href, pathname, search } = new URL(input instanceof Request ? input.url : input);
      asked.push(href);
      const answer = await fetch(`${site.listener.origin}${pathname}${search}`, init);
      if (answer.status !== 410) return answer;
      const headers = new Headers(answer.headers);
      const location = to(headers.get('location'));
      headers.delete('location');
      if (location !== null) headers.set('location', location);
      return new Response(await answer.text(), { status: 410, headers });
    },
  };
}

it.each<[string, (location: string | null) => string | null]>([
  ['and says where to go on', (location) => location],
  ['and says nothing more', () => null],
  ['and leads elsewhere', () => 'https://graph.evil.example/v1.0/sites/s/lists/l/items/delta'],
])(
  'a delta link that has run out %s is followed by the same rows and standings, and nothing is sent twice',
  async (name, to) => {
    const { fetch: there, asked } = leading(to);
    const instance = site.instance(name, { fetch: there });
    await instance.sync.syncOnce();
    const server = aServer(instance);
    await server.follow();
    await instance.sync.syncOnce();
    const before = { rows: server.rows(), stand: server.stand(), sent: server.sent() };
    expect(before.sent.length).toBeGreaterThan(0);
    expect(before.stand.includes('"countedEvidence":[{')).toBe(true);

    for (const list of ['activities', 'people'] as const)
      site.listener.tenant.faults.add({
        part: 'graph',
        kind: 'gone',
        path: `${site.listIds[list]}/items/delta`,
        times: 1,
      });
    const running = instance.sync.syncOnce();
    const during = { rows: new Set<string>(), stand: new Set<string>() };
    let isRunning = true;
    void running.finally(() => (isRunning = false));
    while (isRunning) {
      during.rows.add(server.rows());
      during.stand.add(server.stand());
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await running).rebuilt).toEqual(expect.arrayContaining(['activities', 'people']));
    expect([during.rows.size, during.stand.size]).toEqual([1, 1]);
    expect([during.rows.has(before.rows), during.stand.has(before.stand)]).toEqual([true, true]);

    expect([server.rows() === before.rows, server.stand() === before.stand]).toEqual([true, true]);
    expect(await server.follow()).toMatchObject({ activitiesRecorded: 0, messagesQueued: 0 });
    expect(server.sent()).toEqual(before.sent);
    expect(asked.filter((address) => !address.startsWith('https://graph.microsoft.com/'))).toEqual([]);
  },
);
