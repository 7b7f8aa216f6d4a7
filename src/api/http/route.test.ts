import { describe, expect, it } from '@jest/globals';
import { aService } from '../../../tests/builders/a-service.ts';
import { aLearningActivity } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import * as z from 'zod/mini';
import { ok } from '../../domain/result.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { cardWords } from '../../cards/create-words.ts';
import type { ApiDeps } from '../api-deps.ts';
import { answer } from './route.ts';

/** A route that keeps what reached it, called with so much changed. */
const depsOf = (world: World): ApiDeps => ({
  ...world,
  messageName: (kind) => kind,
  factsFedBy: () => [],
  seen: { tokenOf: (version) => version, ensure: () => Promise.resolve() },
});

async function call(change: {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}) {
  const reached: unknown[] = [];
  const endpoint = {
    id: 'note',
    method: 'post',
    path: '/notes/{note}',
    summary: 'Takes a note.',
    permission: 'signed-in',
    params: z.object({ note: z.string().check(z.regex(/^[a-z]+$/)) }),
    query: z.strictObject({ page: z.optional(z.literal('1')) }),
    body: z.object({ text: z.string(), about: z.optional(z.unknown()) }),
    reply: z.object({}),
  } as const satisfies Endpoint;
  const route = answer(endpoint, (_deps, { params, query, body }) => {
    reached.push({ params, query, body });
    return ok({ body: {} });
  });
  const result = await route.run(depsOf(aService()), {
    caller: { oid: 'asha', displayName: 'Asha', isGuest: false },
    params: { note: 'first' },
    query: {},
    body: { text: 'Hello' },
    words: cardWords('en'),
    gone: new Promise(() => undefined),
    ...change,
  });
  return { refused: result.ok ? undefined : result.refusal, reached };
}

/** A route that names `goal.change`, and whose use case asks something else. */
async function callLying(write: (deps: ApiDeps) => Promise<unknown>) {
  const world = aService();
  const nothing = z.object({});
  const route = answer(
    {
      id: 'lie',
      method: 'post',
      path: '/lies',
      summary: 'Names what it does not ask.',
      permission: 'goal.change',
      params: nothing,
      query: nothing,
      body: nothing,
      reply: nothing,
    } as const,
    async (deps) => {
      deps.may('activity.log', new Set(['self']));
      await write(deps);
      return ok({ body: {} });
    },
  );
  const run = route.run(depsOf(world), {
    caller: { oid: 'asha', displayName: 'Asha', isGuest: false },
    params: {},
    query: {},
    body: {},
    words: cardWords('en'),
    gone: new Promise(() => undefined),
  });
  await expect(run).rejects.toThrow('before goal.change was given');
  return world;
}

describe('a route that names what its use case does not ask', () => {
  it('answers nothing', async () => {
    await callLying(() => Promise.resolve());
  });

  it('writes nothing', async () => {
    const world = await callLying(({ records }) => records.activities.create(aLearningActivity()));
    expect(world.records.activities.all()).toEqual([]);
  });
});

describe('a route', () => {
  it('is given what its schemas give', async () => {
    const { reached } = await call({ query: { page: '1' }, body: { text: 'Hello', more: 'left out' } });
    expect(reached).toEqual([{ params: { note: 'first' }, query: { page: '1' }, body: { text: 'Hello' } }]);
  });

  it.each([
    ['an address', 'params', { params: { note: "' or 1 eq 1" } }],
    ['what stands after an address', 'query', { query: { page: '2' } }],
    ['a list of what may stand there once', 'query', { query: { page: ['1', '1'] } }],
    ['what nobody asked for after an address', 'query', { query: { actorOid: 'ben' } }],
    ['a body', 'body', { body: { text: 5 } }],
    ['a body that is none', 'body', { body: null }],
    [
      'a name that every object has, where anything may stand',
      'body',
      { body: JSON.parse('{"text":"Hello","about":{"__proto__":1}}') as unknown },
    ],
  ])('is not reached by %s that it does not take', async (_what, part, change) => {
    const { refused, reached } = await call(change);
    expect([refused, reached]).toEqual([expect.objectContaining({ code: 'does-not-parse', in: part }), []]);
  });
});
