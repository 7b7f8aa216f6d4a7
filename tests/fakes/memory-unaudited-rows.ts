import type { LogPosition, UnauditedRow, UnauditedRows } from '../../src/ports/unaudited-rows.ts';

/** Rows without an entry, as given, until they are marked. */
export function memoryUnauditedRows(given: readonly UnauditedRow[] = []): UnauditedRows {
  let left = given;
  let markedBy: LogPosition | undefined;
  return {
    waiting: (_heldForSeconds, limit) => left.slice(0, limit),
    markAudited(versions) {
      left = left.filter(({ version }) => !versions.includes(version));
    },
    markedBy: () => markedBy,
    keepMarkedBy(position) {
      markedBy = position;
    },
    forgetMarks() {
      left = given;
    },
  };
}
