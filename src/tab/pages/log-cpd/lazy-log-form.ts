import { lazily } from '../../components/lazily.tsx';
import { words } from './words.ts';

/** The form; `bring` fetches it ahead, so that it opens at once, without a network too. */
export const logForm = lazily(async () => (await import('./log-form.tsx')).LogForm, words);

export const LogForm = logForm.Shown;
