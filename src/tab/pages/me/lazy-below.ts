import { lazy } from 'react';

const importBelow = () => import('./below.ts');

export const RecordCard = lazy(async () => ({ default: (await importBelow()).RecordCard }));

export const SideCards = lazy(async () => ({ default: (await importBelow()).SideCards }));

export const LastYearCards = lazy(async () => ({ default: (await importBelow()).LastYearCards }));
