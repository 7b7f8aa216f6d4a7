import fs from 'node:fs';
import { eventually } from '../../journeys/support/teams.ts';
import { place } from '../../journeys/support/microsoft.ts';
import { logSoFar, requestsMade, spoilFile } from './stand-in.ts';

/** What becomes of answers on their way from Graph to the server: see spoil-answers.cjs. */
interface Spoil {
  readonly path: string;
  readonly give?: Readonly<Record<string, unknown>>;
  readonly gone?: string;
  readonly redirectFrom?: string;
}

const COULD_NOT = 'A list could not be synced';
const failedSyncs = (): number => logSoFar().split(COULD_NOT).length;

const askedSince = (count: number): readonly string[] =>
  requestsMade()
    .slice(count)
    .map(({ url }) => url);

/** Spoils what the server hears until `isSeen` says so of the addresses that it asked meanwhile; gives those. */
async function whileSpoilt(
  spoil: Spoil,
  isSeen: (asked: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const file = spoilFile(place().dataDirectory);
  const before = requestsMade().length;
  fs.writeFileSync(file, JSON.stringify(spoil));
  try {
    return await eventually(() => Promise.resolve(askedSince(before)), isSeen);
  } finally {
    fs.writeFileSync(file, '');
  }
}

/** Spoils what the server hears of its lists until it has said that one could not be synced; gives what it asked. */
export async function syncSpoilt(spoil: Spoil): Promise<{
  readonly isSaid: boolean;
  readonly asked: readonly string[];
}> {
  const before = failedSyncs();
  const asked = await whileSpoilt(spoil, () => failedSyncs() > before);
  return { isSaid: failedSyncs() > before, asked };
}

const SEVERAL = 3;

/** Says of every list that its delta has gone and where to begin, until the server has asked several times again. */
export const syncGone = (path: string, gone: string): Promise<readonly string[]> =>
  whileSpoilt({ path, gone }, (asked) => asked.filter((url) => url.includes(path)).length >= SEVERAL);
