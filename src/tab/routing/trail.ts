import { createContext, useContext } from 'react';
import { VIEWS } from '../../contract/me.ts';
import type { Route } from './route.ts';
import { formatRoute } from './route.ts';

/**
 * The pages that somebody passed on the way to the one that is open, which is the last. A view begins anew, and a page that
 * was passed is come back to: so that "back" leads where they came from, and never in a circle.
 */
export function trailTo(trail: readonly Route[], route: Route): readonly Route[] {
  const place = formatRoute(route);
  const passed = trail.findIndex((each) => formatRoute(each) === place);
  if (passed !== -1) return trail.slice(0, passed + 1);
  return VIEWS.some((view) => view === route.page) ? [route] : [...trail, route];
}

/** The page that somebody came from; undefined where a link opened the first. */
export const CameFromContext = createContext<Route | undefined>(undefined);

export const useCameFrom = () => useContext(CameFromContext);
