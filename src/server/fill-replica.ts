import { isDiskFull } from '../replica/damage.ts';
import type { Replica } from '../replica/replica.ts';
import type { Sync } from '../replica/sync.ts';
import { SetUpFault } from './config/expected-faults.ts';
import type { Log } from './log.ts';

export interface FillParts {
  readonly replica: Pick<Replica, 'isFilled'>;
  readonly sync: Pick<Sync, 'syncDirectory' | 'syncOnce'>;
  /** The local file was brought from a snapshot, and is as old as that. */
  readonly isFromSnapshot: boolean;
}

/**
 * Reads what the local file lacks before anybody is served: everything, or what changed since the snapshot, without which
 * people are served all the same.
 */
export async function fillReplica({ replica, sync, isFromSnapshot }: FillParts, log: Log): Promise<void> {
  const isFilled = replica.isFilled();
  try {
    if (!isFilled) await sync.syncDirectory();
    if (!isFilled || isFromSnapshot) await sync.syncOnce();
  } catch (fault) {
    if (isDiskFull(fault))
      throw new SetUpFault(
        'The disk of DATA_DIRECTORY is full: free some, or name a folder on another disk.',
      );
    if (!isFilled) throw fault;
    log.warn({ fault }, 'What changed since the snapshot could not be read yet');
  }
}
