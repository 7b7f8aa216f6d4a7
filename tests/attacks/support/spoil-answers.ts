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

/** Spoils what the server hears of its lists until it has said that one could not be synced; gives what it asked. */
export async function syncSpoilt(spoil: Spoil): Promise<{
  readonly isSaid: boolean;
  readonly asked: readonly string[];
}> {
  const file = spoilFile(place().dataDirectory);
  const before = { failed: failedSyncs(), asked: requestsMade().length };
  fs.writeFileSync(file, JSON.stringify(spoil));
  try {
    const failed = await eventually(
      () => Promise.resolve(failedSyncs()),
      (now) => now > before.failed,
    );
    const asked = requestsMade().slice(before.asked);
    return { isSaid: failed > before.failed, asked: asked.map(({ url }) => url) };
  } finally {
    fs.writeFileSync(file, '');
  }
}
