import { lazily } from '../../components/lazily.tsx';
import { words } from './words.ts';

/** Something new is logged beside the page; `bring` fetches it ahead, so that it opens at once, without a network too. */
export const logDrawer = lazily(async () => (await import('./log-drawer.tsx')).LogDrawer, words);

export const LogDrawer = logDrawer.Shown;

/** What is on the record is changed in its place. */
export const LogForm = lazily(async () => (await import('./log-form.tsx')).LogForm, words).Shown;
