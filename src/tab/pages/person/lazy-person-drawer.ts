import { lazily } from '../../components/lazily.tsx';
import type { PersonDrawerProps } from './person-drawer.tsx';
import { words } from './words.ts';

/** The drawer; it comes when somebody's name is opened. */
export const PersonDrawer = lazily<PersonDrawerProps>(
  async () => (await import('./person-drawer.tsx')).PersonDrawer,
  words,
).Shown;
