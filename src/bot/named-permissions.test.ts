import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { toolsOf } from '../../tests/builders/a-chat.ts';
import {
  aBusyService,
  BOOKABLE,
  EVENT,
  keptIn,
  MEETING,
  RELATED,
  REVIEW,
  VERSION,
} from '../../tests/builders/a-busy-service.ts';
import { ASHA_OID, MANAGER_OID } from '../../tests/builders/records.ts';
import type { World } from '../../tests/builders/world.ts';
import type { Permission } from '../domain/access/access.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { contentKind } from '../ports/message-content.ts';
import type { Deps } from '../use-cases/shared/deps.ts';
import { bookPlace } from '../use-cases/bookings/book-place.ts';
import { submitEvaluation } from '../use-cases/evaluations/submit-evaluation.ts';
import { defineAction, unknownAction } from './actions/action.ts';
import { cardActions } from './actions/index.ts';
import type { Command } from './commands/command.ts';
import { answerCommand } from './answer-command.ts';
import { commands } from './commands/index.ts';
import { defineMessage } from './messages/message-kind.ts';
import { messageKinds } from './messages/index.ts';
import { wordsFor } from './words.ts';

const words = wordsFor('en-GB');

interface Asking {
  readonly name: string;
  readonly permission: Permission;
  /** Whether it writes. */
  readonly writes: boolean;
  readonly after?: (world: World) => Promise<unknown>;
  /** What is shown or done; undefined where nothing is. */
  readonly ask: (world: World) => Promise<unknown>;
}

const turnOf = (personOid: string) => ({ personOid, words, isPersonal: true });

/** As the busy service calls her. */
const ASHA_NAME = `Person ${ASHA_OID.slice(0, 4)}`;

/** What is typed, where its phrase alone does not say what is meant. */
const TYPED: Readonly<Record<string, string>> = {
  'standing-of': `compliance for ${ASHA_NAME}`,
  why: 'why prevent',
  when: 'when does my prevent run out',
};

const PRESSED: Readonly<Record<string, unknown>> = {
  'evaluation.submit': { eventKey: EVENT.key, rating: 'good', 'content-and-learning': 'Three ways' },
  'evaluation.change': { eventKey: EVENT.key },
  'policy.read': { versionKey: VERSION.key },
  'why.show': { requirement: 'prevent' },
  'standing.show': { person: ASHA_OID },
  'reminders.stop': {},
  'reminders.start': {},
};

const QUEUED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'evaluation-answered': { eventKey: EVENT.key, inPlaceOf: 'a' },
  'evaluation-request': { eventKey: EVENT.key },
  'free-place': { eventKey: BOOKABLE.key, booking: 'a' },
  'policy-published': { versionKey: VERSION.key },
  'review-overdue': { reportOid: ASHA_OID, reviewKind: 'annual', dueOn: '2026-09-15' },
  'review-meeting': { personOid: ASHA_OID, meetingKey: MEETING.key, event: 'begun' },
  'review-recorded': { reviewKey: REVIEW.key },
};

const booked = (world: World) => bookPlace(world, { actorOid: ASHA_OID, eventKey: BOOKABLE.key });

const answered = (world: World) =>
  submitEvaluation(world, {
    actorOid: ASHA_OID,
    eventKey: EVENT.key,
    rating: 'good',
    answers: { 'content-and-learning': 'Three ways' },
  });

const ASKING: readonly Asking[] = [
  ...commands.flatMap((command): Asking[] => {
    const { id, permission, phrases } = command;
    if (!permission) return [];
    const by = id === 'standing-of' ? MANAGER_OID : ASHA_OID;
    const typed = TYPED[id] ?? phrases.en[0] ?? '';
    return [
      {
        name: `the command ${id}`,
        permission,
        writes: id === 'stop' || id === 'start',
        ...(id === 'start' && { after: ({ conversations }) => conversations.stopReminders(ASHA_OID) }),
        ask: (world) => answerCommand(command, turnOf(by), toolsOf(world), typed),
      },
    ];
  }),
  ...[...cardActions.values()].flatMap((action): Asking[] => {
    const { verb, permission } = action;
    if (permission === 'of-its-command') return [];
    return [
      {
        name: `the button ${verb}`,
        permission,
        writes: ['evaluation.submit', 'policy.read', 'reminders.stop', 'reminders.start'].includes(verb),
        ...(verb === 'reminders.start' && {
          after: ({ conversations }) => conversations.stopReminders(ASHA_OID),
        }),
        ...(verb === 'evaluation.change' && { after: answered }),
        async ask(world) {
          const answer = await action.answer(turnOf(RELATED.self), PRESSED[verb], toolsOf(world));
          return 'statusCode' in answer ? undefined : answer;
        },
      },
    ];
  }),
  ...messageKinds.flatMap((kind): Asking[] => {
    const { permission } = kind;
    if (!permission) return [];
    const recipient = kind.kind === 'review-overdue' ? RELATED.reviewer : ASHA_OID;
    return [
      {
        name: `the message ${kind.kind}`,
        permission,
        writes: false,
        ...(kind.kind === 'evaluation-answered' && { after: answered }),
        ...(kind.kind === 'free-place' && { after: booked }),
        ask: async (world) =>
          kind.build({ kind: kind.kind, ...QUEUED[kind.kind] }, recipient, words, toolsOf(world)),
      },
    ];
  }),
];

async function outcomeOf({ after, ask }: Asking, denied?: Permission) {
  const world = await aBusyService();
  await after?.(world);
  const before = await keptIn(world);
  const asked = new Set<Permission>();
  const answer = await ask({
    ...world,
    may: (permission, relations) => {
      asked.add(permission);
      return permission !== denied && world.may(permission, relations);
    },
  });
  return { answer, asked, isWritten: (await keptIn(world)) !== before };
}

const byName = ASKING.map((asking) => [asking.name, asking.permission, asking] as const);

describe('what the bot answers and sends', () => {
  it.each(byName)('asks for what it names: %s, %s', async (_name, permission, asking) => {
    const { answer, asked, isWritten } = await outcomeOf(asking);
    expect(answer).toBeDefined();
    expect([...asked]).toContain(permission);
    expect(isWritten).toBe(asking.writes);
  });

  it.each(byName)(
    'shows something else without it, and writes nothing: %s, %s',
    async (_name, permission, asking) => {
      const given = await outcomeOf(asking);
      const { answer, isWritten } = await outcomeOf(asking, permission).catch((fault: unknown) => ({
        answer: String(fault),
        isWritten: false,
      }));
      expect(answer).not.toEqual(given.answer);
      expect(isWritten).toBe(false);
    },
  );
});

describe('what names what is not asked', () => {
  const inputs = z.strictObject({});
  const card = { type: 'AdaptiveCard' } as unknown as AdaptiveCard;
  const refused = (named: string) => `before ${named} was given`;

  it.each([
    ['shows nothing', () => Promise.resolve()],
    ['writes nothing', ({ conversations }: Deps) => conversations.stopReminders(ASHA_OID)],
  ])('a button %s', async (_what, write) => {
    const world = await aBusyService();
    const button = defineAction({
      verb: 'lie',
      permission: 'goal.change',
      inputs,
      answer: async (_turn, _inputs, { deps }) => {
        await write(deps);
        return { card };
      },
      unusable: unknownAction,
    });
    const pressed = Promise.resolve(button.answer(turnOf(ASHA_OID), {}, toolsOf(world)));
    await expect(pressed).rejects.toThrow(refused('goal.change'));
    expect(await world.conversations.areRemindersStopped(ASHA_OID)).toBe(false);
  });

  it('a message is not sent', async () => {
    const kind = defineMessage({
      content: contentKind('lie'),
      name: { en: 'A lie', cy: 'Celwydd' },
      permission: 'goal.change',
      build: () => card,
    });
    const built = Promise.resolve(
      kind.build({ kind: 'lie' }, ASHA_OID, words, toolsOf(await aBusyService())),
    );
    await expect(built).rejects.toThrow(refused('goal.change'));
  });

  it('a command writes nothing', async () => {
    const world = await aBusyService();
    const lying: Command = {
      id: 'lie',
      phrases: { en: ['lie'], cy: ['celwydd'] },
      isPersonal: true,
      permission: undefined,
      answer: async (_turn, { deps }) => {
        await deps.conversations.stopReminders(ASHA_OID);
        return { text: 'Done.' };
      },
    };
    const said = answerCommand(lying, turnOf(ASHA_OID), toolsOf(world), 'lie');
    await expect(said).rejects.toThrow(refused('no permission'));
    expect(await world.conversations.areRemindersStopped(ASHA_OID)).toBe(false);
  });
});
