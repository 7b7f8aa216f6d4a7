import { RestError } from '@azure/data-tables';

/**
 * What Azure Table storage said no to, where the answer is part of normal work; undefined for a fault (Azure docs: Table
 * service error codes).
 */
export function storageAnswer(error: unknown): 'missing' | 'taken' | 'changed' | undefined {
  if (!(error instanceof RestError)) return undefined;
  // A row that is not there is an answer; that there is no table any more is a fault, or its chain would begin anew unnoticed.
  if (/TableNotFound|TableBeingDeleted/.test(`${error.code ?? ''} ${error.message}`)) return undefined;
  if (error.statusCode === 404) return 'missing';
  if (error.statusCode === 409) return 'taken';
  return error.statusCode === 412 ? 'changed' : undefined;
}

/** Runs `read`; undefined when the row is not there. */
export async function orUndefined<Row>(read: Promise<Row>): Promise<Row | undefined> {
  try {
    return await read;
  } catch (error) {
    if (storageAnswer(error) === 'missing') return undefined;
    throw error;
  }
}
