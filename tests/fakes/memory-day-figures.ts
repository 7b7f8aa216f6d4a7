import type { DayFigures } from '../../src/domain/reports/day-figures.ts';
import type { KeptDayFigures } from '../../src/ports/day-figures.ts';

export function memoryDayFigures(): KeptDayFigures {
  const kept = new Map<string, DayFigures>();
  return {
    keep(figures) {
      if (!kept.has(figures.day)) kept.set(figures.day, figures);
      return Promise.resolve();
    },
    lastIn: ({ from, to }) =>
      Promise.resolve(
        [...kept.values()]
          .filter(({ day }) => from <= day && day <= to)
          .toSorted((one, other) => (one.day < other.day ? -1 : 1))
          .at(-1),
      ),
  };
}
