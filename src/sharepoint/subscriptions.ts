import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { graphPath } from '../graph/graph-path.ts';
import { LIST_NAMES } from './lists/index.ts';
import type { ListName } from './lists/index.ts';

export interface SubscriptionParts {
  readonly graph: Graph;
  readonly siteId: string;
  readonly listIds: Readonly<Record<ListName, string>>;
  /** Where Graph posts to: as it is reached from outside, https. */
  readonly notificationUrl: string;
  /** What Graph sends along, by which its notifications are told from others'. */
  readonly clientState: string;
  /** Milliseconds since the epoch, real time. */
  readonly now: () => number;
}

/** How many of the lists' subscriptions were made, made to last, and taken away. */
export interface SubscriptionSummary {
  readonly made: number;
  readonly renewed: number;
  readonly removed: number;
}

const MINUTE_MILLISECONDS = 60_000;
/** Graph docs name 42,300 minutes as the longest for a list, SharePoint's own 4,230 for a drive: what both would take. */
const LASTS_MINUTES = 4_230;

const Found = z.object({
  id: z.string(),
  resource: z.string(),
  notificationUrl: z.string(),
  expirationDateTime: z.string(),
});
type Found = z.infer<typeof Found>;

const samePlace = (one: string, other: string): boolean => one.split('?')[0] === other.split('?')[0];
const plain = (resource: string): string => resource.replace(/^\//, '').toLowerCase();

/**
 * Sees to it that Graph tells of changes of every list (Graph docs: subscription; `updated` is all that lists tell). Each is
 * renewed once half its time is over. What was subscribed for this place with another secret, or for lists that are gone, is
 * taken away.
 */
export async function keepSubscriptions(parts: SubscriptionParts): Promise<SubscriptionSummary> {
  const { graph, siteId, listIds, notificationUrl, clientState, now } = parts;
  const expirationDateTime = new Date(now() + LASTS_MINUTES * MINUTE_MILLISECONDS).toISOString();
  const ours: Found[] = [];
  for await (const { items } of graph.pages({ path: graphPath`/subscriptions` })) {
    const found = items.map((item) => Found.safeParse(item)).flatMap(({ data }) => (data ? [data] : []));
    ours.push(...found.filter((each) => samePlace(each.notificationUrl, notificationUrl)));
  }
  const summary = { made: 0, renewed: 0, removed: 0 };
  const inUse = new Set<string>();
  for (const list of LIST_NAMES) {
    const resource = `sites/${siteId}/lists/${listIds[list]}`;
    const existing = ours.find(
      (each) => plain(each.resource) === plain(resource) && each.notificationUrl === notificationUrl,
    );
    if (!existing) {
      const wanted = { changeType: 'updated', notificationUrl, resource, expirationDateTime, clientState };
      await graph.post(graphPath`/subscriptions`, wanted);
      summary.made += 1;
      continue;
    }
    inUse.add(existing.id);
    const leftMinutes = (Date.parse(existing.expirationDateTime) - now()) / MINUTE_MILLISECONDS;
    if (leftMinutes > LASTS_MINUTES / 2) continue;
    await graph.patch(graphPath`/subscriptions/${existing.id}`, { expirationDateTime }, {});
    summary.renewed += 1;
  }
  for (const { id } of ours.filter((each) => !inUse.has(each.id))) {
    await graph.delete(graphPath`/subscriptions/${id}`);
    summary.removed += 1;
  }
  return summary;
}
