import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { aFileWithPeople, oidOf } from '../../../tests/builders/a-file-with-people.ts';
import { aKey, aPolicyDocument, aPolicyVersion } from '../../../tests/builders/records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { AskedMoves } from './judging-messages.ts';
import type { JudgingThread } from './judging-thread.ts';
import { createJudgingThread, MOST_AWAITED } from './judging-thread.ts';

const PEOPLE = 40;
const folder = mkdtempSync(path.join(tmpdir(), 'judging-'));
const toClose: (() => void)[] = [];
const threads: JudgingThread[] = [];
afterEach(() => Promise.all(threads.splice(0).map((thread) => thread.end())));
afterAll(() => {
  toClose.forEach((close) => close());
  rmSync(folder, { recursive: true });
});

const moment = { now: '2026-11-21T10:00:00.000Z', isDirectoryCurrent: true };

/** A file with people and drafts, and the thread that judges them beside it. */
function aThread() {
  const { file, put, replica } = aFileWithPeople(folder, PEOPLE);
  toClose.push(() => replica.close());
  const account = { displayName: '', principalName: '', mail: '', jobTitle: '', managerOid: undefined };
  const accounts = Array.from({ length: PEOPLE }, (_, index) => oidOf(index)).map((oid) => ({
    oid,
    ...account,
    isEnabled: true,
    isGuest: false,
  }));
  replica.replacePeople(accounts, moment.now);
  const faults: unknown[] = [];
  const policiesFolder = path.join(import.meta.dirname, '../../../policies');
  const order = { path: file, policiesFolder, timeZone: 'Europe/London' };
  const thread = createJudgingThread(order, {
    onFault: (fault) => void faults.push(fault),
    onNotCounted: (_oid, fault) => void faults.push(fault),
  });
  threads.push(thread);
  const asked = (index: number): AskedMoves => {
    const versionKey = aKey('draft', String(index));
    put('policies', aPolicyVersion({ key: versionKey, state: 'draft', document: aPolicyDocument() }));
    return { policyId: 'hampshire', versionKey, eTag: '1', inPostOn: civilDate('2026-11-21') };
  };
  const toCount = () => replica.waiting.count('counts');
  return { thread, asked, faults, toCount };
}

describe('the thread that judges many', () => {
  it('does for all who wait what one of them asked, and goes on while one of them does', async () => {
    const { thread, asked, faults } = aThread();
    const draft = asked(1);
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const answers = [thread.moves(draft, moment, first.promise), thread.moves(draft, moment, second.promise)];
    first.resolve();
    expect(await answers[0]).toBe('given-up');
    expect(thread.progress('hampshire')).toBeDefined();
    expect(await answers[1]).toMatchObject({ judged: PEOPLE });
    expect(faults).toEqual([]);
  });

  it('stops what nobody waits for any longer, and does it anew for whoever asks again', async () => {
    const { thread, asked, faults } = aThread();
    const draft = asked(1);
    expect(await thread.moves(draft, moment, Promise.resolve())).toBe('given-up');
    expect(thread.progress('hampshire')).toBeUndefined();
    expect(await thread.moves(draft, moment)).toMatchObject({ judged: PEOPLE });
    expect(faults).toEqual([]);
  });

  it('lets so many wait and no more, of whom those who ask for the same are one', async () => {
    const { thread, asked } = aThread();
    const drafts = Array.from({ length: MOST_AWAITED }, (_, index) => asked(index));
    const leaving = Promise.withResolvers<void>();
    const waiting = drafts.map((draft) => thread.moves(draft, moment, leaving.promise));
    expect(await thread.moves(asked(MOST_AWAITED), moment)).toBe('too-many-wait');
    const [first] = drafts;
    if (first) waiting.push(thread.moves(first, moment, leaving.promise));
    leaving.resolve();
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => 'given-up'));
    expect(await thread.moves(asked(MOST_AWAITED), moment)).toMatchObject({ judged: PEOPLE });
  });

  it('answers who asks for a preview while it counts everybody, and goes on counting', async () => {
    const { thread, asked, faults, toCount } = aThread();
    const draft = asked(1);
    expect(toCount()).toBe(PEOPLE);
    thread.count(moment);
    expect(await thread.moves(draft, moment)).toMatchObject({ judged: PEOPLE });
    while (thread.isCounting()) await wait(5);
    expect(toCount()).toBe(0);
    expect(faults).toEqual([]);
  });
});
