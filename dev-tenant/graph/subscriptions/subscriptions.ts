import { randomUUID } from 'node:crypto';
import type { Sql } from '../sql.ts';

/** An app's wish to be told of changes. */
export interface Subscription {
  readonly id: string;
  readonly applicationId: string;
  /** As asked for. */
  readonly resource: string;
  /** What changes are told by: `sites/{id}/lists/{id}`, `drives/{id}/root`, `users`, `users/{id}/events`. */
  readonly topic: string;
  readonly changeTypes: readonly string[];
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | undefined;
  readonly clientState: string | undefined;
  /** ISO 8601. */
  readonly expiresAt: string;
  readonly latestSupportedTlsVersion: string;
}

export interface Subscriptions {
  add(subscription: Omit<Subscription, 'id'>): Subscription;
  /** Those that have not run out. */
  active(at: string): readonly Subscription[];
  extend(subscription: Subscription, expiresAt: string): Subscription;
  remove(subscription: Subscription): void;
}

export function createSubscriptions(sql: Sql): Subscriptions {
  const store = (subscription: Subscription): Subscription => {
    sql.run(
      'INSERT OR REPLACE INTO graph_subscriptions (id, expires_at, body) VALUES (?, ?, ?)',
      subscription.id,
      subscription.expiresAt,
      JSON.stringify(subscription),
    );
    return subscription;
  };
  return {
    add: (subscription) => store({ ...subscription, id: randomUUID() }),
    active: (at) =>
      sql
        .all<{ body: string }>('SELECT body FROM graph_subscriptions WHERE expires_at > ? ORDER BY id', at)
        .map(({ body }) => JSON.parse(body) as Subscription),
    extend: (subscription, expiresAt) => store({ ...subscription, expiresAt }),
    remove: ({ id }) => sql.run('DELETE FROM graph_subscriptions WHERE id = ?', id),
  };
}
