import { lazy } from 'react';

/** Fetches the form ahead, so that it opens at once, without a network too. */
export const importLogForm = () => import('./log-form.tsx');

export const LogForm = lazy(async () => ({ default: (await importLogForm()).LogForm }));
