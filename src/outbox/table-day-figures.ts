import type { TableClient } from '@azure/data-tables';
import { odata } from '@azure/data-tables';
import type { DayFigures } from '../domain/reports/day-figures.ts';
import type { KeptDayFigures } from '../ports/day-figures.ts';
import { storageAnswer } from './storage-answer.ts';

const PARTITION = 'organisation';

/** A row a day. A number that is not kept has no column: a table holds no null. */
type FiguresRow = Readonly<Partial<Record<keyof Omit<DayFigures, 'day'>, number>>>;

export function tableDayFigures(table: TableClient): KeptDayFigures {
  return {
    async keep({ day, ...figures }) {
      const shown = Object.entries(figures).filter(([, count]) => count !== null);
      try {
        await table.createEntity({ partitionKey: PARTITION, rowKey: day, ...Object.fromEntries(shown) });
      } catch (error) {
        if (storageAnswer(error) !== 'taken') throw error;
      }
    },
    async lastIn({ from, to }) {
      const filter = odata`PartitionKey eq ${PARTITION} and RowKey ge ${from} and RowKey le ${to}`;
      let last: DayFigures | undefined;
      // In the order of the row keys, which are days: some hundred at most.
      for await (const row of table.listEntities<FiguresRow>({ queryOptions: { filter } })) {
        const { people = 0, onTrack, actionNeeded, overdue, unknown, current, required } = row;
        last = {
          // Written by this file.
          day: row.rowKey as DayFigures['day'],
          people,
          onTrack: onTrack ?? null,
          actionNeeded: actionNeeded ?? null,
          overdue: overdue ?? null,
          unknown: unknown ?? null,
          current: current ?? null,
          required: required ?? null,
        };
      }
      return last;
    },
  };
}
