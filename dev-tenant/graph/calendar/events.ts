import { randomBytes } from 'node:crypto';
import type { Sql } from '../sql.ts';

/** An event of a person's calendar, as it was sent. */
export interface CalendarEvent {
  readonly id: string;
  readonly userId: string;
  readonly version: number;
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** Subject, start, end and the rest, by the names of Graph. */
  readonly content: Readonly<Record<string, unknown>>;
}

export interface CalendarEvents {
  ofUser(userId: string): readonly CalendarEvent[];
  find(userId: string, id: string): CalendarEvent | undefined;
  /** The event that was made with this transaction already. */
  byTransaction(userId: string, transactionId: string): CalendarEvent | undefined;
  add(event: Pick<CalendarEvent, 'userId' | 'content'>, at: string): CalendarEvent;
  change(event: CalendarEvent, content: CalendarEvent['content'], at: string): CalendarEvent;
  remove(event: CalendarEvent): void;
}

export function createCalendarEvents(sql: Sql): CalendarEvents {
  const store = (event: CalendarEvent): CalendarEvent => {
    const { transactionId } = event.content;
    sql.run(
      'INSERT OR REPLACE INTO graph_events (id, user_id, transaction_id, body) VALUES (?, ?, ?, ?)',
      event.id,
      event.userId,
      typeof transactionId === 'string' ? transactionId : null,
      JSON.stringify(event),
    );
    return event;
  };
  const where = (condition: string, ...values: string[]): readonly CalendarEvent[] =>
    sql
      .all<{ body: string }>(`SELECT body FROM graph_events WHERE ${condition} ORDER BY rowid`, ...values)
      .map(({ body }) => JSON.parse(body) as CalendarEvent);
  return {
    ofUser: (userId) => where('user_id = ?', userId),
    find: (userId, id) => where('user_id = ? AND id = ?', userId, id)[0],
    byTransaction: (userId, id) => where('user_id = ? AND transaction_id = ?', userId, id)[0],
    add: (event, at) =>
      store({
        ...event,
        id: `AAMk${randomBytes(60).toString('base64url')}`,
        version: 1,
        createdAt: at,
        modifiedAt: at,
      }),
    change: (event, content, at) =>
      store({
        ...event,
        version: event.version + 1,
        modifiedAt: at,
        content: { ...event.content, ...content },
      }),
    remove: ({ id }) => sql.run('DELETE FROM graph_events WHERE id = ?', id),
  };
}
