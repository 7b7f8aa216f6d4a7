import { useCallback, useSyncExternalStore } from 'react';
import type { Route } from '../routing/route.ts';
import { formatRoute, openedIn, parseRoute, placeOf } from './router.ts';

const onHashChange = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Kept with an entry of the browser's history: the address from which something was opened beside it. */
interface Opened {
  readonly openedFrom?: string;
}

const keptHere = (): Opened | null => window.history.state as Opened | null;

/** The page named in the address, so that Back and reloading do what people expect; else `first`. */
export function useRoute(first: Route): readonly [Route, (route: Route) => void] {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  const firstAddress = formatRoute(first);
  const go = useCallback(
    (route: Route) => {
      const open = parseRoute(window.location.hash) ?? parseRoute(firstAddress);
      if (open && placeOf(open) === placeOf(route)) goWithin(open, route);
      else window.location.hash = formatRoute(route);
    },
    [firstAddress],
  );
  return [parseRoute(hash) ?? first, go];
}

/** Who types a search does not go back through each of its letters; who opens a drawer closes it by Back. */
function goWithin(open: Route, route: Route): void {
  const address = formatRoute(route);
  const [was, is] = [openedIn(open), openedIn(route)];
  if (was === undefined && is !== undefined) {
    const openedFrom = formatRoute(open);
    window.location.hash = address;
    window.history.replaceState({ openedFrom } satisfies Opened, '');
  } else if (is === undefined && keptHere()?.openedFrom === address) window.history.back();
  else {
    const kept = keptHere();
    window.location.replace(address);
    window.history.replaceState(kept, '');
  }
}
