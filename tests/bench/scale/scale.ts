import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { profileServer } from './profile/profile-server.ts';
import { startProduct } from './product/running-product.ts';
import { askingOf, untilFirstFigures } from './product/asking.ts';
import { castOf } from './product/people.ts';
import { dataFolderOf } from './tenant/data-folder.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const USUAL_PEOPLE = 10_000;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Leaves an organisation running to be looked at by hand, until it is told to stop. */
async function keepRunning(people: number): Promise<void> {
  const data = await dataFolderOf(people);
  const product = await startProduct(data.path);
  try {
    const began = performance.now();
    const server = await product.startServer();
    const asking = askingOf(product.tenant, server.origin);
    const cast = castOf(product.tenant);
    const seconds = await untilFirstFigures(asking, cast, people, began);
    say(
      `The server (process ${server.pid}) listens on ${server.origin}; first figures after ${seconds.toFixed(1)} s.`,
    );
    const { lead, trustee, managers, staff } = cast;
    for (const [who, oid] of Object.entries({
      lead,
      trustee,
      manager: managers[0] ?? '',
      staff: staff[0] ?? '',
    }))
      say(`${who} ${oid}\n  Authorization: Bearer ${await product.tenant.tokens.tabToken(oid)}`);
    say('Ctrl+C ends it.');
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    await product.close();
  }
}

async function profile(people: number): Promise<void> {
  const folder = path.join(ROOT, 'dist/scale-profiles');
  fs.mkdirSync(folder, { recursive: true });
  const data = await dataFolderOf(people);
  say(`${JSON.stringify(data.counts)}, built in ${data.builtInSeconds.toFixed(0)} s`);
  const product = await startProduct(data.path);
  try {
    await profileServer(product, people, folder);
  } finally {
    await product.close();
  }
}

/** `npm run bench -- scale [people] [--keep | --profile]`. */
export async function scale(words: readonly string[]): Promise<void> {
  const people = Number(words.find((word) => /^\d+$/.test(word)) ?? USUAL_PEOPLE);
  if (words.includes('--keep')) return keepRunning(people);
  if (words.includes('--profile')) return profile(people);
}
