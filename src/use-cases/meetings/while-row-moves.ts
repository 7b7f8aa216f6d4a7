import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { ChangedMeanwhile } from '../../ports/records.ts';

/** Somebody else wrote the row between reading and writing it; by now it is known as they left it. */
export const ROW_MOVED = { code: 'row-moved' } as const;
export type RowMoved = typeof ROW_MOVED;

/** Those who prepare together write the row at once, a field each. */
const MOST_ATTEMPTS = 6;

const isRowMoved = (refusal: { readonly code: string }): refusal is RowMoved =>
  refusal.code === ROW_MOVED.code;

/** Reads, decides and writes anew while others write the row: who writes another field is in nobody's way. */
export async function whileRowMoves<Value, Refusal extends { readonly code: string }>(
  key: string,
  attempt: () => Promise<Result<Value, Refusal | RowMoved>>,
): Promise<Result<Value, Exclude<Refusal, RowMoved> | ChangedMeanwhile>> {
  for (let times = 1; times <= MOST_ATTEMPTS; times += 1) {
    const answer = await attempt();
    if (answer.ok) return answer;
    const { refusal } = answer;
    // What is no row that moved is one of the others, which the guard cannot say.
    if (!isRowMoved(refusal)) return err(refusal as Exclude<Refusal, RowMoved>);
  }
  return err({ code: 'changed-meanwhile', key });
}
