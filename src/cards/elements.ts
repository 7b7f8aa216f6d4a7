import type { Words } from './words.ts';
import type {
  AdaptiveCard,
  CardAction,
  CardElement,
  ExecuteAction,
  FactSet,
  OpenUrlAction,
  RichTextBlock,
  TextBlock,
  TextRun,
} from './adaptive-card.ts';
import { cardText } from './card-text.ts';

/** Our own words, never a person's. */
export const heading = (text: string): TextBlock => ({
  type: 'TextBlock',
  text,
  style: 'heading',
  size: 'Medium',
  weight: 'Bolder',
  wrap: true,
});

export const plain = (text: string): TextRun => ({ type: 'TextRun', text: cardText(text) });
export const bold = (text: string): TextRun => ({ ...plain(text), weight: 'Bolder' });
export const subtle = (text: string): TextRun => ({ ...plain(text), isSubtle: true });

export const line = (...inlines: readonly TextRun[]): RichTextBlock => ({ type: 'RichTextBlock', inlines });

export const openUrl = (title: string, url: string): OpenUrlAction => ({
  type: 'Action.OpenUrl',
  title,
  url,
});

export const execute = (
  title: string,
  verb: string,
  data: Readonly<Record<string, string>>,
): ExecuteAction => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  fallback: { type: 'Action.Submit', title, data: { ...data, verb } },
});

/** The one action that the card is for. */
export const primary = (action: ExecuteAction): ExecuteAction => ({ ...action, style: 'positive' });

export const facts = (...pairs: readonly (readonly [title: string, value: string])[]): FactSet => ({
  type: 'FactSet',
  facts: pairs.map(([title, value]) => ({ title, value })),
});

export function card(
  words: Words,
  fallbackText: string,
  body: readonly CardElement[],
  actions: readonly CardAction[] = [],
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: words.locale,
    fallbackText: cardText(fallbackText),
    body,
    ...(actions.length > 0 && { actions }),
  };
}
