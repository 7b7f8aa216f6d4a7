import { readFileSync } from 'node:fs';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';

/** Editors of Windows put one before the text. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** The text of a file, or of standard input for `-`. */
export async function readText(file: string): Promise<Result<string, readonly string[]>> {
  if (file !== '-') {
    try {
      return ok(readFileSync(file, 'utf8').replace(BYTE_ORDER_MARK, ''));
    } catch (fault) {
      return err([`${file} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`]);
    }
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return ok(Buffer.concat(chunks).toString('utf8').replace(BYTE_ORDER_MARK, ''));
}
