import type { Words } from './words.ts';
import type { AdaptiveCard, CardAction } from './adaptive-card.ts';
import { card, heading, line, plain } from './elements.ts';

/** A heading and some lines, where nothing more is to be said. `title` is our own words. */
export function messageCard(
  words: Words,
  title: string,
  lines: readonly string[],
  actions: readonly CardAction[] = [],
): AdaptiveCard {
  return card(
    words,
    [title, ...lines].join(' '),
    [heading(title), ...lines.map((each) => line(plain(each)))],
    actions,
  );
}
