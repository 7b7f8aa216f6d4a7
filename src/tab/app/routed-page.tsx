import { createElement, Suspense } from 'react';
import { lazily } from '../components/lazily.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import type { Locale } from '../messages/locale.ts';
import type { Around } from '../routing/page.ts';
import type { Route } from '../routing/route.ts';
import { foundPages } from './router.ts';

const parts = new Map(foundPages.map(({ name, load, words }) => [name, lazily(load, words)]));

const partOf = (route: Route) => {
  const part = parts.get(route.page);
  if (!part) throw new Error(`There is no page ${route.page}.`);
  return part;
};

/** Brings a page and its words while who is signed in is still being asked. */
export const bringPage = (route: Route, locale: Locale): Promise<unknown> => partOf(route).bring(locale);

/** A page comes, with its words, when it is asked for. */
export function RoutedPage({ route, ...around }: Around & { readonly route: Route }) {
  return (
    <Suspense fallback={<Skeleton blocks={['heading', 'card', 'row', 'row']} />}>
      {createElement(partOf(route).Shown, { ...route, ...around })}
    </Suspense>
  );
}
