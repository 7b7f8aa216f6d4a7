/** The local file was damaged. It is begun afresh and filled again; until then it answers nothing. */
export class ReplicaDamaged extends Error {
  override readonly name = 'ReplicaDamaged';
}

/**
 * What says that a file cannot be trusted or read any more (sqlite.org: "Result and Error Codes"). A full disk, a lock, or
 * a failed write is something else: the file is still good.
 */
const DAMAGE = {
  CORRUPT: 11,
  NOTADB: 26,
  IOERR_READ: 266,
  IOERR_SHORT_READ: 522,
  READONLY_DBMOVED: 1032,
  IOERR_DATA: 8202,
  IOERR_CORRUPTFS: 8458,
} as const;

const codes: ReadonlySet<number> = new Set(Object.values(DAMAGE));

/** An extended code has the primary one in its lowest byte. */
const PRIMARY = 0xff;

/** Whether an error of SQLite's says that the file is damaged. */
export function isDamage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return false;
  const code = Number(error.errcode);
  return codes.has(code) || (code & PRIMARY) === DAMAGE.CORRUPT || (code & PRIMARY) === DAMAGE.NOTADB;
}

/** Whether it is about the file, whatever was asked of it, and not about a row. */
export const isOfFile = (error: unknown): boolean =>
  error instanceof ReplicaDamaged || (typeof error === 'object' && error !== null && 'errcode' in error);

const FULL = 13;

/** Whether there is no room on the disk for what was to be written: SQLite says so, or the system. */
export const isDiskFull = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (('errcode' in error && (Number(error.errcode) & PRIMARY) === FULL) ||
    ('code' in error && error.code === 'ENOSPC'));
