import { createContext, useContext } from 'react';
import type { Route } from './route.ts';

/** The page that somebody came from; undefined where a link opened the first. */
export const CameFromContext = createContext<Route | undefined>(undefined);

export const useCameFrom = () => useContext(CameFromContext);
