import { Button, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { View } from '../../domain/access/views.ts';
import { useSay } from '../messages/use-say.ts';
import { fittingPlaces } from './fitting-views.ts';

// Only a narrow page needs a menu.
const MoreViews = lazy(async () => ({ default: (await import('./more-views.tsx')).MoreViews }));

/** Pixels that are kept for the button that opens the rest, in either language. */
const FOR_MORE = 84;

interface ViewTabsProps {
  readonly views: readonly View[];
  readonly chosen: View;
  readonly nameOf: (view: View) => string;
  readonly onChoose: (view: View) => void;
}

/** The views as tabs in one row: those that have no room are in a menu at its end. */
export function ViewTabs({ views, chosen, nameOf, onChoose }: ViewTabsProps) {
  const say = useSay();
  const bar = useRef<HTMLDivElement>(null);
  const names = views.map(nameOf);
  const row = names.join('\n');
  const [measured, setMeasured] = useState<{ readonly row: string; readonly widths: readonly number[] }>();
  const [inAll, setInAll] = useState(0);
  useLayoutEffect(() => {
    const tabs = bar.current?.querySelectorAll<HTMLElement>('[role=tab]');
    if (!tabs || measured?.row === row) return;
    setMeasured({ row, widths: [...tabs].map(({ offsetWidth }) => offsetWidth) });
  }, [row, measured]);
  useLayoutEffect(() => setInAll(roomIn(bar.current)), []);
  useEffect(() => {
    const onResize = () => setInAll(roomIn(bar.current));
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  const places =
    measured?.row === row
      ? fittingPlaces(measured.widths, views.indexOf(chosen), { inAll, forMore: FOR_MORE })
      : views.map((_view, place) => place);
  const shown = views.filter((_view, place) => places.includes(place));
  const rest = views.filter((view) => !shown.includes(view)).map((view) => ({ view, name: nameOf(view) }));
  return (
    <header className="tabs">
      <div ref={bar} className="tabs__row">
        <TabList
          selectedValue={chosen}
          onTabSelect={(_event, { value }) => {
            const view = views.find((each) => each === value);
            if (view) onChoose(view);
          }}
          aria-label={say('tabs.label')}
        >
          {shown.map((each) => (
            <Tab key={each} value={each} id={`tab-${each}`} aria-controls="page">
              {nameOf(each)}
            </Tab>
          ))}
        </TabList>
        {rest.length > 0 && (
          <Suspense fallback={<Button appearance="transparent">{say('tabs.more')}</Button>}>
            <MoreViews views={rest} onChoose={onChoose} />
          </Suspense>
        )}
      </div>
    </header>
  );
}

const roomIn = (bar: HTMLElement | null): number => bar?.clientWidth ?? 0;
