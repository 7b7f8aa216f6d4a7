import type { View } from '../../domain/access/views.ts';

type Nothing = Readonly<Record<never, never>>;

/**
 * What the address of each page names: nothing of a view that says no more. Each other page adds its own in its `page.ts`, so
 * that routing needs no page and every page may lead to every other.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its own members are added by the pages
export interface Places extends Record<View, Nothing> {}

export type PageName = keyof Places;

/** The same, property by property: what a route may not hold does not compile. */
type Flat<Properties> = { readonly [Key in keyof Properties]: Properties[Key] };

type RouteTo<Name extends PageName> = Flat<{ readonly page: Name } & Places[Name]>;

/** Where the tab can be: one of the views, or a page below one of them. */
export type Route = { readonly [Name in PageName]: RouteTo<Name> }[PageName];

/** The route to a view. */
export type RouteToView = { readonly [Name in View]: RouteTo<Name> }[View];
