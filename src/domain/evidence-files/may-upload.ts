import type { FieldProblem } from '../fields/field-problem.ts';
import { fieldProblem } from '../fields/field-problem.ts';
import { fileTypeOf } from './file-types.ts';

/** A certificate, scanned, or a photo of one: more is no evidence of a course. */
export const LARGEST_FILE_BYTES = 10 * 1024 * 1024;

const MOST_FILES_OF_A_RECORD = 10;

const BYTES_OF_A_MEGABYTE = 1024 * 1024;

/** What stands against a file before any of it has come: `others` are kept with the record already. */
export function uploadProblems(file: {
  readonly bytes: number;
  readonly others: number;
}): readonly FieldProblem[] {
  if (file.bytes <= 0) return [fieldProblem('file', 'empty-file')];
  if (file.bytes > LARGEST_FILE_BYTES)
    return [fieldProblem('file', 'file-too-large', LARGEST_FILE_BYTES / BYTES_OF_A_MEGABYTE)];
  return file.others >= MOST_FILES_OF_A_RECORD
    ? [fieldProblem('file', 'too-many-files', MOST_FILES_OF_A_RECORD)]
    : [];
}

/** What stands against it once its first bytes say what it is. */
export const contentProblems = (mediaType: string | undefined): readonly FieldProblem[] =>
  fileTypeOf(mediaType) ? [] : [fieldProblem('file', 'not-a-file-type')];
