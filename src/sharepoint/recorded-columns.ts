import { instant, optional, text } from './columns.ts';

/** The columns of all evidence. When it was recorded only stamps the write; who recorded it is part of the body. */
export const recordedColumns = {
  recordedAt: instant('RecordedAt'),
  recordedBy: text('RecordedBy'),
  supersedes: optional(text('Supersedes')),
};

export const recordedStamps = ['recordedAt'] as const;
