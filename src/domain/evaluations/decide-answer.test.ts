import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideAnswer, currentAnswer } from './decide-answer.ts';
import type { Evaluation } from './evaluation.ts';

const row = (key: string, rating: string, supersedes?: string): Evaluation => ({
  key,
  eventKey: 'event',
  personOid: 'asha',
  form: 'teacher',
  rating,
  answers: {},
  recordedAt: '2026-11-21T10:00:00.000Z',
  recordedBy: 'asha',
  supersedes,
});

const sent = (rating: string, corrects?: string) => ({ rating, answers: {}, corrects });

describe('what is done with an answer', () => {
  const first = row('a', 'good');
  const changed = [first, row('b', 'fair', 'a')];
  it.each<[string, readonly Evaluation[], ReturnType<typeof sent>, string]>([
    ['the first is stored', [], sent('good'), 'store'],
    ['the first, sent again, stores nothing', [first], sent('good'), 'sent-before'],
    ['another, on a form that still looked blank, takes its place', [first], sent('poor'), 'store a'],
    ['another takes the place of the one it corrects', [first], sent('poor', 'a'), 'store a'],
    ['a change, sent again, stores nothing', changed, sent('fair', 'a'), 'sent-before'],
    ['the first, delivered late, does not undo the change', changed, sent('good'), 'sent-before'],
    ['going back to the first is a change too', changed, sent('good', 'b'), 'store b'],
    ['of two forms open at once, the one sent last stands', changed, sent('poor', 'a'), 'store b'],
  ])('%s', (_what, rows, given, expected) => {
    const decision = decideAnswer(rows, given);
    const said = decision.kind === 'store' ? ['store', decision.supersedes] : [decision.kind];
    expect(said.filter((each) => each !== undefined).join(' ')).toBe(expected);
  });

  it('looks at every answer, in whatever order they come', () => {
    const before = { ...first, answers: { use: 'Weekly', facts: 'Three' } };
    const same = { rating: 'good', answers: { facts: 'Three', use: 'Weekly' }, corrects: 'a' };
    expect(decideAnswer([before], same).kind).toBe('sent-before');
    const fewer = { rating: 'good', answers: { use: 'Weekly' }, corrects: 'a' };
    expect(decideAnswer([before], fewer)).toEqual({ kind: 'store', supersedes: 'a' });
  });

  it('leaves the answer sent last standing, whoever sends what again in between', () => {
    const ratings = fc.constantFrom('excellent', 'good', 'poor');
    const steps = fc.array(fc.record({ rating: ratings, isRepeated: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(steps, (given) => {
        let rows: readonly Evaluation[] = [];
        for (const { rating, isRepeated } of given) {
          const sending = sent(rating, currentAnswer(rows)?.key);
          for (let time = 0; time < (isRepeated ? 3 : 1); time += 1) {
            const decision = decideAnswer(rows, sending);
            if (decision.kind === 'store')
              rows = [...rows, row(`row-${rows.length}`, rating, decision.supersedes)];
          }
        }
        expect(currentAnswer(rows)?.rating).toBe(given.at(-1)?.rating);
      }),
    );
  });
});
