import { lazy } from 'react';

/** Fetches the form ahead, so that it opens at once, without a network too. */
export const importTakeBackForm = () => import('./take-back-form.tsx');

export const TakeBackForm = lazy(async () => ({ default: (await importTakeBackForm()).TakeBackForm }));
