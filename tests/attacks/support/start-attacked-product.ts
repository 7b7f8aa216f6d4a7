import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Product } from '../../journeys/support/product.ts';
import { startProduct } from '../../journeys/support/product.ts';
import { callHost } from '../../journeys/support/call-host.ts';
import { requestsFile, sendsSoFar, spoilFile } from './stand-in.ts';

/** One product for all attacks: what one of them breaks, those after it meet. */
const kept = globalThis as typeof globalThis & { cpdProduct?: Product };

export default async function startAttackedProduct(): Promise<void> {
  const dataDirectory = fs.mkdtempSync(path.join(os.tmpdir(), 'cpd-attacks-'));
  const file = requestsFile(dataDirectory);
  fs.writeFileSync(file, '');
  fs.writeFileSync(spoilFile(dataDirectory), '');
  const before = process.env['NODE_OPTIONS'] ?? '';
  process.env['ATTACKS_REQUESTS'] = file;
  process.env['ATTACKS_SPOIL'] = spoilFile(dataDirectory);
  // Usually a quarter of an hour; nobody waits for that in a test.
  process.env['DIRECTORY_SYNC_SECONDS'] = '5';
  // The first writes down what is sent, so the second comes before it reaches the wire.
  const loaded = ['record-requests.cjs', 'spoil-answers.cjs'];
  const words = loaded.map((name) => `--require=${path.join(import.meta.dirname, name)}`);
  process.env['NODE_OPTIONS'] = [before, ...words].join(' ').trim();
  kept.cpdProduct = await startProduct({ dataDirectory });
  process.env['NODE_OPTIONS'] = before;
  process.env['JOURNEYS_PORT'] = String(kept.cpdProduct.port);
  process.env['JOURNEYS_DATA'] = dataDirectory;
  // The demo's events have ended, and what is to be sent for that has been sent.
  await callHost('POST', '/clock', { offsetMinutes: 60 });
  await untilQuiet();
}

const LOOKS = 5;
const PAUSE_MILLISECONDS = 2000;

/** Until no message has come for a while: from then on, a message that comes is an attack's. */
async function untilQuiet(): Promise<void> {
  let quietLooks = 0;
  let before = sendsSoFar();
  while (quietLooks < LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    const now = sendsSoFar();
    quietLooks = now === before ? quietLooks + 1 : 0;
    before = now;
  }
}
