import { Suspense } from 'react';
import { lazily } from '../lazily.tsx';
import type { ConflictProps } from './conflict-choice.tsx';
import { words } from './words.ts';

const Choice = lazily(async () => (await import('./conflict-choice.tsx')).ConflictChoice, words).Shown;

/** The choice between two versions comes when there are two: whoever was told of the other has a network. */
export const Conflict = (props: ConflictProps) => (
  <Suspense fallback={null}>
    <Choice {...props} />
  </Suspense>
);
