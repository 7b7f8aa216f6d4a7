import { describe, expect, it } from '@jest/globals';
import type { Route } from '../routing/route.ts';
import { formatRoute } from './router.ts';
import { trailTo } from './trail.ts';

const TEAM: Route = { page: 'team' };
const REVIEW: Route = { page: 'review', oid: 'asha' };
const WHY: Route = { page: 'why', oid: 'asha', requirement: 'hours' };

const trailOf = (...routes: readonly Route[]) =>
  routes.reduce<readonly Route[]>((trail, route) => trailTo(trail, route), []).map(formatRoute);

describe('the way to a page', () => {
  it.each<[string, readonly Route[], readonly Route[]]>([
    ['grows page by page', [TEAM, WHY], [TEAM, WHY]],
    ['is cut where somebody goes back', [TEAM, REVIEW, WHY, REVIEW], [TEAM, REVIEW]],
    ['begins anew with a view', [TEAM, WHY, { page: 'me' }], [{ page: 'me' }]],
    ['stays when a page is shown again', [TEAM, WHY, WHY], [TEAM, WHY]],
    ['begins with the page that a link opens', [WHY], [WHY]],
  ])('%s', (_how, passed, trail) => {
    expect(trailOf(...passed)).toEqual(trail.map(formatRoute));
  });
});
