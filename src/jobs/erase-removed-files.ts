import { eraseRemovedFiles as erase } from '../use-cases/files/erase-removed-files.ts';
import { wakesAnew } from '../use-cases/follow-up/wake-anew.ts';
import type { Job } from './job.ts';

export const eraseRemovedFiles: Job = {
  id: 'erase-removed-files',
  everySeconds: (pace) => pace.dueSeconds,
  start: (deps) => {
    const wakeAnew = wakesAnew(deps, 'removed-files');
    return async () => {
      wakeAnew();
      return { ...(await erase(deps)) };
    };
  },
};
