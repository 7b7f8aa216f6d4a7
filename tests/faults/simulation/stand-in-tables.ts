import type { TransactionAction } from '@azure/data-tables';
import { RestError } from '@azure/data-tables';
import type { tableAuditLog } from '../../../src/outbox/table-audit-log.ts';

/** As the product knows it. */
type TableClient = Parameters<typeof tableAuditLog>[0];

type Row = Readonly<Record<string, unknown>> & { readonly partitionKey: string; readonly rowKey: string };
type Given = Partial<Row>;

/** How a call reaches the table: at once, or when and if whoever tests lets it. */
export type Reach = <Value>(what: string, work: () => Value) => Promise<Value>;

const refused = (statusCode: number, code: string) => new RestError(code, { code, statusCode });
const MOST_IN_A_TRANSACTION = 100;
/** Azure takes its time to delete a table; until then it answers that it is doing so (Azure docs: Delete Table). */
const CALLS_WHILE_BEING_DELETED = 3;

/** One table kept in memory, with Azure's answers (Azure docs: Table service error codes, entity group transactions). */
export class StandInTable {
  #rows = new Map<string, { readonly row: Row; readonly etag: string }>();
  #writes = 0;
  #state: 'there' | 'gone' = 'gone';
  #callsUntilGone = 0;

  /** As it is made at a start: one that is there stays as it is. */
  create(): void {
    this.#refuseWhileBeingDeleted();
    this.#state = 'there';
  }

  /** With everything in it. */
  drop(): void {
    if (this.#state === 'gone') return;
    this.#rows = new Map();
    this.#state = 'gone';
    this.#callsUntilGone = CALLS_WHILE_BEING_DELETED;
  }

  isThere(): boolean {
    return this.#state === 'there';
  }

  #refuseWhileBeingDeleted(): void {
    if (this.#callsUntilGone === 0) return;
    this.#callsUntilGone -= 1;
    throw refused(409, 'TableBeingDeleted');
  }

  #mustBeThere(): void {
    this.#refuseWhileBeingDeleted();
    if (this.#state === 'gone') throw refused(404, 'TableNotFound');
  }

  /** As one process is connected to it: what the product asks of `TableClient`, and nothing else. */
  client(reach: Reach): TableClient {
    const client: Pick<TableClient, 'getEntity' | 'createEntity' | 'submitTransaction'> & {
      listEntities: (options?: { queryOptions?: { filter?: string } }) => AsyncGenerator<unknown>;
    } = {
      getEntity: (_partition: string, rowKey: string) => reach('get', () => this.#get(rowKey) as never),
      createEntity: (row: object) =>
        reach('create', () => this.#transact([['create', row as never]]) as never),
      submitTransaction: (actions) => reach('transact', () => this.#transact(actions) as never),
      listEntities: (options) => this.#list(reach, options?.queryOptions?.filter ?? ''),
    };
    return client as unknown as TableClient;
  }

  #get(rowKey: string) {
    this.#mustBeThere();
    const found = this.#rows.get(rowKey);
    if (!found) throw refused(404, 'ResourceNotFound');
    return { ...found.row, etag: found.etag };
  }

  /** All of it, or nothing. */
  #transact(actions: readonly TransactionAction[]): void {
    this.#mustBeThere();
    const rowKeys = actions.map(([, row]) => String(row.rowKey));
    if (actions.length > MOST_IN_A_TRANSACTION || new Set(rowKeys).size < rowKeys.length)
      throw refused(400, 'InvalidInput');
    const next = new Map(this.#rows);
    for (const [kind, given, ...rest] of actions) {
      const row = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as Given;
      const rowKey = String(row.rowKey);
      const held = next.get(rowKey);
      if (kind === 'create' && held) throw refused(409, 'EntityAlreadyExists');
      if (kind !== 'create' && kind !== 'upsert' && !held) throw refused(404, 'ResourceNotFound');
      const etag = (rest[1] as { etag?: string } | undefined)?.etag ?? '*';
      if (etag !== '*' && held?.etag !== etag) throw refused(412, 'UpdateConditionNotSatisfied');
      this.#writes += 1;
      const merged = rest[0] === 'Merge' ? { ...held?.row, ...row } : row;
      if (kind === 'delete') next.delete(rowKey);
      else next.set(rowKey, { row: merged as Row, etag: `W/"${this.#writes}"` });
    }
    this.#rows = next;
  }

  /** Rows of a range of names, in their order; the filters that the product writes name nothing else. */
  async *#list(reach: Reach, filter: string): AsyncGenerator<unknown> {
    const bounds = [...filter.matchAll(/RowKey (ge|lt|le) '((?:[^']|'')*)'/g)].map(
      ([, operator = '', value = '']) => [operator, value.replaceAll("''", "'")] as const,
    );
    const isWithin = (rowKey: string) =>
      bounds.every(([operator, value]) =>
        operator === 'ge' ? rowKey >= value : operator === 'lt' ? rowKey < value : rowKey <= value,
      );
    const found = await reach('list', () => {
      this.#mustBeThere();
      return [...this.#rows.values()]
        .filter(({ row }) => isWithin(row.rowKey))
        .toSorted((first, second) => (first.row.rowKey < second.row.rowKey ? -1 : 1))
        .map(({ row, etag }) => ({ ...row, etag }));
    });
    yield* found;
  }
}
