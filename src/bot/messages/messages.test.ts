import { expect, it } from '@jest/globals';
import { messageKindOf, messageKinds, nameOfMessage } from './index.ts';

it('names every kind once, and to an administrator in both languages', () => {
  const kinds = messageKinds.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  for (const { kind, name } of messageKinds)
    expect([nameOfMessage(kind, 'en'), nameOfMessage(kind, 'cy')]).toEqual([name.en, name.cy]);
  expect(nameOfMessage('goal-due', 'en')).toBe('goal-due');
});

it('knows a kind by all that it needs', () => {
  const whole = { kind: 'event-changed', eventKey: 'e', noticeAt: '2026-11-20T08:00:00.000Z' };
  expect(messageKindOf(whole)?.kind).toBe('event-changed');
  expect(messageKindOf({ ...whole, addedLater: 'x' })?.kind).toBe('event-changed');
  expect(messageKindOf({ kind: 'event-changed', eventKey: 'e' })).toBeUndefined();
});
