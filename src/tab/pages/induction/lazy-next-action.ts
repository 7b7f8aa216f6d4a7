import { lazily } from '../../components/lazily.tsx';
import { words } from '../me/words.ts';

/** As on one's own page, in its words. */
export const NextActionButton = lazily(
  async () => (await import('../me/next-action-button.tsx')).NextActionButton,
  words,
).Shown;
