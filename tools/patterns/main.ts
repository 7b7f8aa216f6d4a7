import path from 'node:path';
import { build, preview } from 'vite';

const USUAL_PORT = 5173;

const configFile = path.join(import.meta.dirname, 'vite.config.ts');

/** Builds the page of patterns, and serves it on this machine alone: as modules each of its windows would take seconds. */
await build({ configFile, logLevel: 'error' });
const server = await preview({
  configFile,
  preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? USUAL_PORT) },
});
process.stdout.write(`The patterns: ${server.resolvedUrls?.local[0] ?? ''}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.close().then(() => process.exit(0)));
