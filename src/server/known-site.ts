import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { isCredentialRefused } from '../graph/graph-fault.ts';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { upstreamProblemOf } from './upstream-problem.ts';

/** Where the lists are: Graph's ids. */
export interface SiteIds {
  readonly siteId: string;
  readonly listIds: Readonly<Record<ListName, string>>;
}

export interface KnownSite extends SiteIds {
  /** Kept from an earlier start, because Microsoft 365 does not answer: to be confirmed once it does. */
  readonly isKept: boolean;
}

const KeptSite = z.object({
  address: z.string(),
  siteId: z.string(),
  listIds: z.record(z.enum(LIST_NAMES), z.string()),
});

function keptIn(file: string, address: string): SiteIds | undefined {
  try {
    const kept = KeptSite.parse(JSON.parse(readFileSync(file, 'utf8')));
    return kept.address === address ? kept : undefined;
  } catch {
    // None is kept, or not one of this release's lists: then only Microsoft 365 knows.
    return undefined;
  }
}

function keep(file: string, address: string, { siteId, listIds }: SiteIds): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ address, siteId, listIds }));
  renameSync(`${file}.new`, file);
}

/** Also without a secret that Entra takes: reading from the local file needs none. */
const passes = (fault: unknown): boolean => {
  if (isCredentialRefused(fault)) return true;
  const problem = upstreamProblemOf(fault);
  return problem === 'microsoft-365-unavailable' || problem === 'microsoft-365-busy';
};

/**
 * Where the lists are, as Microsoft 365 says it; where it does not answer, as it was at the last start: reading needs no
 * more. Throws what `read` throws where nothing is kept for this address, or where the fault will not pass.
 *
 * @param address of the site, for whose ids alone the file is good
 */
export async function knownSite(parts: {
  readonly read: () => Promise<SiteIds>;
  readonly file: string;
  readonly address: string;
}): Promise<KnownSite> {
  const { read, file, address } = parts;
  try {
    const found = await read();
    keep(file, address, found);
    return { ...found, isKept: false };
  } catch (fault) {
    const kept = passes(fault) ? keptIn(file, address) : undefined;
    if (!kept) throw fault;
    return { siteId: kept.siteId, listIds: kept.listIds, isKept: true };
  }
}

/** What a replica is of: a list made anew has another id, and a replica of the old one would follow a delta that is gone. */
export const sourceOf = ({ siteId, listIds }: SiteIds): string =>
  [siteId, ...LIST_NAMES.map((name) => listIds[name])].join(' ');
