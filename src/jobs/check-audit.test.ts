import { describe, expect, it } from '@jest/globals';
import { aWorld } from '../../tests/builders/world.ts';
import { checkAudit } from './check-audit.ts';
import type { JobDeps } from './job.ts';

const nothing = () => Promise.resolve({});

/** What the job does not use. */
const idle = {
  syncLists: nothing,
  reconcileLists: nothing,
  syncDirectory: nothing,
  countPeople: nothing,
  keepDayFigures: () => Promise.resolve(undefined),
  sendDue: nothing,
  keepSnapshot: nothing,
  keepSubscriptions: nothing,
  holding: () => 1,
};

/** A day on which the log has been checked and anchored. */
async function aCheckedDay() {
  const world = aWorld({ now: '2026-11-21T12:00:00.000Z' });
  let mark = 'the first';
  const deps: JobDeps = {
    ...world,
    ...idle,
    ledger: { ...world.ledger, mark: () => Promise.resolve(mark) },
  };
  const run = checkAudit.start(deps);
  await run();
  world.clock.advance({ minutes: 1 });
  return {
    world,
    run,
    findings: () => world.auditReports.latest()?.findings.map(({ kind }) => kind),
    loseLedger: () => {
      mark = 'another';
    },
  };
}

describe('within a minute', () => {
  it('nothing is read again of a log that is as it was checked', async () => {
    const { world, run } = await aCheckedDay();
    const checked = world.auditReports.latest();
    await run();
    expect(world.auditReports.latest()).toBe(checked);
    expect(checked?.findings).toEqual([]);
  });

  it('it is noticed that the ledger of messages is another', async () => {
    const { run, findings, loseLedger } = await aCheckedDay();
    loseLedger();
    await run();
    expect(findings()).toEqual(['ledger-lost']);
  });

  it('an anchor that another instance made before is held against what was checked without it', async () => {
    const { world: other } = await aCheckedDay();
    const [anchor] = other.records.auditAnchors.all();
    const world = aWorld({ now: '2026-11-21T12:00:00.000Z', records: { auditAnchors: [] } });
    let late: ReturnType<typeof world.records.auditAnchors.all> = [];
    const auditAnchors = {
      ...world.records.auditAnchors,
      all: () => late,
      create: () => Promise.resolve({ ok: false, refusal: { code: 'key-holds-another', key: 'day' } }),
    } as unknown as typeof world.records.auditAnchors;
    const ledger = { ...world.ledger, mark: () => Promise.resolve('another') };
    const run = checkAudit.start({ ...world, ...idle, ledger, records: { ...world.records, auditAnchors } });
    await run();
    expect(world.auditReports.latest()?.findings).toEqual([]);
    late = anchor ? [anchor] : [];
    world.clock.advance({ minutes: 1 });
    await run();
    expect(world.auditReports.latest()?.findings.map(({ kind }) => kind)).toContain('ledger-lost');
  });

  it.each<[string, boolean, string]>([
    ['is empty', false, 'cut-off'],
    ['begins at 1 again', true, 'rewritten'],
  ])('it is noticed that the audit log %s', async (_what, hasEntry, kind) => {
    const { world, run, findings } = await aCheckedDay();
    world.audit.tamper(() => []);
    const entry = { action: 'row-found', actorOid: 'a', subjectOid: 's', rowKey: 'r', at: world.clock.now() };
    if (hasEntry) await world.audit.record(entry);
    await run();
    expect(findings()).toEqual([kind]);
  });
});
