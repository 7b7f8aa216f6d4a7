import { createContext, useContext } from 'react';
import type { Me } from '../../contract/me.ts';
import type { Route, View } from './route.ts';
import { viewOf } from './route.ts';

/** The view that was open last, as it was: a page about somebody leads back to the list they were found in. */
export type Origin = Extract<Route, { readonly page: View }>;

export const OriginContext = createContext<Origin | undefined>(undefined);

export const useOrigin = () => useContext(OriginContext);

/** The view whose tab is marked: of a page about somebody, the list they were found in. */
export function markedView(route: Route, me: Pick<Me, 'oid' | 'views'>, origin: Origin | undefined): View {
  const view = viewOf(route, me.oid);
  const isBelowTeam = view === 'team' && route.page !== 'team';
  if (!isBelowTeam || !me.views.includes('people')) return view;
  return origin?.page === 'people' || !me.views.includes('team') ? 'people' : view;
}
