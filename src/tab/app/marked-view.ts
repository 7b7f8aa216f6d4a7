import type { Me } from '../../contract/me.ts';
import type { View } from '../../domain/access/views.ts';
import type { Origin } from '../routing/origin.ts';
import type { Route } from '../routing/route.ts';
import { viewOf } from './router.ts';

/** The view whose tab is marked: of a page about somebody, the list they were found in. */
export function markedView(route: Route, me: Pick<Me, 'oid' | 'views'>, origin: Origin | undefined): View {
  const view = viewOf(route, me.oid);
  const isBelowTeam = view === 'team' && route.page !== 'team';
  if (!isBelowTeam || !me.views.includes('people')) return view;
  return origin?.page === 'people' || !me.views.includes('team') ? 'people' : view;
}
