import { useCallback, useState } from 'react';
import type { Me } from '../../contract/me.ts';
import type { View } from '../../domain/access/views.ts';
import { BrokenPage } from '../components/broken-page.tsx';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { useSpoken } from '../messages/use-say.ts';
import type { Origin } from '../routing/origin.ts';
import { OriginContext } from '../routing/origin.ts';
import {
  AddressOfContext,
  CameFromContext,
  NavigationContext,
  TabNamesContext,
} from '../routing/navigation.ts';
import type { Route } from '../routing/route.ts';
import { markedView } from './marked-view.ts';
import { useRoute } from './use-route.ts';
import { RoutedPage } from './routed-page.tsx';
import { formatRoute, isViewRoute, parseRoute, placeOf, tabOf } from './router.ts';
import { trailTo } from './trail.ts';
import { ViewTabs } from './view-tabs.tsx';

interface SignedInProps {
  readonly me: Me;
  readonly subPageId: string | undefined;
}

/** The views that are this person's, and the page that is open. */
export function SignedIn({ me, subPageId }: SignedInProps) {
  const { locale } = useSpoken();
  const tabName = useCallback((each: View) => tabOf(each, locale), [locale]);
  const [route, setRoute] = useRoute(parseRoute(subPageId ?? '') ?? { page: me.landing });
  const [hasMoved, setHasMoved] = useState(false);
  const go = useCallback(
    (next: Route) => {
      setHasMoved(true);
      setRoute(next);
    },
    [setRoute],
  );
  const [origin, setOrigin] = useState<Origin>();
  const opened = isViewRoute(route) ? route : undefined;
  if (opened && (!origin || formatRoute(opened) !== formatRoute(origin))) setOrigin(opened);
  const [trail, setTrail] = useState<readonly Route[]>([]);
  const passed = trailTo(trail, route);
  if (!isSameTrail(passed, trail)) setTrail(passed);
  const view = markedView(route, me, origin);
  return (
    <NavigationContext.Provider value={go}>
      <AddressOfContext.Provider value={formatRoute}>
        <ViewTabs
          views={me.views}
          chosen={view}
          nameOf={tabName}
          onChoose={(chosen) => go({ page: chosen })}
        />
        <main className="page">
          <div role="tabpanel" id="page" aria-labelledby={`tab-${view}`}>
            <ErrorBoundary key={placeOf(route)} fallback={() => <BrokenPage />}>
              <OriginContext.Provider value={origin}>
                <CameFromContext.Provider value={passed.at(-2)}>
                  <TabNamesContext.Provider value={tabName}>
                    <RoutedPage me={me} route={route} takesFocus={hasMoved} />
                  </TabNamesContext.Provider>
                </CameFromContext.Provider>
              </OriginContext.Provider>
            </ErrorBoundary>
          </div>
        </main>
      </AddressOfContext.Provider>
    </NavigationContext.Provider>
  );
}

const isSameTrail = (one: readonly Route[], other: readonly Route[]): boolean =>
  one.length === other.length && one.every((route, place) => route === other[place]);
