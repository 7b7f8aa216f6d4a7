import { createContext, useContext } from 'react';
import type { View } from '../../domain/access/views.ts';
import type { Route } from './route.ts';

export const NavigationContext = createContext<(route: Route) => void>(() => undefined);

export const useNavigation = () => useContext(NavigationContext);

/** What the address bar holds of a page: `#/…`. */
export const AddressOfContext = createContext<(route: Route) => string>(({ page }) => `#/${page}`);

export const useAddressOf = () => useContext(AddressOfContext);

/** The page that somebody came from; undefined where a link opened the first. */
export const CameFromContext = createContext<Route | undefined>(undefined);

export const useCameFrom = () => useContext(CameFromContext);

/** What the tab of a view is called, in the reader's language. */
export const TabNamesContext = createContext<(view: View) => string>((view) => view);

export const useTabNames = () => useContext(TabNamesContext);
