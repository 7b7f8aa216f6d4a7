import { lazily } from '../lazily.tsx';
import { words } from './words.ts';

export const DomainsCard = lazily(async () => (await import('./domains-card.tsx')).DomainsCard, words).Shown;

export const LatestDomains = lazily(
  async () => (await import('./latest-domains.tsx')).LatestDomains,
  words,
).Shown;
