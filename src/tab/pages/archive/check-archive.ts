import * as z from 'zod/mini';
import type { CheckedSums } from '../../../domain/archive-sums/check-sums.ts';
import { checkSums } from '../../../domain/archive-sums/check-sums.ts';
import type { ArchiveFiles } from './archive-zip.ts';

export type Checked =
  | { readonly is: 'no-archive' }
  | ({
      readonly is: 'archive';
      /** Undefined where the record does not say it of itself. */
      readonly says: ArchiveSays | undefined;
    } & CheckedSums);

const Says = z.object({
  person: z.object({ displayName: z.string() }),
  madeOn: z.iso.date(),
  madeByName: z.string(),
});
type ArchiveSays = z.infer<typeof Says>;

/** Holds the files of an archive to their sums. */
export async function checkArchive(
  files: ArchiveFiles,
  sumOf: (bytes: Uint8Array) => Promise<string>,
): Promise<Checked> {
  const sums = await checkSums(files, sumOf, textOf);
  if (!sums) return { is: 'no-archive' };
  return { is: 'archive', ...sums, says: files['record.json'] && saysOf(textOf(files['record.json'])) };
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function saysOf(json: string): ArchiveSays | undefined {
  try {
    return Says.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
