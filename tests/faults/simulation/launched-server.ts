import { bringSnapshot } from '../../../src/replica/snapshot/bring-snapshot.ts';
import { letSnapshotArrive } from '../../../src/replica/snapshot/let-arrive.ts';
import { SNAPSHOT, SPOILT } from './snapshot-spoils.ts';
import type { Server, ServerParts } from './server.ts';
import { openServer, snapshotParts } from './server.ts';
import { aProcess } from './stage.ts';

/** A process that was launched, whatever became of it. */
export function launchServer(
  parts: ServerParts,
  { name, path }: { readonly name: string; readonly path: string },
) {
  const { stage, outside } = parts;
  const process = aProcess(name);
  let server: Server | undefined;
  let isReady = false;
  let isEnding = false;
  let isFromSnapshot = false;
  const isUp = () => isReady && !process.isDead && !process.isPaused;

  async function start(): Promise<void> {
    const { fingerprint, ...arriving } = snapshotParts(parts, { process, path });
    const brought = await bringSnapshot({ path, fingerprint, arrive: () => letSnapshotArrive(arriving) });
    if (process.isDead) throw new Error('Killed while the snapshot was brought.');
    outside.strikes(brought.isBrought ? 'snapshot brought' : `snapshot ${brought.why}`);
    isFromSnapshot = brought.isBrought;
    // Nothing else happens while it arrives, so that this is the one that was brought.
    const spoilt = outside.blobs.metadataOf(SNAPSHOT)?.[SPOILT];
    if (isFromSnapshot && spoilt !== undefined)
      outside.wronglyBrought.push(`${name} took one that is ${spoilt}`);
    server = openServer(parts, { process, path, isFromSnapshot });
    await server.start();
  }

  return {
    process,
    /** Undefined while nobody is served, and while it is paused. */
    serving: () => (isUp() && !isEnding ? server : undefined),
    /** Undefined while its jobs do not run; it may still hold the lease when it is on its way to end or paused. */
    holding: () => (process.isDead || !isReady ? undefined : server?.holder.holding()),
    isFromSnapshot: () => isFromSnapshot,
    /** It ended, was killed or could not begin: whoever watches over it begins another. */
    isDown: () => process.isDead || (!isReady && !process.isPaused && !stage.isRunning(process, 'start')),
    start: () =>
      stage.start(process, { name: 'start', usesDisk: true }, start, (end) => {
        isReady = 'value' in end;
      }),
    /** Takes up nothing more. */
    beginToEnd(): void {
      isEnding = true;
    },
    /** Ends once what was under way is done. */
    async endWhenDone(): Promise<void> {
      if (!isEnding || !isUp() || stage.isBusy(process)) return;
      const ending = server;
      if (ending) await stage.start(process, { name: 'end' }, () => ending.end());
      while (stage.isRunning(process, 'end') && stage.callsWaiting(process) > 0)
        await stage.step(() => 'answered', process);
      await stage.kill(process);
    },
  };
}

export type Launched = ReturnType<typeof launchServer>;
