import { once } from 'node:events';
import type { Ending } from './ending.ts';
import { printable } from './printable.ts';

/** Large answers are written as fast as the reader takes them. Texts joined beyond this size are slow to join. */
const CHUNK_CHARACTERS = 1 << 14;

/** Prints what a command has to say and leaves its exit code. Nothing of a file reaches a terminal as it is. */
export async function endWith({ exitCode, output, errors }: Ending): Promise<void> {
  for (const error of errors) console.error(printable(error));
  const write = async (text: string) => {
    if (!process.stdout.write(printable(text))) await once(process.stdout, 'drain');
  };
  let pending = '';
  for (const text of output) {
    pending += text;
    if (pending.length > CHUNK_CHARACTERS) {
      await write(pending);
      pending = '';
    }
  }
  await write(pending);
  process.exitCode = exitCode;
}
