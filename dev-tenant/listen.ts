import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on this machine only. Resolves to the port, which differs from the one asked for when that was 0. */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      reject(
        fault.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use: stop the program that holds it or choose another port.`)
          : fault,
      );
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
