import { describe, expect, it } from '@jest/globals';
import { aChat } from '../../../tests/builders/a-chat.ts';
import { aTeamOfTwo } from '../../../tests/builders/a-team-of-two.ts';
import { EVENT_KEY } from '../../../tests/builders/bot-values.ts';
import { aPolicyVersion, aTrainingEvent } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { ASHA, BEN } from '../../../tests/support/fake-channel.ts';
import { err } from '../../domain/result.ts';
import { cardActions } from './index.ts';

const STRANGER = '00000000-0000-4000-8000-00000000000c';
const VERSION = aPolicyVersion({
  key: 'f'.repeat(64),
  state: 'published',
  publishedAt: '2026-11-20T09:00:00.000Z',
});

/** What a card of ours sends with each button. */
const DATA = {
  'evaluation.submit': { eventKey: EVENT_KEY, rating: 'good', area: 'core', facts: 'Three things' },
  'evaluation.change': { eventKey: EVENT_KEY },
  'policy.read': { versionKey: VERSION.key },
  'command.run': { command: 'my-standing' },
  'why.show': { requirement: 'hours' },
  'standing.show': { person: ASHA },
  'reminders.stop': {},
  'reminders.start': {},
} as const;
const verbs = Object.keys(DATA) as (keyof typeof DATA)[];

const aWorld = () => aTeamOfTwo({ records: { policies: [VERSION] } });

/** What pressing has written, by whom. */
const writtenIn = async ({ records, conversations }: World) => ({
  evaluations: records.evaluations.all().map(({ value }) => value.personOid),
  readings: records.policyReadings.all().map(({ value }) => value.personOid),
  stopped: await conversations.areRemindersStopped(ASHA),
});
const NOTHING = { evaluations: [], readings: [], stopped: false };

/** Somebody presses a button, Asha where nobody else is named. */
async function press(verb: string, data: unknown, { by = ASHA, isPersonal = true, world = aWorld() } = {}) {
  const answer = await aChat(world, by, { isPersonal }).press(verb, data);
  return { answer, written: await writtenIn(world) };
}

const refusedWith = (statusCode: number) => ({
  answer: expect.objectContaining({ statusCode }),
  written: NOTHING,
});

describe('a button', () => {
  it('is tried below, whichever it is', () => {
    expect(verbs.toSorted()).toEqual([...cardActions.keys()].toSorted());
  });

  it.each(verbs)('answers who may press it: %s', async (verb) => {
    expect((await press(verb, DATA[verb])).answer).not.toHaveProperty('statusCode');
  });

  it.each(verbs)('takes nothing that is named beside its data: %s', async (verb) => {
    expect(await press(verb, { ...DATA[verb], actorOid: BEN })).toEqual(refusedWith(400));
  });

  it('writes in the name of whoever pressed it', async () => {
    for (const by of [ASHA, BEN]) {
      const submitted = await press('evaluation.submit', DATA['evaluation.submit'], { by });
      const read = await press('policy.read', DATA['policy.read'], { by });
      const stopped = await press('reminders.stop', {}, { by });
      expect(submitted.written.evaluations).toEqual([by]);
      expect(read.written.readings).toEqual([by]);
      expect(stopped.written.stopped).toBe(by === ASHA);
    }
  });

  it.each(verbs)('does nothing with data of another kind: %s', async (verb) => {
    for (const data of [
      null,
      'text',
      5,
      [DATA[verb]],
      { eventKey: {}, versionKey: 1, command: [], person: {} },
    ])
      expect(await press(verb, data)).toEqual(refusedWith(400));
  });

  it.each(['toString', '__proto__', '', 'approve'])(
    'runs no command that there is not: %p',
    async (command) => {
      expect(await press('command.run', { command })).toEqual(refusedWith(400));
    },
  );

  it.each(['command.run', 'why.show', 'standing.show'] as const)(
    'tells nothing of people where others read along: %s',
    async (verb) => {
      expect(await press(verb, DATA[verb], { isPersonal: false })).toEqual(refusedWith(403));
    },
  );

  it.each([
    ['the form of somebody who was not there', 'evaluation.submit', STRANGER, DATA['evaluation.submit']],
    ['the answer of somebody who was not there', 'evaluation.change', STRANGER, DATA['evaluation.change']],
    ['an announcement for somebody it is not meant for', 'policy.read', STRANGER, DATA['policy.read']],
    ['a requirement that nobody is asked for', 'why.show', ASHA, { requirement: 'juggling' }],
    ['why, of somebody whom the actor may not read', 'why.show', ASHA, { requirement: 'hours', person: BEN }],
    ['somebody whom the actor may not read', 'standing.show', ASHA, { person: BEN }],
  ])('does not find %s', async (_what, verb, by, data) => {
    expect(await press(verb, data, { by })).toEqual(refusedWith(404));
  });

  it('finds for a manager those who report to them', async () => {
    for (const verb of ['why.show', 'standing.show'])
      expect((await press(verb, { person: ASHA }, { by: BEN })).answer).toHaveProperty('card');
  });
});

describe('the form after training', () => {
  it('takes no answer once it has closed', async () => {
    const long = { startsAt: '2026-06-20T08:00:00.000Z', endsAt: '2026-06-20T09:30:00.000Z' };
    const world = aTeamOfTwo({ records: { events: [aTrainingEvent({ key: EVENT_KEY, ...long })] } });
    expect(await press('evaluation.submit', DATA['evaluation.submit'], { world })).toEqual(refusedWith(403));
  });

  it('says that another answer was saved at the same moment, and is not saved', async () => {
    const world = aWorld();
    const create = () => Promise.resolve(err({ code: 'key-holds-another', key: 'another' } as const));
    const records = { ...world.records, evaluations: { ...world.records.evaluations, create } };
    const meanwhile: World = { ...world, records };
    expect(await press('evaluation.submit', DATA['evaluation.submit'], { world: meanwhile })).toEqual(
      refusedWith(403),
    );
  });
});
