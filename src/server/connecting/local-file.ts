import type { Snapshots } from '../../ports/snapshots.ts';
import { fingerprintOf } from '../../replica/open-file.ts';
import type { Replica } from '../../replica/replica.ts';
import { createReplica } from '../../replica/replica.ts';
import type { Brought } from '../../replica/snapshot/bring-snapshot.ts';
import { bringSnapshot } from '../../replica/snapshot/bring-snapshot.ts';
import type { Settings } from '../config/settings.ts';
import type { Log } from '../log.ts';
import type { Arrival } from './arrival.ts';
import { beginArrival, localFilePath } from './arrival.ts';

/** Says in one sentence why the lists are read from the start, where a snapshot might have been brought. */
function toldOfSnapshot(brought: Brought, log: Log): boolean {
  if (brought.isBrought) log.info(brought, 'The local file was brought from a snapshot');
  else if (brought.why === 'there-is-none' || brought.why === 'not-needed') return false;
  else log.warn({ ...brought }, 'The snapshot is of no use here: the lists are read from the start');
  return brought.isBrought;
}

interface LocalFileParts {
  /** Names the lists that the file is a copy of. */
  readonly source: string;
  readonly snapshots: Snapshots;
  /** A snapshot that is on its way already. */
  readonly arrival: Arrival | undefined;
  readonly log: Log;
}

/** Opens the local copy of the lists; where there is none yet, a snapshot is brought first. */
export async function openLocalFile(
  settings: Pick<Settings, 'dataDirectory' | 'tenantId' | 'storageConnectionString'>,
  { source, snapshots, arrival, log }: LocalFileParts,
) {
  const fingerprint = fingerprintOf(source);
  const file = { path: localFilePath(settings), fingerprint, tenantId: settings.tenantId, snapshots };
  const arrive = () => (arrival ?? beginArrival(settings, fingerprint)).arrived;
  const isFromSnapshot = toldOfSnapshot(await bringSnapshot({ ...file, arrive }), log);
  const replica: Replica = createReplica({
    path: file.path,
    source,
    onDamage: (cause) => log.error({ fault: cause }, 'The local file is damaged and is filled again'),
  });
  return { file, isFromSnapshot, replica };
}
