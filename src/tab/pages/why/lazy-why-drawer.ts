import { lazily } from '../../components/lazily.tsx';
import type { WhyDrawerProps } from './why-drawer.tsx';
import { words } from './words.ts';

/** The drawer; it comes when somebody asks why. */
export const WhyDrawer = lazily<WhyDrawerProps>(
  async () => (await import('./why-drawer.tsx')).WhyDrawer,
  words,
).Shown;
