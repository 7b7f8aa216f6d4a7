/** Azure's own emulator for tables and blobs, as a child that ends with whoever started it. Its arguments are the process's. */
import { createRequire } from 'node:module';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const portOf = (name: string): number => Number(process.argv[process.argv.indexOf(name) + 1]);

process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

// Azurite's entry starts the services as it loads and saves their data when SIGTERM comes.
createRequire(import.meta.url)('azurite/dist/src/azurite.js');

async function untilListening(port: number): Promise<void> {
  for (;;) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (isUp) return;
    await wait(50);
  }
}

await Promise.all(['--tablePort', '--blobPort'].map((name) => untilListening(portOf(name))));
process.send?.({ type: 'ready' });
