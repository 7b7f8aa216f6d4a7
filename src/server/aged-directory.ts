import type { Directory } from '../ports/directory.ts';
import type { Replica } from '../replica/replica.ts';

const A_DAY_MILLISECONDS = 86_400_000;

/**
 * The directory as this replica has it, no longer current a day after it was last read whole.
 *
 * @param wall milliseconds since the epoch
 */
export const agedDirectory = (
  { directory, syncedAt }: Pick<Replica, 'directory' | 'syncedAt'>,
  wall: () => number,
): Directory => ({
  ...directory,
  isCurrent() {
    const at = syncedAt().directory;
    return at !== undefined && wall() - Date.parse(at) < A_DAY_MILLISECONDS;
  },
});
