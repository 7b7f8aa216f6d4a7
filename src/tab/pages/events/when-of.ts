import type { EventView } from '../../../contract/events.ts';
import type { Say } from './words.ts';

/** "3 Nov 2026, 14:00–15:30", in the organisation's time. */
export const whenOf = (
  { heldOn, starts, ends }: Pick<EventView, 'heldOn' | 'starts' | 'ends'>,
  say: Say,
): string => say('event.span', { date: say.date(heldOn), starts, ends });
