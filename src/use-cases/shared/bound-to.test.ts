import { describe, expect, it } from '@jest/globals';
import {
  aBusyService,
  ACTIVITY,
  E_TAG,
  EVENT,
  keptIn,
  PARKED,
  TYPED,
} from '../../../tests/builders/a-busy-service.ts';
import { aKey, aLearningActivity, ASHA_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import type { Permission } from '../../domain/access/access.ts';
import { boundTo } from './bound-to.ts';
import type { Deps } from './deps.ts';

const at = '2026-11-21T10:00:00.000Z';
const toAsha = { key: 'news', recipientOid: ASHA_OID, content: { kind: 'welcome' }, enqueuedAt: at };
const chat = {
  personOid: ASHA_OID,
  conversationId: 'a',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  channelUserId: '29:a',
  locale: 'en-GB',
};

/** Each way to write. */
const WAYS: Readonly<Record<string, (deps: Deps) => Promise<unknown>>> = {
  'a new row': ({ records }) => records.activities.create(aLearningActivity({ key: aKey('another') })),
  'another version of a row': async ({ records }) => {
    const stored = records.events.find(EVENT.key);
    return stored && records.events.replace(stored, { ...EVENT, title: 'Another title' });
  },
  'what holds of a row': ({ problemRows }) =>
    problemRows.settle({ collection: 'activities', itemId: TYPED.evidence, eTag: E_TAG }, 'holds'),
  'an entry in the audit log': ({ audit }) =>
    audit.record({ action: 'looked', actorOid: ASHA_OID, subjectOid: ASHA_OID, rowKey: 'a', at }),
  'a message': ({ outbox }) => outbox.enqueue(toAsha),
  'what becomes of a message': ({ ledger }) => ledger.settleParked(PARKED, 'leave'),
  'no more reminders': ({ conversations }) => conversations.stopReminders(ASHA_OID),
  'reminders again': ({ conversations }) => conversations.startReminders(ASHA_OID),
  'a chat': ({ conversations }) => conversations.remember(chat),
  'a chat that is gone': ({ conversations }) => conversations.forget(ASHA_OID),
};
const ways = Object.entries(WAYS);

/** What writing comes to, and whether something was. */
async function outcomeOf(world: World, write: () => Promise<unknown>) {
  const before = await keptIn(world);
  const fault = await Promise.resolve()
    .then(write)
    .then(() => undefined)
    .catch((cause: unknown) => String(cause));
  return { fault, isWritten: (await keptIn(world)) !== before };
}

async function bound(named: Permission | undefined) {
  const world = await aBusyService();
  return { world, ...boundTo(world, named, 'the form') };
}

const refused = (permission: string) => ({
  fault: expect.stringContaining(`the form writes nothing before ${permission} was given`),
  isWritten: false,
});

describe('what names a permission', () => {
  it.each(ways)('writes nothing before it was given: %s', async (_what, write) => {
    const { world, deps } = await bound('goal.change');
    expect(await outcomeOf(world, () => write(deps))).toEqual(refused('goal.change'));
    // Neither asked in vain nor given another.
    deps.may('goal.change', new Set(['trustee']));
    deps.may('activity.log', new Set(['self']));
    expect(await outcomeOf(world, () => write(deps))).toEqual(refused('goal.change'));
  });

  it.each(ways)('writes once it was given: %s', async (_what, write) => {
    const { world, deps } = await bound('goal.change');
    expect(deps.may('goal.change', new Set(['self']))).toBe(true);
    expect(await outcomeOf(world, () => write(deps))).toMatchObject({ fault: undefined });
  });

  it('answers nothing before it was given', async () => {
    const { deps, requireGiven } = await bound('record.read');
    expect(requireGiven).toThrow('the form answers nothing before record.read was given');
    deps.may('record.read', new Set(['self']));
    expect(requireGiven).not.toThrow();
  });

  it('reads what there is all the while', async () => {
    const { deps } = await bound('record.read');
    expect(deps.records.activities.find(ACTIVITY.key)?.value).toEqual(ACTIVITY);
    expect(await deps.ledger.parked(5)).toHaveLength(1);
  });
});

describe('what names no permission', () => {
  it.each(ways)('writes nothing, whatever was given: %s', async (_what, write) => {
    const { world, deps } = await bound(undefined);
    deps.may('activity.log', new Set(['self']));
    expect(await outcomeOf(world, () => write(deps))).toEqual(refused('no permission'));
  });

  it('answers', async () => {
    expect((await bound(undefined)).requireGiven).not.toThrow();
  });
});
