import { expect, it } from '@jest/globals';
import { offeredTypes } from './offered-types.ts';

const types = ['shadowing', 'seminar', 'webinar', 'network', 'inset', 'reading', 'course', 'study'].map(
  (id) => ({
    id,
    label: id,
  }),
);
const logged = (...ids: string[]) => ids.map((activityType) => ({ activityType }));
const idsOf = ({ atHand, others }: ReturnType<typeof offeredTypes>) =>
  [atHand, others].map((each) => each.map(({ id }) => id));

it('offers a few types all at once', () => {
  expect(idsOf(offeredTypes(types.slice(0, 6), logged('inset')))).toEqual([
    ['shadowing', 'seminar', 'webinar', 'network', 'inset', 'reading'],
    [],
  ]);
});

it('has the types that were logged last at hand, each once, then the usual ones', () => {
  expect(idsOf(offeredTypes(types, logged('inset', 'study', 'inset', 'gone')))).toEqual([
    ['inset', 'study', 'webinar', 'course', 'reading'],
    ['shadowing', 'seminar', 'network'],
  ]);
});

it('fills up with the policy’s first where little is usual', () => {
  const unusual = types
    .filter(({ id }) => !['webinar', 'course'].includes(id))
    .concat({ id: 'last', label: '' });
  expect(idsOf(offeredTypes(unusual, []))[0]).toEqual([
    'reading',
    'shadowing',
    'seminar',
    'network',
    'inset',
  ]);
});
