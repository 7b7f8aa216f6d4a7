import { lazy } from 'react';

const importYears = () => import('./earlier-years.tsx');

/** Both come to those alone who have earlier years. */
export const YearChooser = lazy(async () => ({ default: (await importYears()).YearChooser }));

export const EarlierYear = lazy(async () => ({ default: (await importYears()).EarlierYear }));
