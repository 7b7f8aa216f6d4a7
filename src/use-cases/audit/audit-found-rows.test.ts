import { describe, expect, it } from '@jest/globals';
import { aWorld } from '../../../tests/builders/world.ts';
import { memoryAuditLog } from '../../../tests/fakes/memory-audit-log.ts';
import { memoryUnauditedRows } from '../../../tests/fakes/memory-unaudited-rows.ts';
import type { AuditLog } from '../../ports/audit.ts';
import type { UnauditedRow } from '../../ports/unaudited-rows.ts';
import { auditFoundRows } from './audit-found-rows.ts';

const row = (itemId: number, more: Partial<UnauditedRow> = {}): UnauditedRow => ({
  version: `activities:${itemId}:1`,
  key: `key-${itemId}`,
  isGone: false,
  actorOid: 'writer',
  subjectOid: 'asha',
  ...more,
});

const worldWith = (rows: readonly UnauditedRow[]) => ({
  ...aWorld({}),
  unauditedRows: memoryUnauditedRows(rows),
});

describe('auditFoundRows', () => {
  it('enters a row that the log does not know, marked as found, once', async () => {
    const world = worldWith([row(1)]);
    expect(await auditFoundRows(world)).toEqual({ rowsFound: 1 });
    expect(await auditFoundRows(world)).toEqual({ rowsFound: 0 });
    expect(await auditFoundRows({ ...world, unauditedRows: memoryUnauditedRows([row(1)]) })).toEqual({
      rowsFound: 0,
    });
    expect(await world.audit.read(1, 10)).toMatchObject([
      {
        action: 'row-found',
        actorOid: 'writer',
        subjectOid: 'asha',
        rowKey: 'key-1',
        row: 'activities:1:1',
      },
    ]);
  });

  it('leaves alone what its writer entered meanwhile', async () => {
    const world = worldWith([row(1), row(2)]);
    const entry = { action: 'activity-logged', actorOid: 'writer', subjectOid: 'asha' };
    await world.audit.record({ ...entry, rowKey: 'key-1', at: world.clock.now(), row: row(1).version });
    expect(await auditFoundRows(world)).toEqual({ rowsFound: 1 });
    expect((await world.audit.read(1, 10)).map(({ action }) => action)).toEqual([
      'activity-logged',
      'row-found',
    ]);
  });

  it('enters each version of a row, and its deletion, by itself', async () => {
    const world = worldWith([
      row(1),
      row(1, { version: 'activities:1:2' }),
      row(1, { version: 'activities:1:2:gone', isGone: true }),
    ]);
    expect(await auditFoundRows(world)).toEqual({ rowsFound: 3 });
    expect((await world.audit.read(1, 10)).map((each) => [each.action, each.row])).toEqual([
      ['row-found', 'activities:1:1'],
      ['row-found', 'activities:1:2'],
      ['row-found-gone', 'activities:1:2:gone'],
    ]);
  });

  it('goes on until none is left, however many there are', async () => {
    const world = worldWith(Array.from({ length: 1201 }, (_, index) => row(index + 1)));
    expect(await auditFoundRows(world)).toEqual({ rowsFound: 1201 });
  });

  it('enters everything again in a log that has lost its entries, and asks for nothing while it has them', async () => {
    const world = worldWith([row(1), row(2)]);
    await auditFoundRows(world);
    await auditFoundRows(world);
    let asked = 0;
    const counted = (audit: AuditLog): AuditLog => ({
      ...audit,
      known: (versions) => {
        asked += 1;
        return audit.known(versions);
      },
    });
    expect(await auditFoundRows({ ...world, audit: counted(world.audit) })).toEqual({ rowsFound: 0 });
    expect(asked).toBe(0);
    const begunAnew = memoryAuditLog();
    expect(await auditFoundRows({ ...world, audit: counted(begunAnew) })).toEqual({ rowsFound: 2 });
    expect(await auditFoundRows({ ...world, audit: counted(begunAnew) })).toEqual({ rowsFound: 0 });
    expect(begunAnew.records().map((each) => each.row)).toEqual(['activities:1:1', 'activities:2:1']);
  });

  it('forgets nothing while the log cannot be written', async () => {
    const world = worldWith([row(1)]);
    const audit = { ...world.audit, record: () => Promise.reject(new Error('no storage')) };
    await expect(auditFoundRows({ ...world, audit })).rejects.toThrow('no storage');
    expect(await auditFoundRows(world)).toEqual({ rowsFound: 1 });
  });
});
