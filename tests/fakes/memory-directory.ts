import type { Directory } from '../../src/ports/directory.ts';

/** Who manages whom, from pairs: `memoryDirectory({ [report.oid]: manager.oid })`. */
export const memoryDirectory = (managers: Readonly<Record<string, string>> = {}): Directory => ({
  lineManagerOf: (oid) => managers[oid],
  directReportsOf: (oid) =>
    Object.entries(managers)
      .filter(([, manager]) => manager === oid)
      .map(([report]) => report),
});
