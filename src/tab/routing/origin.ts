import { createContext, useContext } from 'react';
import type { RouteToView } from './route.ts';

/** The view that was open last, as it was: a page about somebody leads back to the list they were found in. */
export type Origin = RouteToView;

export const OriginContext = createContext<Origin | undefined>(undefined);

export const useOrigin = () => useContext(OriginContext);
