import type { Job } from './job.ts';

/** How soon after midnight there is one; a day is kept once. */
const EVERY_SECONDS = 600;

export const keepDayFigures: Job = {
  id: 'keep-day-figures',
  everySeconds: () => EVERY_SECONDS,
  start: (deps) => {
    let keptOn: string | undefined;
    return async () => {
      if (keptOn === deps.clock.today()) return {};
      const kept = await deps.keepDayFigures();
      keptOn = kept ?? keptOn;
      return { daysKept: kept === undefined ? 0 : 1 };
    };
  },
};
