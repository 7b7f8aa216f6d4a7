import type { Route } from '../routing/route.ts';
import { formatRoute, isViewRoute } from './router.ts';

/**
 * The pages that somebody passed on the way to the one that is open, which is the last. A view begins anew, and a page that
 * was passed is come back to: so that "back" leads where they came from, and never in a circle.
 */
export function trailTo(trail: readonly Route[], route: Route): readonly Route[] {
  const place = formatRoute(route);
  const passed = trail.findIndex((each) => formatRoute(each) === place);
  if (passed !== -1) return trail.slice(0, passed + 1);
  return isViewRoute(route) ? [route] : [...trail, route];
}
