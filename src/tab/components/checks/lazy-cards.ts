import { lazily } from '../lazily.tsx';
import { words } from './words.ts';

export const ChecksCard = lazily(async () => (await import('./checks-card.tsx')).ChecksCard, words).Shown;

export const ReturnedCard = lazily(
  async () => (await import('./returned-card.tsx')).ReturnedCard,
  words,
).Shown;
