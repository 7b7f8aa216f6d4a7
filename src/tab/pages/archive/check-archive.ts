import type { Unzipped } from 'fflate';
import * as z from 'zod/mini';

/** A record is text, and its files are ten megabytes each at most. */
export const LARGEST_MEGABYTES = 200;

const SUMS = 'SHA256SUMS';
/** Made after the sums: they say nothing of it. */
const SIGNATURE = 'SIGNATURE';
/** A line of `sha256sum`. */
const SUM_LINE = /^([0-9a-f]{64}) [ *](.+)$/;

export interface FileProblem {
  readonly problem: 'changed' | 'missing' | 'added';
  readonly file: string;
}

export type Checked =
  | { readonly is: 'no-archive' }
  | {
      readonly is: 'archive';
      /** Sum of the list of sums. */
      readonly number: string;
      /** Empty where it has none. */
      readonly signature: string;
      /** Of files that have a sum. */
      readonly count: number;
      /** In the order of the list; empty of one that is whole. */
      readonly problems: readonly FileProblem[];
      /** Undefined where the record does not say it of itself. */
      readonly says: ArchiveSays | undefined;
    };

const Says = z.object({
  person: z.object({ displayName: z.string() }),
  madeOn: z.iso.date(),
  madeByName: z.string(),
});
type ArchiveSays = z.infer<typeof Says>;

/** Holds the files of an archive to their sums. */
export async function checkArchive(
  files: Unzipped,
  sumOf: (bytes: Uint8Array) => Promise<string>,
): Promise<Checked> {
  const sums = files[SUMS];
  if (!sums) return { is: 'no-archive' };
  const listed = textOf(sums)
    .split('\n')
    .flatMap((line) => {
      const [, sum, file] = SUM_LINE.exec(line) ?? [];
      return sum !== undefined && file !== undefined ? [{ sum, file }] : [];
    });
  if (listed.length === 0) return { is: 'no-archive' };
  const found = await Promise.all(
    listed.map(async ({ sum, file }): Promise<FileProblem[]> => {
      const bytes = files[file];
      if (!bytes) return [{ problem: 'missing', file }];
      return (await sumOf(bytes)) === sum ? [] : [{ problem: 'changed', file }];
    }),
  );
  const known = new Set([SUMS, SIGNATURE, ...listed.map(({ file }) => file)]);
  const added = Object.keys(files)
    .filter((file) => !known.has(file))
    .map((file): FileProblem => ({ problem: 'added', file }));
  return {
    is: 'archive',
    number: await sumOf(sums),
    signature: files[SIGNATURE] ? (textOf(files[SIGNATURE]).trim().split(' ')[1] ?? '') : '',
    count: listed.length,
    problems: [...found.flat(), ...added],
    says: files['record.json'] && saysOf(textOf(files['record.json'])),
  };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function saysOf(json: string): ArchiveSays | undefined {
  try {
    return Says.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
