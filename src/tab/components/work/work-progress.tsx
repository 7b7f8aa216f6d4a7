import { Suspense } from 'react';
import { lazily } from '../lazily.tsx';
import type { ProgressOfWorkProps } from './progress-of-work.tsx';
import { words } from './words.ts';

const Shown = lazily(async () => (await import('./progress-of-work.tsx')).ProgressOfWork, words).Shown;

/** How far something has come comes when something takes so long. */
export const WorkProgress = (props: ProgressOfWorkProps) => (
  <Suspense fallback={<p>{props.text}</p>}>
    <Shown {...props} />
  </Suspense>
);
