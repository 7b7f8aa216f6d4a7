import { lazy } from 'react';

const importForm = () => import('./take-back-form.tsx');
const importTakenBack = () => import('./taken-back.tsx');

/** Fetches the form and what shows afterwards ahead, so that both are there at once, without a network too. */
export const importTakingBack = () => Promise.all([importForm(), importTakenBack()]);

export const TakeBackForm = lazy(async () => ({ default: (await importForm()).TakeBackForm }));

export const TakenBack = lazy(async () => ({ default: (await importTakenBack()).TakenBack }));
