import net from 'node:net';

export interface DevPorts {
  readonly frontDoor: number;
  readonly server: number;
  readonly tls: number;
  readonly tables: number;
  readonly relay: number;
  readonly blobs: number;
}

/** Every port follows the printed one. */
export const portsFrom = (first: number): DevPorts => ({
  frontDoor: first,
  server: first + 1,
  tls: first + 2,
  tables: first + 3,
  relay: first + 4,
  blobs: first + 5,
});

/** The ports of these that something else holds. */
export async function portsTaken(ports: DevPorts): Promise<readonly number[]> {
  const taken = await Promise.all(
    Object.values(ports).map(async (port: number) => ((await isFree(port)) ? undefined : port)),
  );
  return taken.filter((port) => port !== undefined);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
