import type { ComponentType } from 'react';
import type { View } from '../../domain/access/views.ts';
import { isView } from '../../domain/access/views.ts';
import type { Locale } from '../messages/locale.ts';
import type { LoadedWords } from '../messages/words-of.ts';
import * as pages from '../pages/index.ts';
// Whoever reads these types alone reads with them what each page adds to the routes.
import '../pages/index.ts';
import type { Address } from '../routing/address.ts';
import type { Around } from '../routing/page.ts';
import type { Route, RouteToView } from '../routing/route.ts';

/** A page whose address is one of any page's: which it fits is lost where it is found by name. */
interface FoundPage {
  readonly name: string;
  readonly path?: string;
  readonly address: Address<object>;
  readonly below?: (at: object, ownOid: string) => View;
  readonly tab?: Readonly<Record<Locale, string>>;
  readonly isOnePlace?: true;
  readonly opened?: (at: object) => string | undefined;
  readonly words: { readonly load: LoadedWords };
  readonly load: () => Promise<ComponentType<Around>>;
}

/** A page is only ever asked about its own routes, by name. */
export const foundPages = Object.values(pages) as unknown as readonly FoundPage[];

function pageNamed(name: string): FoundPage {
  const page = foundPages.find((each) => each.name === name);
  if (!page) throw new Error(`There is no page ${name}.`);
  return page;
}

const pathOf = ({ path, name }: FoundPage): string => path ?? name;

/** The route that a deep link's sub page or the address names; undefined when there is none. */
export function parseRoute(text: string): Route | undefined {
  const [, path = '', below = ''] = /^#?\/?([^/?]*)(.*)$/s.exec(text) ?? [];
  for (const page of foundPages) {
    const at = pathOf(page) === path ? page.address.parse(below) : undefined;
    if (at) return { page: page.name, ...at } as Route;
  }
  return undefined;
}

export function formatRoute(route: Route): string {
  const page = pageNamed(route.page);
  return `#/${pathOf(page)}${page.address.format(route)}`;
}

/** The view whose tab is marked while a page below it is open. */
export function viewOf(route: Route, ownOid = ''): View {
  if (isViewRoute(route)) return route.page;
  return pageNamed(route.page).below?.(route, ownOid) ?? 'me';
}

export const isViewRoute = (route: Route): route is RouteToView => isView(route.page);

/** Where somebody is: while it is the same, what is typed and where the focus is are kept. */
export const placeOf = (route: Route): string =>
  pageNamed(route.page).isOnePlace ? route.page : formatRoute(route);

/** What is open beside the list of a page; undefined where nothing is. */
export const openedIn = (route: Route): string | undefined => pageNamed(route.page).opened?.(route);

export const tabOf = (view: View, locale: Locale): string => pageNamed(view).tab?.[locale] ?? view;
