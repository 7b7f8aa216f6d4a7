import { describe, expect, it } from '@jest/globals';
import type { View } from '../../domain/access/views.ts';
import type { Origin } from '../routing/origin.ts';
import { markedView } from './marked-view.ts';
import type { Route } from '../routing/route.ts';

const RECORD: Route = { page: 'record', oid: 'another' };
const PEOPLE: Origin = { page: 'people', search: { name: 'ann', unit: '' } };

describe('the tab that is marked', () => {
  const cases: readonly (readonly [string, Route, readonly View[], Origin | undefined, View])[] = [
    ['of a view is its own', { page: 'team' }, ['team', 'people'], PEOPLE, 'team'],
    ['of somebody found in People is People', RECORD, ['team', 'people'], PEOPLE, 'people'],
    ['of a report is My team', RECORD, ['team', 'people'], { page: 'team' }, 'team'],
    ['of a report opened by a link is My team', RECORD, ['team', 'people'], undefined, 'team'],
    ['of who manages nobody is People', RECORD, ['me', 'people'], undefined, 'people'],
    ['of a manager without People is My team', RECORD, ['me', 'team'], undefined, 'team'],
    ['of one’s own record is Me', { page: 'record', oid: 'own' }, ['me', 'people'], PEOPLE, 'me'],
    ['of a register is Events', { page: 'register', eventKey: 'x' }, ['people', 'events'], PEOPLE, 'events'],
  ];

  it.each(cases)('%s', (_what, route, views, origin, expected) => {
    expect(markedView(route, { oid: 'own', views: [...views] }, origin)).toBe(expected);
  });
});
