import type { FrameworkVersion } from '../../domain/standards/framework-version.ts';
import { note, text, wholeNumber } from '../columns.ts';
import { defineList } from '../define-list.ts';
import { recordedColumns, recordedStamps } from '../recorded-columns.ts';
import { statementsColumn } from '../statements-column.ts';

export const frameworkVersions = defineList<FrameworkVersion>()({
  title: 'CPD Framework Versions',
  holds: 'evidence',
  subject: { of: 'everybody' },
  feeds: ['policies'],
  stamps: recordedStamps,
  columns: {
    frameworkId: text('FrameworkId'),
    number: wholeNumber('VersionNumber'),
    statements: statementsColumn('Statements'),
    source: note('StatementsSource'),
    ...recordedColumns,
  },
});
