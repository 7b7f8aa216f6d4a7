import { describe, expect, it } from '@jest/globals';
import type { World } from '../../../tests/builders/world.ts';
import { aWorld } from '../../../tests/builders/world.ts';
import { appendTo } from '../../outbox/audit-chain.ts';
import type { AuditRecord } from '../../ports/audit.ts';
import { auditSeal } from '../../server/audit-seal.ts';
import { asTheyAre, checkAndAnchor, ledgerKnownFrom, nextAnchor } from './anchor-audit.ts';

const NOON = '2026-11-21T12:00:00.000Z';

async function entered(world: World, ...keys: readonly string[]): Promise<void> {
  for (const rowKey of keys)
    await world.audit.record({
      action: 'activity-logged',
      actorOid: 'a',
      subjectOid: 's',
      rowKey,
      at: world.clock.now(),
    });
}

/** Two days, each with entries before its anchor and after. */
async function anchoredTwice(): Promise<World> {
  const world = aWorld({ now: NOON });
  await entered(world, 'one', 'two');
  await checkAndAnchor(world);
  await entered(world, 'three');
  world.clock.advance({ days: 1 });
  await checkAndAnchor(world);
  await entered(world, 'four', 'five');
  world.clock.advance({ minutes: 5 });
  return world;
}

/** The same entries chained anew, as whoever can write all of the storage might leave them. */
const rechained = (records: readonly AuditRecord[]): readonly AuditRecord[] => {
  const chain: AuditRecord[] = [];
  for (const record of records) chain.push(appendTo(chain.at(-1), record));
  return chain;
};

const findingsOf = async (world: World) => (await checkAndAnchor(world)).findings;

describe('checking and anchoring the audit log', () => {
  it('finds nothing wrong with a log that nobody touched, and anchors it once a day', async () => {
    const world = await anchoredTwice();
    const report = await checkAndAnchor(world);
    expect(report).toMatchObject({ entries: 7, anchors: 2, lastAnchoredOn: '2026-11-22', findings: [] });
    const anchors = world.records.auditAnchors.all().map(({ value }) => value);
    expect(anchors.map(({ anchoredOn, sequence }) => [anchoredOn, sequence])).toEqual([
      ['2026-11-21', 2],
      ['2026-11-22', 4],
    ]);
    expect(anchors[1]?.previous).toBe(anchors[0]?.key);
  });

  it('begins an empty log with an entry of its own, so that one begun at 1 again is seen on the first day too', async () => {
    const world = aWorld({ now: NOON });
    expect(await checkAndAnchor(world)).toMatchObject({ entries: 1, anchors: 1, findings: [] });
    expect(await findingsOf(world)).toEqual([]);
    expect(world.audit.records().map(({ action }) => action)).toEqual(['audit-begun', 'audit-anchored']);
    world.audit.tamper(() => []);
    expect(await findingsOf(world)).toEqual([{ kind: 'cut-off', sequence: 1, anchoredOn: '2026-11-21' }]);
    world.clock.advance({ minutes: 1 });
    await entered(world, 'first again');
    expect(await findingsOf(world)).toEqual([{ kind: 'rewritten', sequence: 1, anchoredOn: '2026-11-21' }]);
  });

  it('anchors what it has checked, and not the ledger that took its place a moment later', async () => {
    const world = await anchoredTwice();
    world.clock.advance({ days: 1 });
    let asked = 0;
    const mark = () => Promise.resolve((asked += 1) === 1 ? 'memory' : 'another');
    await checkAndAnchor({ ...world, ledger: { ...world.ledger, mark } });
    const anchors = world.records.auditAnchors.all().map(({ value }) => value.ledger);
    expect(anchors).toEqual(['memory', 'memory', 'memory']);
  });

  it.each<[string, (records: readonly AuditRecord[]) => readonly AuditRecord[], object]>([
    [
      'a changed entry',
      (all) => all.map((each) => (each.sequence === 2 ? { ...each, actorOid: 'another' } : each)),
      { kind: 'entry-altered', sequence: 2 },
    ],
    [
      'an entry taken out',
      (all) => all.filter(({ sequence }) => sequence !== 2),
      { kind: 'entry-missing', sequence: 2 },
    ],
    ['a tail cut off', (all) => all.slice(0, 3), { kind: 'cut-off', sequence: 4, anchoredOn: '2026-11-22' }],
    [
      'a chain begun at 1 again, which hashes well',
      (all) => rechained(all.slice(5)),
      { kind: 'rewritten', sequence: 2, anchoredOn: '2026-11-21' },
    ],
    [
      'a whole log written anew, which hashes well',
      (all) => rechained(all.map((each) => ({ ...each, actorOid: 'another' }))),
      { kind: 'rewritten', sequence: 2, anchoredOn: '2026-11-21' },
    ],
    ['no log at all', () => [], { kind: 'cut-off', sequence: 4, anchoredOn: '2026-11-22' }],
  ])('sees %s, and does not anchor it', async (_what, tamper, expected) => {
    const world = await anchoredTwice();
    world.audit.tamper(tamper);
    world.clock.advance({ days: 1 });
    expect(await findingsOf(world)).toContainEqual(expected);
    expect(world.records.auditAnchors.all()).toHaveLength(2);
  });

  it('sees a tail cut off since the last anchor by what the log says of its own head', async () => {
    const world = await anchoredTwice();
    const head = await world.audit.head();
    world.audit.tamper((all) => all.slice(0, -1));
    const audit = { ...world.audit, head: () => Promise.resolve(head) };
    expect((await checkAndAnchor({ ...world, audit })).findings).toEqual([
      { kind: 'cut-off', sequence: 7, anchoredOn: undefined },
    ]);
  });

  it('trusts no anchor that was signed with another secret, or changed by hand', async () => {
    const world = await anchoredTwice();
    const forger = { ...world, seal: auditSeal('another secret', 'tenant') };
    world.clock.advance({ days: 1 });
    const who = { recordedBy: 'product', acceptedBecause: 'it is all right' };
    await world.records.auditAnchors.create(nextAnchor(forger, undefined, await asTheyAre(forger), who));
    world.audit.tamper((all) => rechained(all.slice(5)));
    expect(await findingsOf(world)).toEqual(
      expect.arrayContaining([
        { kind: 'anchor-altered', anchoredOn: '2026-11-23' },
        { kind: 'rewritten', sequence: 2, anchoredOn: '2026-11-21' },
      ]),
    );
  });

  it('misses an anchor that was taken out', async () => {
    const world = await anchoredTwice();
    const [, second] = world.records.auditAnchors.all().map(({ value }) => value);
    const without = aWorld({ now: world.clock.now(), records: { auditAnchors: [second!] } });
    expect(await findingsOf({ ...without, audit: world.audit })).toEqual([
      { kind: 'anchor-missing', anchoredOn: '2026-11-22' },
    ]);
  });

  it('goes on from where somebody accepted what was found, and says no more of what came before', async () => {
    const world = await anchoredTwice();
    world.audit.tamper((all) => rechained(all.slice(5)));
    const lost = { ...world, ledger: { ...world.ledger, mark: () => Promise.resolve('another') } };
    expect(await findingsOf(lost)).toContainEqual({ kind: 'ledger-lost', anchoredOn: '2026-11-22' });
    expect(await ledgerKnownFrom(lost)).toBe(Number.POSITIVE_INFINITY);
    const who = { recordedBy: 'administrator', acceptedBecause: 'The storage account was lost.' };
    await world.records.auditAnchors.create(nextAnchor(lost, undefined, await asTheyAre(lost), who));
    await entered(world, 'six');
    expect(await findingsOf(lost)).toEqual([]);
    expect(await ledgerKnownFrom(lost)).toBe(Date.parse(world.clock.now()) + 10 * 60_000);
    expect(await ledgerKnownFrom(world)).toBe(Number.POSITIVE_INFINITY);
    world.audit.tamper((all) => rechained(all.map((each) => ({ ...each, actorOid: 'x' }))));
    expect(await findingsOf(lost)).toContainEqual({
      kind: 'entry-altered',
      sequence: 3,
    });
  });

  it('goes on from there also where the anchor before was dated by a clock that ran ahead', async () => {
    const world = await anchoredTwice();
    const before = world.records.auditAnchors.all().at(-1)?.value;
    world.clock.advance({ minutes: -30 });
    const lost = { ...world, ledger: { ...world.ledger, mark: () => Promise.resolve('another') } };
    const who = { recordedBy: 'administrator', acceptedBecause: 'The storage account was lost.' };
    await world.records.auditAnchors.create(nextAnchor(lost, before, await asTheyAre(lost), who));
    expect(await findingsOf(lost)).toEqual([]);
  });

  it.each<[string, number, string]>([
    ['empty', 0, 'cut-off'],
    ['begun anew and as long', 7, 'rewritten'],
  ])('sees a log that is %s after somebody has accepted it', async (_what, length, kind) => {
    const world = await anchoredTwice();
    const who = { recordedBy: 'administrator', acceptedBecause: 'It was lost once.' };
    await world.records.auditAnchors.create(nextAnchor(world, undefined, await asTheyAre(world), who));
    expect(await findingsOf(world)).toEqual([]);
    world.audit.tamper((all) => rechained(all.slice(0, length).map((each) => ({ ...each, actorOid: 'x' }))));
    expect(await findingsOf(world)).toContainEqual({ kind, sequence: 7, anchoredOn: '2026-11-22' });
  });

  it('knows the ledger while nothing has been anchored, and the one that was anchored first', async () => {
    expect(await ledgerKnownFrom(aWorld({}))).toBe(Number.NEGATIVE_INFINITY);
    expect(await ledgerKnownFrom(await anchoredTwice())).toBe(Number.NEGATIVE_INFINITY);
  });
});
