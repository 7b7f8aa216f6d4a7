import { TableClient } from '@azure/data-tables';

const TABLE_NAMES = ['Conversations', 'Messages', 'Audit', 'Figures'] as const;

type TableName = (typeof TABLE_NAMES)[number];

/** One client a table; made once and shared. */
export type Tables = Readonly<Record<TableName, TableClient>>;

export interface TableConnection {
  readonly connectionString: string;
  /** Only for an emulator on this machine that is reached without TLS. */
  readonly allowInsecureConnection?: boolean;
  /** Told the HTTP status of every answer. */
  readonly onAnswer?: (status: number) => void;
  /** Told of every request that was not answered. */
  readonly onNoAnswer?: () => void;
}

export function connectTables({
  connectionString,
  allowInsecureConnection = false,
  onAnswer,
  onNoAnswer,
}: TableConnection): Tables {
  const connect = (name: TableName) => {
    const client = TableClient.fromConnectionString(connectionString, name, { allowInsecureConnection });
    client.pipeline.addPolicy({
      name: 'noticeAnswers',
      async sendRequest(request, next) {
        const response = await next(request).catch((failure: unknown) => {
          onNoAnswer?.();
          throw failure;
        });
        onAnswer?.(response.status);
        return response;
      },
    });
    return client;
  };
  return {
    Conversations: connect('Conversations'),
    Messages: connect('Messages'),
    Audit: connect('Audit'),
    Figures: connect('Figures'),
  };
}

/** Safe to run at every start: a table that is there stays as it is. */
export async function createTablesIfMissing(tables: Tables): Promise<void> {
  await Promise.all(TABLE_NAMES.map((name) => tables[name].createTable()));
}
