import { lazily } from '../lazily.tsx';
import { words } from './words.ts';

export const CandidatesCard = lazily(
  async () => (await import('./candidates-card.tsx')).CandidatesCard,
  words,
).Shown;

export const InductionCard = lazily(
  async () => (await import('./induction-card.tsx')).InductionCard,
  words,
).Shown;
