import type { DevPorts } from './ports.ts';

export interface EmulatorFiles {
  /** Folder of its data. */
  readonly location: string;
  /** PEM. */
  readonly certificate: string;
  readonly key: string;
}

/** What Azure's storage emulator is started with; nobody asks its queues, which get any port. */
export const azuriteArguments = (
  { tables, blobs }: Pick<DevPorts, 'tables' | 'blobs'>,
  { location, certificate, key }: EmulatorFiles,
): readonly string[] => [
  ...['--tableHost', '127.0.0.1', '--tablePort', String(tables)],
  ...['--blobHost', '127.0.0.1', '--blobPort', String(blobs)],
  ...['--queueHost', '127.0.0.1', '--queuePort', '0'],
  ...['--location', location, '--cert', certificate, '--key', key],
  ...['--skipApiVersionCheck', '--disableTelemetry', '--silent'],
];
