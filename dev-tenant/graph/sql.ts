import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Result } from './exchange.ts';

/** Prepared statements by their text; the row type is the caller's word for what its own SQL selects. */
export interface Sql {
  all<Row>(text: string, ...parameters: SQLInputValue[]): Row[];
  get<Row>(text: string, ...parameters: SQLInputValue[]): Row | undefined;
  run(text: string, ...parameters: SQLInputValue[]): void;
  /** All or nothing: a refusal or a fault undoes it. `work` cannot wait, for the tenant's parts share the connection. */
  attempt<T>(work: () => Result<T>): Result<T>;
}

const keptStatements = 500;

export function createSql(db: DatabaseSync): Sql {
  const statements = new Map<string, StatementSync>();

  function prepare(text: string): StatementSync {
    const kept = statements.get(text);
    if (kept) return kept;
    const oldest = statements.keys().next();
    if (statements.size >= keptStatements && !oldest.done) statements.delete(oldest.value);
    const statement = db.prepare(text);
    statements.set(text, statement);
    return statement;
  }

  return {
    all: <Row>(text: string, ...parameters: SQLInputValue[]) => prepare(text).all(...parameters) as Row[],
    get: <Row>(text: string, ...parameters: SQLInputValue[]) =>
      prepare(text).get(...parameters) as Row | undefined,
    run: (text, ...parameters) => {
      prepare(text).run(...parameters);
    },
    attempt(work) {
      // A savepoint nests inside a transaction that the caller may have begun.
      db.exec('SAVEPOINT graph');
      let isKept = false;
      try {
        const result = work();
        isKept = result.ok;
        return result;
      } finally {
        db.exec(isKept ? 'RELEASE graph' : 'ROLLBACK TO graph; RELEASE graph');
      }
    },
  };
}
