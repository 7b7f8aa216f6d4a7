import { guidFrom } from '../guid.ts';
import type { Column, ColumnKind } from './column.ts';

const line: ColumnKind = { facet: 'text', maxLength: 255 };
const instant: ColumnKind = { facet: 'dateTime', format: 'dateTime' };

/** Title is a column like any other but for its fixed id; each list keeps its own copy. */
export const titleColumn: Column = {
  id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
  name: 'Title',
  displayName: 'Title',
  description: '',
  indexed: false,
  enforceUniqueValues: false,
  // Shown as required, but not enforced on items written by an API (pnp/PnP-PowerShell#932 leaves empty rows).
  required: true,
  hidden: false,
  readOnly: false,
  columnGroup: 'Custom Columns',
  defaultValue: undefined,
  kind: line,
};

function system(name: string, displayName: string, kind: ColumnKind, indexed = false): Column {
  return {
    ...titleColumn,
    id: guidFrom('system column', name),
    name,
    displayName,
    kind,
    indexed,
    required: false,
    readOnly: true,
    columnGroup: '_Hidden',
  };
}

/** What every list has beside Title; a part of what SharePoint returns. */
export const systemColumns: readonly Column[] = [
  system('LinkTitle', 'Title', { facet: 'computed' }),
  system('ContentType', 'Content Type', { facet: 'computed' }),
  system('id', 'ID', { facet: 'counter' }, true),
  system('Modified', 'Modified', instant),
  system('Created', 'Created', instant),
  system('Author', 'Created By', { facet: 'personOrGroup' }),
  system('Editor', 'Modified By', { facet: 'personOrGroup' }),
  system('_UIVersionString', 'Version', line),
  system('Attachments', 'Attachments', { facet: 'computed' }),
];

/** Names that `fields` answers with but that are no columns. */
export const computedFieldNames: readonly string[] = [
  'AuthorLookupId',
  'EditorLookupId',
  'LinkTitleNoMenu',
  'Edit',
];
