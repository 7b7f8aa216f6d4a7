import { lazily } from '../lazily.tsx';
import { words } from './words.ts';

/** The note; `bring` fetches it ahead, so that it shows without a network too. */
export const toastCard = lazily(async () => (await import('./toast-card.tsx')).ToastCard, words);
