import { describe, expect, it } from '@jest/globals';
import { aGoal } from '../../tests/builders/records.ts';
import type { Graph } from '../graph/graph.ts';
import { GraphFault } from '../graph/graph-fault.ts';
import type { RowVersion } from '../ports/records.ts';
import type { Goal } from '../domain/plans/goal.ts';
import { createRow } from './create-row.ts';
import type { ListParts } from './list-parts.ts';
import { goals } from './lists/goals.ts';

const GOAL = aGoal();

const taken = () =>
  new GraphFault('The value is not unique: a unique constraint is violated.', {
    code: 'invalidRequest',
    outcome: 'refused',
    status: 400,
  });
const lost = () => new GraphFault('No answer.', { code: 'no-answer', outcome: 'unknown' });

const itemOf = (goal: Goal) => ({
  id: '7',
  eTag: '"v1"',
  fields: Object.fromEntries(Object.entries(goals.toFields(goal)).filter(([, value]) => value !== null)),
});

/** A list that answers each post in turn, and holds what it is said to hold. */
function aList(posts: readonly (() => GraphFault)[], held: () => Goal | undefined) {
  const sent: string[] = [];
  const answers = [...posts];
  // Creating a row posts and reads, and asks Graph for nothing else.
  const graph = {
    post: () => {
      sent.push('post');
      const answer = answers.shift();
      return answer
        ? Promise.reject(answer())
        : Promise.resolve({ status: 201, headers: new Headers(), body: itemOf(GOAL) });
    },
    get: () => {
      sent.push('read');
      const goal = held();
      return Promise.resolve({
        status: 200,
        headers: new Headers(),
        body: { value: goal ? [itemOf(goal)] : [] },
      });
    },
  } as unknown as Graph;
  const parts: ListParts<Goal, 'personOid' | 'priority'> = {
    graph,
    address: { siteId: 'site', listId: 'list' },
    list: goals,
    rows: {
      find: () => undefined,
      where: () => [],
      all: () => [],
      versionOf: () => undefined,
      remove: () => undefined,
      accept: ({ id, eTag, fields }) => {
        const read = goals.parse(fields);
        return read.ok ? { value: read.value, itemId: id, eTag } : undefined;
      },
    },
    versionOf: () => ({}) as RowVersion,
    onWritten: () => undefined,
  };
  return { parts, sent };
}

describe('a row whose key is taken', () => {
  it('is there already when it says the same: it is not new, and not posted again', async () => {
    const { parts, sent } = aList([taken], () => GOAL);
    expect(await createRow(parts, GOAL)).toMatchObject({ ok: true, value: { isNew: false } });
    expect(sent).toEqual(['post', 'read']);
  });

  it('is refused when it says something else', async () => {
    const { parts } = aList([taken], () => aGoal({ text: 'Another goal' }));
    expect(await createRow(parts, GOAL)).toEqual({
      ok: false,
      refusal: { code: 'key-holds-another', key: GOAL.key },
    });
  });

  it('is a fault, and not posted again, when it cannot be read', async () => {
    const { parts, sent } = aList([taken], () => undefined);
    await expect(createRow(parts, GOAL)).rejects.toThrow('unique constraint');
    expect(sent).toEqual(['post', 'read']);
  });
});

describe('a row of which nobody knows whether it was stored', () => {
  it('is new when it is found', async () => {
    const { parts, sent } = aList([lost], () => GOAL);
    expect(await createRow(parts, GOAL)).toMatchObject({ ok: true, value: { isNew: true } });
    expect(sent).toEqual(['post', 'read']);
  });

  it('is posted once more when it is not found, and no third time', async () => {
    const again = aList([lost], () => undefined);
    expect(await createRow(again.parts, GOAL)).toMatchObject({ ok: true, value: { isNew: true } });
    expect(again.sent).toEqual(['post', 'read', 'post']);
    const never = aList([lost, lost, lost], () => undefined);
    await expect(createRow(never.parts, GOAL)).rejects.toThrow('No answer.');
    expect(never.sent).toEqual(['post', 'read', 'post', 'read']);
  });
});
