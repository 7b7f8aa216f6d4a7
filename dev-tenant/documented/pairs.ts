/**
 * What Microsoft's documentation shows of Graph and Entra, as facts: method, path, status, and the names and types of
 * the answer's properties. `pairs.json` holds no sentence and no sample value of theirs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Shape } from './shape.ts';

const Pair = z.object({
  /** The page of the documentation and the example's place on it. */
  id: z.string(),
  page: z.string(),
  method: z.string(),
  path: z.string(),
  status: z.int(),
  /** Headers that the answer carries. */
  headers: z.array(z.string()).default([]),
  /** The error's code, where the answer is an error. */
  code: z.string().optional(),
  shape: z.custom<Shape>().optional(),
  /** The body that the service sends, where it is the caller. */
  sent: z.custom<Shape>().optional(),
  /** Why the shape differs from the page: the service is known to answer otherwise. */
  note: z.string().optional(),
});
export type Pair = z.infer<typeof Pair>;

export const documentedPairs: readonly Pair[] = z
  .array(Pair)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'pairs.json'), 'utf8')));
