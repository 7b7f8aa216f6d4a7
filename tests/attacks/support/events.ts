import { getAs } from './send.ts';

interface EventSeen {
  readonly key: string;
  readonly version: string;
  readonly title: string;
  readonly venue: string;
  readonly provider: string;
  readonly activityType: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** An event of the demo: the course on dyslexia of the adult learning service, or the refresher of a school. */
export async function eventOfTheDemo(which: 'dyslexia' | 'refresher' = 'dyslexia'): Promise<EventSeen> {
  const { text } = await getAs('lead', '/api/events');
  const { events } = JSON.parse(text) as { events: readonly EventSeen[] };
  const found = events.find(({ title }) => title.includes(which));
  if (!found) throw new Error('The demo’s event is not there.');
  return found;
}
