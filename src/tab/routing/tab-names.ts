import { createContext, useContext } from 'react';
import type { View } from '../../domain/access/views.ts';

/** What the tab of a view is called, in the reader's language. */
export const TabNamesContext = createContext<(view: View) => string>((view) => view);

export const useTabNames = () => useContext(TabNamesContext);
