import { lazily } from '../lazily.tsx';
import { words } from './words.ts';

export const RequestsCard = lazily(
  async () => (await import('./requests-card.tsx')).RequestsCard,
  words,
).Shown;
