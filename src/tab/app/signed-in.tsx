import { Tab, TabList } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Me } from '../../contract/me.ts';
import { VIEWS } from '../../contract/me.ts';
import { BrokenPage } from '../components/broken-page.tsx';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import type { MessageId } from '../messages/message-id.ts';
import { useSay } from '../messages/use-say.ts';
import type { Origin } from '../routing/origin.ts';
import { markedView, OriginContext } from '../routing/origin.ts';
import { CameFromContext, trailTo } from '../routing/trail.ts';
import type { Route, View } from '../routing/route.ts';
import { formatRoute, parseRoute } from '../routing/route.ts';
import { NavigationContext, useRoute } from '../routing/use-route.ts';
import { RoutedPage } from './routed-page.tsx';

const TAB_WORDS: Readonly<Record<View, MessageId>> = {
  me: 'tab.me',
  team: 'tab.team',
  people: 'tab.people',
  events: 'tab.events',
  rules: 'tab.rules',
  organisation: 'tab.organisation',
  rows: 'tab.rows',
  audit: 'tab.audit',
};

interface SignedInProps {
  readonly me: Me;
  readonly subPageId: string | undefined;
}

/** The views that are this person's, and the page that is open. */
export function SignedIn({ me, subPageId }: SignedInProps) {
  const say = useSay();
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
  const opened = asView(route);
  if (opened && (!origin || formatRoute(opened) !== formatRoute(origin))) setOrigin(opened);
  const [trail, setTrail] = useState<readonly Route[]>([]);
  const passed = trailTo(trail, route);
  if (!isSameTrail(passed, trail)) setTrail(passed);
  const view = markedView(route, me, origin);
  return (
    <NavigationContext.Provider value={go}>
      <header className="tabs">
        <TabList
          selectedValue={view}
          onTabSelect={(_event, { value }) => {
            const chosen = me.views.find((each) => each === value);
            if (chosen) go({ page: chosen });
          }}
          aria-label={say('tabs.label')}
        >
          {me.views.map((each) => (
            <Tab key={each} value={each} id={`tab-${each}`} aria-controls="page">
              {say(TAB_WORDS[each])}
            </Tab>
          ))}
        </TabList>
      </header>
      <main className="page">
        <div role="tabpanel" id="page" aria-labelledby={`tab-${view}`}>
          <ErrorBoundary key={placeOf(route)} fallback={() => <BrokenPage />}>
            <OriginContext.Provider value={origin}>
              <CameFromContext.Provider value={passed.at(-2)}>
                <RoutedPage me={me} route={route} takesFocus={hasMoved} />
              </CameFromContext.Provider>
            </OriginContext.Provider>
          </ErrorBoundary>
        </div>
      </main>
    </NavigationContext.Provider>
  );
}

const isSameTrail = (one: readonly Route[], other: readonly Route[]): boolean =>
  one.length === other.length && one.every((route, place) => route === other[place]);

const asView = (route: Route): Origin | undefined => (isView(route) ? route : undefined);

const isView = (route: Route): route is Origin => VIEWS.some((view) => view === route.page);

/** One search after another is the same page, which keeps what is typed and where the focus is. */
const placeOf = (route: Route): string => (route.page === 'people' ? route.page : formatRoute(route));
