/** What is wrong with a file of an archive. */
export interface FileProblem {
  readonly problem: 'changed' | 'missing' | 'added';
  readonly file: string;
}

export interface CheckedSums {
  /** Sum of the list of sums. */
  readonly number: string;
  /** Empty where it has none. */
  readonly signature: string;
  /** Of files that have a sum. */
  readonly count: number;
  /** In the order of the list; empty of an archive that is whole. */
  readonly problems: readonly FileProblem[];
}

/**
 * Holds the files of an archive to their sums; undefined: it has no list of them. The page that comes with an archive runs
 * these very lines, so they name nothing that stands outside them.
 */
export async function checkSums<Bytes>(
  files: Readonly<Record<string, Bytes>>,
  sumOf: (bytes: Bytes) => Promise<string>,
  textOf: (bytes: Bytes) => string,
): Promise<CheckedSums | undefined> {
  const own = (name: string) => (Object.hasOwn(files, name) ? files[name] : undefined);
  const sums = own('SHA256SUMS');
  if (sums === undefined) return undefined;
  const listed = textOf(sums)
    .split('\n')
    .flatMap((line) => {
      // A line of `sha256sum`.
      const [, sum, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return sum !== undefined && file !== undefined ? [{ sum, file }] : [];
    });
  if (listed.length === 0) return undefined;
  const problems: FileProblem[] = [];
  for (const { sum, file } of listed) {
    const bytes = own(file);
    if (bytes === undefined) problems.push({ problem: 'missing', file });
    else if ((await sumOf(bytes)) !== sum) problems.push({ problem: 'changed', file });
  }
  // The signature was made after the sums: they say nothing of it.
  const known = new Set(['SHA256SUMS', 'SIGNATURE', ...listed.map(({ file }) => file)]);
  for (const file of Object.keys(files)) if (!known.has(file)) problems.push({ problem: 'added', file });
  const signed = own('SIGNATURE');
  return {
    number: await sumOf(sums),
    signature: signed === undefined ? '' : (textOf(signed).trim().split(' ')[1] ?? ''),
    count: listed.length,
    problems,
  };
}
