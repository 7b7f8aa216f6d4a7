import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { confirmRows, sayWaitingRows } from '../../src/cli/rows/waiting-rows.ts';
import { graphPath } from '../../src/graph/graph-path.ts';
import type { Fields } from '../../src/sharepoint/define-list.ts';
import { lists } from '../../src/sharepoint/lists/index.ts';
import type { ListName } from '../../src/sharepoint/lists/index.ts';
import { createProblemRows } from '../../src/replica/problem-rows.ts';
import {
  aGoal,
  aKey,
  aLearningActivity,
  aPerson,
  aRecordEntry,
  aRoleAssignment,
  ASHA_OID,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../builders/records.ts';
import type { Instance, SharePointSite } from './share-point-site.ts';
import { ADDRESS, graphOf, startSharePoint } from './share-point-site.ts';

const SECOND_OID = '5b1f3c52-9f0e-4d1c-8a55-0c6a4d3e2f10';

let site: SharePointSite;
let instance: Instance;

beforeAll(async () => {
  site = await startSharePoint();
  instance = site.instance('server');
  await instance.sync.syncOnce();
});

afterAll(() => site.close());

const itemsOf = (list: ListName) => graphPath`/sites/${site.siteId}/lists/${site.listIds[list]}/items`;

/** As a site owner does in SharePoint: the hash is left as it was, or empty. */
async function edit(list: ListName, itemId: string, fields: Record<string, unknown>) {
  const path = graphPath`/sites/${site.siteId}/lists/${site.listIds[list]}/items/${itemId}/fields`;
  await site.administrator.patch(path, fields, { ifMatch: '*' });
  await instance.sync.syncOnce();
}

const filled = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const eTagOf = async (list: ListName, itemId = ''): Promise<string> => {
  const path = graphPath`/sites/${site.siteId}/lists/${site.listIds[list]}/items/${itemId}`;
  return ((await site.administrator.get(path)).body as { eTag: string }).eTag;
};

async function type(list: ListName, { BodyHash: _hash, ...fields }: Fields) {
  await site.administrator.post(itemsOf(list), { fields: filled(fields) });
  await instance.sync.syncOnce();
}

const rows = () =>
  createProblemRows({
    replica: instance.replica,
    graph: instance.graph,
    site: ADDRESS,
    siteId: site.siteId,
    listIds: site.listIds,
  });

const waiting = () => {
  const [row] = rows().all();
  if (!row?.byHand) throw new Error('no row waits for a decision');
  return { ...row, byHand: row.byHand, eTag: row.byHand.eTag };
};

async function logged(name: string, minutes = 60) {
  const created = await instance.records.activities.create(aLearningActivity({ key: aKey(name), minutes }));
  if (!created.ok) throw new Error('not created');
  return created.value.stored;
}

const minutesOf = (name: string) => instance.records.activities.find(aKey(name))?.value.minutes;

describe('a row edited in its list', () => {
  it('counts for nothing until somebody says that it holds', async () => {
    const { itemId } = await logged('held');
    await edit('activities', itemId, { Minutes: 600 });
    expect(minutesOf('held')).toBeUndefined();
    expect(
      instance.records.activities.where('personOid', ASHA_OID).map(({ value }) => value.key),
    ).not.toContain(aKey('held'));
    const row = waiting();
    expect(row.problems).toMatchObject([{ column: 'BodyHash', expected: 'confirmed-change' }]);
    expect(row.byHand).toMatchObject({
      columns: [{ column: 'Minutes', value: '600', before: '60' }],
      canHold: true,
      canBePutBack: true,
      aboutOids: [ASHA_OID],
    });
    expect(await rows().settle(row, 'holds')).toMatchObject({ ok: true, value: { key: aKey('held') } });
    expect(minutesOf('held')).toBe(600);
    const other = site.instance('another server');
    await other.sync.syncOnce();
    expect(other.records.activities.find(aKey('held'))?.value.minutes).toBe(600);
    expect(rows().all()).toEqual([]);
  });

  it('is put back as it counted, whatever was done to it', async () => {
    const stored = await logged('put back');
    await edit('activities', stored.itemId, { Minutes: 600, Title: 'Something else' });
    await edit('activities', stored.itemId, { CompletedOn: 'last week', PersonOid: MANAGER_OID });
    const row = waiting();
    expect(row.byHand).toMatchObject({
      canHold: false,
      canBePutBack: true,
      aboutOids: [MANAGER_OID, ASHA_OID],
    });
    expect((await rows().settle(row, 'put-back')).ok).toBe(true);
    expect(instance.records.activities.find(aKey('put back'))?.value).toEqual(stored.value);
    expect(rows().all()).toEqual([]);
  });

  it('counts again by itself when whoever edited it takes the edit back', async () => {
    const { itemId } = await logged('taken back');
    await edit('activities', itemId, { Minutes: 600 });
    expect(minutesOf('taken back')).toBeUndefined();
    await edit('activities', itemId, { Minutes: 60 });
    expect(minutesOf('taken back')).toBe(60);
  });

  it('is not decided about unseen', async () => {
    const { itemId } = await logged('raced');
    await edit('activities', itemId, { Minutes: 600 });
    const seen = waiting();
    await edit('activities', itemId, { Minutes: 6000 });
    expect(await rows().settle(seen, 'holds')).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    const again = waiting();
    // Between what the page showed and the write somebody edits it once more, which delta has not brought yet.
    await site.administrator.patch(
      graphPath`/sites/${site.siteId}/lists/${site.listIds.activities}/items/${itemId}/fields`,
      { Minutes: 6 },
      { ifMatch: '*' },
    );
    expect(await rows().settle(again, 'holds')).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    expect(waiting().byHand.columns).toMatchObject([{ value: '6', before: '60' }]);
    await rows().settle(waiting(), 'put-back');
  });

  it.each<[what: string, fields: Record<string, unknown>]>([
    ['when it was recorded', { RecordedAt: '2020-01-01T00:00:00.000Z' }],
    ['who recorded it', { RecordedBy: MANAGER_OID }],
    ['what it supersedes', { Supersedes: aKey('other') }],
    ['its hash', { BodyHash: 'f'.repeat(64) }],
    ['the hash of its whole', { BodyHash: `${'f'.repeat(64)}.${'f'.repeat(64)}` }],
    ['its key', { Key: aKey('another') }],
  ])('is set aside also where only %s was edited', async (what, fields) => {
    const { itemId } = await logged(what);
    await edit('activities', itemId, fields);
    expect(minutesOf(what)).toBeUndefined();
    expect(instance.records.activities.find(aKey('another'))).toBeUndefined();
    await rows().settle(waiting(), 'put-back');
    expect(minutesOf(what)).toBe(60);
  });

  it.each<[what: string, fields: Record<string, unknown>]>([
    ['ends its lines in another way', { Reflection: 'first\r\nsecond' }],
    ['stands between blanks', { Title: '  Phonics  ' }],
  ])('still counts where its text %s', async (what, fields) => {
    const created = await instance.records.activities.create(
      aLearningActivity({ key: aKey(what), title: 'Phonics', reflection: 'first\nsecond' }),
    );
    if (!created.ok) throw new Error('not created');
    await edit('activities', created.value.stored.itemId, fields);
    expect(minutesOf(what)).toBe(aLearningActivity().minutes);
  });
});

describe('who typed or edited a row', () => {
  /** As somebody does in SharePoint, under their own name. */
  const inNameOf = (oid: string) =>
    graphOf(site.listener, site.listener.tenant.identity.provisioningApp, {
      tokens: {
        token: () =>
          site.listener.tenant.tokens.delegatedToken(
            site.listener.tenant.identity.provisioningApp,
            oid,
            'https://graph.microsoft.com',
            ['Sites.ReadWrite.All'],
          ),
      },
    });
  const editAs = async (oid: string, itemId: string, fields: Record<string, unknown>) => {
    const path = graphPath`/sites/${site.siteId}/lists/${site.listIds.activities}/items/${itemId}/fields`;
    await inNameOf(oid).patch(path, fields, { ifMatch: '*' });
    await instance.sync.syncOnce();
  };

  it('is known from SharePoint, everybody since it last counted, and nobody for an app', async () => {
    const { itemId } = await logged('hands');
    await edit('activities', itemId, { Minutes: 300 });
    expect(waiting().byHand.handOids).toEqual([]);
    await editAs(MANAGER_OID.toUpperCase(), itemId, { Minutes: 600 });
    await editAs(COORDINATOR_OID, itemId, { Title: 'Phonics' });
    await edit('activities', itemId, { Title: 'Phonics!' });
    expect(waiting().byHand.handOids).toEqual([MANAGER_OID, COORDINATOR_OID]);
    await rows().settle(waiting(), 'holds');
    await editAs(ASHA_OID, itemId, { Minutes: 60 });
    expect(waiting().byHand.handOids).toEqual([ASHA_OID]);
    await rows().settle(waiting(), 'put-back');
  });

  it('is known of a row typed before the local file was there, and of one read again', async () => {
    const { BodyHash: _hash, ...fields } = lists.goals.toFields(aGoal({ key: aKey('typed') }));
    const { id } = await inNameOf(MANAGER_OID)
      .post(itemsOf('goals'), { fields: filled(fields) })
      .then(({ body }) => body as { id: string });
    await edit('goals', id, { Title: 'Changed by an app' });
    const other = site.instance('a file begun afresh');
    await other.sync.syncOnce();
    expect(other.replica.quarantined()).toMatchObject([{ itemId: id, handOids: [MANAGER_OID] }]);
    await rows().settle(waiting(), 'holds');
    expect(rows().all()).toEqual([]);
  });
});

describe('a row typed into its list', () => {
  it('counts once somebody has said that it holds', async () => {
    const person = aPerson({ oid: MANAGER_OID, key: MANAGER_OID, displayName: 'Ben Hughes' });
    await type('people', { ...lists.people.toFields(person), FullTimeEquivalent: 60 });
    expect(instance.records.people.find(MANAGER_OID)).toBeUndefined();
    const row = waiting();
    expect(row.problems).toMatchObject([{ expected: 'confirmed-entry' }]);
    expect(row.byHand).toMatchObject({ canHold: true, canBePutBack: false });
    expect((await rows().settle(row, 'holds')).ok).toBe(true);
    expect(instance.records.people.find(MANAGER_OID)?.value).toEqual({ ...person, fte: 0.6 });
  });

  it('gives nobody a right before', async () => {
    const role = aRoleAssignment({ key: 'typed', personOid: ASHA_OID, role: 'cpd-lead', unit: undefined });
    await type('roleAssignments', lists.roleAssignments.toFields(role));
    expect(instance.records.roleAssignments.where('personOid', ASHA_OID)).toEqual([]);
    await rows().settle(waiting(), 'holds');
    expect(instance.records.roleAssignments.where('personOid', ASHA_OID)).toHaveLength(1);
  });
});

describe('a second row for one person', () => {
  const person = aPerson({ oid: SECOND_OID, key: SECOND_OID, displayName: 'Cerys Bevan' });
  const inBraces = `{${SECOND_OID.toUpperCase()}}`;
  const itemIdsOf = (oid: string) =>
    instance.records.people
      .all()
      .filter(({ value }) => value.oid === oid)
      .map(({ itemId }) => itemId);
  const countedAfresh = async (oid: string) => {
    const other = site.instance('another server');
    await other.sync.syncOnce();
    return other.records.people.all().filter(({ value }) => value.oid === oid).length;
  };
  let first = '';

  beforeAll(async () => {
    const created = await instance.records.people.create(person);
    if (!created.ok) throw new Error('not created');
    first = created.value.stored.itemId;
  });

  it('counts once when it was copied with its hash, and is shown until it is deleted', async () => {
    const { id } = await site.administrator
      .post(itemsOf('people'), { fields: { ...filled(lists.people.toFields(person)), Key: inBraces } })
      .then(({ body }) => body as { id: string });
    await instance.sync.syncOnce();
    expect(itemIdsOf(SECOND_OID)).toEqual([first]);
    expect(instance.records.people.where('unit', person.unit).map(({ itemId }) => itemId)).not.toContain(id);
    expect(await countedAfresh(SECOND_OID)).toBe(1);
    expect(rows().all()).toMatchObject([
      { itemId: id, problems: [{ column: 'Key', value: inBraces, expected: 'key-of-its-own' }] },
    ]);
    expect(rows().all()[0]?.byHand).toBeUndefined();
    await site.administrator.delete(
      graphPath`/sites/${site.siteId}/lists/${site.listIds.people}/items/${id}`,
    );
    await instance.sync.syncOnce();
    expect(rows().all()).toEqual([]);
  });

  it('cannot be confirmed when it was typed, whoever asks', async () => {
    await type('people', { ...lists.people.toFields(person), Key: inBraces });
    const [row] = rows().all();
    expect(row).toMatchObject({
      problems: [{ column: 'Key', expected: 'key-of-its-own' }],
      byHand: undefined,
    });
    const asked = {
      collection: 'people',
      itemId: row?.itemId ?? '',
      eTag: await eTagOf('people', row?.itemId),
    };
    expect(await rows().settle(asked, 'holds')).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    const named = { title: 'CPD People', itemIds: [asked.itemId] };
    expect(await confirmRows(site.administrator, ADDRESS, named)).toMatchObject({ isDone: false });
    await instance.sync.syncOnce();
    expect(itemIdsOf(SECOND_OID)).toEqual([first]);
  });

  it('takes the place of the first once that is deleted', async () => {
    const [row] = rows().all();
    await site.administrator.delete(
      graphPath`/sites/${site.siteId}/lists/${site.listIds.people}/items/${first}`,
    );
    await instance.sync.syncOnce();
    expect(itemIdsOf(SECOND_OID)).toEqual([]);
    expect((await rows().settle(waiting(), 'holds')).ok).toBe(true);
    expect(itemIdsOf(SECOND_OID)).toEqual([row?.itemId]);
  });
});

describe('a local file edited by hand', () => {
  it('makes nobody more than their rows say', async () => {
    const role = aRoleAssignment({ key: 'coordinator', personOid: COORDINATOR_OID, role: 'coordinator' });
    await instance.records.roleAssignments.create(role);
    const roles = () =>
      instance.records.roleAssignments.where('personOid', COORDINATOR_OID).map(({ value }) => value.role);
    expect(roles()).toEqual(['coordinator']);
    const file = new DatabaseSync(instance.replica.building.currentPath);
    file.exec(`UPDATE rows SET etag = '"edited,1"', fields = replace(fields, '"coordinator"', '"cpd-lead"')
      WHERE list = 'roleAssignments'`);
    file.close();
    expect(roles()).toEqual([]);
  });

  it('names nobody for a review', async () => {
    const entry = aRecordEntry({ key: aKey('note'), personOid: ASHA_OID });
    await instance.records.recordEntries.create(entry);
    const isThere = () => instance.records.recordEntries.find(entry.key) !== undefined;
    expect(isThere()).toBe(true);
    const file = new DatabaseSync(instance.replica.building.currentPath);
    file.exec(`UPDATE rows SET etag = '"edited,1"',
      fields = json_set(fields, '$.EntryKind', 'reviewer', '$.ColleagueOid', '${COORDINATOR_OID}')
      WHERE list = 'recordEntries'`);
    file.close();
    expect(isThere()).toBe(false);
  });
});

describe('the command line', () => {
  it('says which rows wait, without what could move a terminal, and confirms those that are named', async () => {
    const role = aRoleAssignment({ key: 'first\u001b[2J', personOid: MANAGER_OID, unit: undefined });
    await type('roleAssignments', lists.roleAssignments.toFields(role));
    const { sentences } = await sayWaitingRows(site.administrator, ADDRESS);
    expect(sentences).toHaveLength(1);
    const [sentence = ''] = sentences;
    expect(sentence).toMatch(
      /^CPD Role Assignments, row \d+ \(first\\u001b\[2J\) was typed or edited by hand/,
    );
    const number = /row (\d+)/.exec(sentence)?.[1] ?? '';
    const named = { title: 'cpd role assignments', itemIds: [number, '99999'] };
    expect(await confirmRows(site.administrator, ADDRESS, named)).toEqual({
      sentences: [`Row ${number} holds.`, 'Row 99999 does not wait.'],
      isDone: false,
    });
    expect(await sayWaitingRows(site.administrator, ADDRESS)).toEqual({
      sentences: ['Every row counts.'],
      isDone: true,
    });
    expect(await confirmRows(site.administrator, ADDRESS, { title: 'CPD Nothing', itemIds: ['1'] })).toEqual({
      sentences: ['There is no list CPD Nothing.'],
      isDone: false,
    });
  });
});
