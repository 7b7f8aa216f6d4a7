import { currentRows } from '../evidence/recorded.ts';
import type { EvidenceFile } from './evidence-file.ts';

/** A person's files that stand, in the order in which they came. */
export const standingFiles = (rows: readonly EvidenceFile[]): readonly EvidenceFile[] =>
  currentRows(rows).filter(({ withdrawnBecause }) => withdrawnBecause === undefined);
