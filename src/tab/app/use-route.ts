import { useCallback, useSyncExternalStore } from 'react';
import type { Route } from '../routing/route.ts';
import { formatRoute, parseRoute } from './router.ts';

const onHashChange = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The page named in the address, so that Back and reloading do what people expect; else `first`. */
export function useRoute(first: Route): readonly [Route, (route: Route) => void] {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  const go = useCallback((route: Route) => {
    window.location.hash = formatRoute(route);
  }, []);
  return [parseRoute(hash) ?? first, go];
}
