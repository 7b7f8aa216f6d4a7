import { describe, expect, it } from '@jest/globals';
import { ADMINISTRATOR_OID, aService, LEAD_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import { memoryProblemRows } from '../../../tests/fakes/memory-problem-rows.ts';
import { ASHA_OID, COORDINATOR_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { ProblemRow } from '../../domain/rows/row-problem.ts';
import { readProblemRows } from './read-problem-rows.ts';
import { settleProblemRow } from './settle-problem-row.ts';

const E_TAG = '"e,3"';

const edited = (collection: string, ...aboutOids: readonly string[]): ProblemRow => ({
  collection,
  list: collection,
  itemId: '12',
  name: 'Phonics',
  url: 'https://contoso.sharepoint.com/12',
  problems: [{ column: 'BodyHash', value: '', expected: 'confirmed-change', choices: [] }],
  byHand: {
    eTag: E_TAG,
    columns: [{ column: 'Minutes', value: '600', before: '60' }],
    canHold: true,
    canBePutBack: true,
    aboutOids,
    handOids: [],
  },
});

const withRow = (row: ProblemRow) => {
  const world = aService();
  return { ...world, problemRows: memoryProblemRows(world.records, [row]) };
};

const settled = (
  world: ReturnType<typeof withRow>,
  actorOid: string,
  changes: Partial<Parameters<typeof settleProblemRow>[1]> = {},
) => {
  const [row] = world.problemRows.all();
  const collection = row?.collection ?? '';
  return settleProblemRow(world, {
    actorOid,
    collection,
    itemId: '12',
    eTag: E_TAG,
    decision: 'holds',
    ...changes,
  });
};

const refused = (code: string) => ({ ok: false, refusal: { code } });

describe('a row that was typed or edited by hand', () => {
  it.each<[what: string, collection: string, about: readonly string[], actorOid: string, may: boolean]>([
    ['evidence, for the CPD lead', 'activities', [ASHA_OID], LEAD_OID, true],
    ['evidence about themselves, not for the CPD lead', 'activities', [LEAD_OID], LEAD_OID, false],
    [
      'evidence moved to another person, not for whose it was',
      'activities',
      [ASHA_OID, LEAD_OID],
      LEAD_OID,
      false,
    ],
    ['evidence, not for an administrator', 'activities', [ASHA_OID], ADMINISTRATOR_OID, false],
    ['a person, for an administrator', 'people', [ASHA_OID], ADMINISTRATOR_OID, true],
    ['a role, for an administrator', 'roleAssignments', [ASHA_OID], ADMINISTRATOR_OID, true],
    [
      'a role of their own, not for an administrator',
      'roleAssignments',
      [ADMINISTRATOR_OID],
      ADMINISTRATOR_OID,
      false,
    ],
    ['a role, not for the CPD lead', 'roleAssignments', [ASHA_OID], LEAD_OID, false],
    ['evidence, not for a coordinator', 'activities', [ASHA_OID], COORDINATOR_OID, false],
    ['evidence, not for a manager', 'activities', [ASHA_OID], MANAGER_OID, false],
    ['evidence, not for a stranger', 'activities', [ASHA_OID], STRANGER_OID, false],
  ])('is decided about: %s', async (_what, collection, about, actorOid, may) => {
    const world = withRow(edited(collection, ...about));
    const result = await settled(world, actorOid);
    expect(result.ok).toBe(may);
    if (!result.ok) expect(result).toEqual(refused('not-allowed'));
    expect(await world.audit.read(1, 10)).toHaveLength(may ? 1 : 0);
    const rows = readProblemRows(world, actorOid);
    expect(rows.ok && rows.value.find(({ itemId }) => itemId === '12')?.isForCaller).toBe(may);
  });

  it.each([
    ['holds', 'row-confirmed'],
    ['put-back', 'row-put-back'],
  ] as const)('leaves an audit entry of its version when somebody says: %s', async (decision, action) => {
    const world = withRow(edited('activities', ASHA_OID));
    await settled(world, LEAD_OID, { decision });
    expect(await world.audit.read(1, 10)).toMatchObject([
      { action, actorOid: LEAD_OID, subjectOid: ASHA_OID, row: 'activities:12:2' },
    ]);
  });

  it('takes a second person to hold, whoever else edited it, and is put back by anybody who may', async () => {
    const row = edited('activities', ASHA_OID);
    const byLead = { ...row, byHand: row.byHand && { ...row.byHand, handOids: [STRANGER_OID, LEAD_OID] } };
    const world = withRow(byLead);
    expect(await settled(world, LEAD_OID)).toEqual(refused('second-person-needed'));
    expect(await world.audit.read(1, 10)).toEqual([]);
    const rows = readProblemRows(world, LEAD_OID);
    expect(rows.ok && rows.value[0]).toMatchObject({ isForCaller: true, isByCaller: true });
    expect(await settled(world, LEAD_OID, { decision: 'put-back' })).toMatchObject({ ok: true });

    const byAnother = withRow({ ...row, byHand: row.byHand && { ...row.byHand, handOids: [STRANGER_OID] } });
    expect(await settled(byAnother, LEAD_OID)).toMatchObject({ ok: true });
  });

  it('is not decided about unseen: another version is another row', async () => {
    const world = withRow(edited('activities', ASHA_OID));
    expect(await settled(world, LEAD_OID, { eTag: '"e,2"' })).toMatchObject(refused('changed-meanwhile'));
    expect(await world.audit.read(1, 10)).toEqual([]);
  });

  it('is not found where there is nothing to decide', async () => {
    const world = withRow({ ...edited('activities', ASHA_OID), byHand: undefined });
    expect(await settled(world, LEAD_OID)).toEqual(refused('not-found'));
    expect(await settled(world, LEAD_OID, { itemId: '13' })).toEqual(refused('not-found'));
  });
});
