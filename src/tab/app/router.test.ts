import { describe, expect, it } from '@jest/globals';
import type { Route } from '../routing/route.ts';
import { formatRoute, parseRoute, viewOf } from './router.ts';

describe('routes', () => {
  const routes: Route[] = [
    { page: 'me' },
    { page: 'team' },
    { page: 'people' },
    { page: 'people', search: { name: 'o’b & c/d?', unit: 'adult learning', without: 'manager' } },
    { page: 'people', search: { name: 'ann', unit: '' } },
    {
      page: 'team',
      rows: { sort: { by: 'hours', isDescending: true }, show: ['overdue'] },
      person: {
        oid: 'a b',
        part: 'plan',
        why: { requirement: 'hours', policy: 'probation' },
      },
    },
    { page: 'people', search: { name: 'ann', unit: '' }, person: { oid: 'x', part: 'overview' } },
    { page: 'events' },
    { page: 'rules' },
    { page: 'organisation' },
    { page: 'review', oid: '11111111-2222-4333-8444-555555555555' },
    { page: 'why', oid: '11111111-2222-4333-8444-555555555555', requirement: 'safer-recruitment' },
    { page: 'why', oid: '11111111-2222-4333-8444-555555555555', requirement: 'hours', policy: 'probation' },
    {
      page: 'record',
      oid: '11111111-2222-4333-8444-555555555555',
      requirement: 'hours',
      policy: 'probation',
    },
    {
      page: 'why',
      oid: '11111111-2222-4333-8444-555555555555',
      requirement: 'hours',
      days: { asOf: '2026-03-14', knownOn: '2026-03-20' },
    },
    { page: 'standing-on', oid: '11111111-2222-4333-8444-555555555555' },
    {
      page: 'standing-on',
      oid: '11111111-2222-4333-8444-555555555555',
      days: { asOf: '14/3/2026', knownOn: '' },
    },
    {
      page: 'standing-on',
      oid: '11111111-2222-4333-8444-555555555555',
      days: { asOf: '2026-03-14', knownOn: 'soon' },
    },
    { page: 'record', oid: '11111111-2222-4333-8444-555555555555' },
    { page: 'record', oid: '11111111-2222-4333-8444-555555555555', requirement: 'iqa-l4' },
    { page: 'register', eventKey: 'a/b c' },
    { page: 'evaluation', eventKey: 'x' },
  ];

  it.each(routes)('come back from the address they were written to: %j', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it.each(['review/abc', '#/review/abc', '/review/abc'])(
    'are read from deep links and addresses: %s',
    (text) => {
      expect(parseRoute(text)).toEqual({ page: 'review', oid: 'abc' });
    },
  );

  it.each(['', '#', 'review', 'review/', 'why/1', 'nothing/1', '%E0%A4%A', 'me/too'])(
    'are not made up for %j',
    (text) => {
      expect(parseRoute(text)).toBeUndefined();
    },
  );

  it.each(['people?page=0', '#/people?page=two', '#/people?other=1'])(
    'are everybody’s where an address asks for nothing that there is: %s',
    (text) => {
      expect(parseRoute(text)).toEqual({ page: 'people', search: { name: '', unit: '' } });
    },
  );

  it('keep the tab of the view they lie below', () => {
    expect(routes.map((route) => viewOf(route))).toEqual([
      'me',
      'team',
      'people',
      'people',
      'people',
      'team',
      'people',
      'events',
      'rules',
      'organisation',
      ...Array.from({ length: 10 }, () => 'team'),
      'events',
      'me',
    ]);
    expect(viewOf({ page: 'record', oid: 'own' }, 'own')).toBe('me');
    expect(viewOf({ page: 'standing-on', oid: 'own' }, 'own')).toBe('me');
    expect(viewOf({ page: 'why', oid: 'own', requirement: 'hours' }, 'own')).toBe('me');
  });
});
