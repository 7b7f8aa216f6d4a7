import { expect, it } from '@jest/globals';
import { words as cy } from '../words-cy.ts';
import { words as en } from '../words-en.ts';
import { createSay } from './say.ts';
import { toldOnce } from './told-once.ts';

const without = (id: string) =>
  Object.fromEntries(Object.entries(cy).filter(([each]) => each !== id)) as typeof cy;

it('throws where a word is missing, or a value of it, and nobody is told of it', () => {
  const say = createSay('en', en);
  expect(() => say('log.title')).toThrow(/log\.title/);
  expect(() => say('title')).toThrow(/page/);
});

it('says English in the place of a missing word, else that there are none, and tells of each once', () => {
  const told: unknown[] = [];
  const say = createSay(
    'cy',
    without('form.save'),
    toldOnce((fault) => told.push(fault)),
  );
  expect([say('form.save'), say('form.save'), say('form.close')]).toEqual(['Save', 'Save', 'Cau']);
  expect([say('log.title'), say('title')]).toEqual([cy['state.unworded'], cy['state.unworded']]);
  expect(told).toHaveLength(3);
});
