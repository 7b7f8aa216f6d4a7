import { TableClient } from '@azure/data-tables';

const TABLE_NAMES = ['Conversations', 'Messages', 'Audit'] as const;

type TableName = (typeof TABLE_NAMES)[number];

/** One client a table; made once and shared. */
export type Tables = Readonly<Record<TableName, TableClient>>;

export interface TableConnection {
  readonly connectionString: string;
  /** Only for an emulator on this machine that is reached without TLS. */
  readonly allowInsecureConnection?: boolean;
}

export function connectTables({
  connectionString,
  allowInsecureConnection = false,
}: TableConnection): Tables {
  const connect = (name: TableName) =>
    TableClient.fromConnectionString(connectionString, name, { allowInsecureConnection });
  return { Conversations: connect('Conversations'), Messages: connect('Messages'), Audit: connect('Audit') };
}

/** Safe to run at every start: a table that is there stays as it is. */
export async function createTablesIfMissing(tables: Tables): Promise<void> {
  await Promise.all(TABLE_NAMES.map((name) => tables[name].createTable()));
}
