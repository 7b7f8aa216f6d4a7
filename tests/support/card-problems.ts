import * as AdaptiveCards from 'adaptivecards';

/**
 * What Microsoft's own parser says against a card of version 1.5; empty when nothing. It needs no browser. `lang` is left
 * out: the parser keeps its place in a global regular expression and refuses every second card for it (3.0.6).
 */
export function cardProblems({ lang: _lang, ...card }: { readonly lang?: string }): readonly string[] {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  const parsed = new AdaptiveCards.AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a card. */
export function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
}

/** What a person reads on a card, a line each. */
export function readableText(card: { readonly body: readonly unknown[] }): readonly string[] {
  const texts = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(texts);
    if (!isNode(value)) return [];
    if (value['type'] === 'RichTextBlock')
      return [(value['inlines'] as readonly { text: string }[]).map(({ text }) => text).join('')];
    const own = ['text', 'label', 'title']
      .map((name) => value[name])
      .filter((each) => typeof each === 'string');
    if (value['type'] === 'FactSet')
      return (value['facts'] as readonly { title: string; value: string }[]).map(
        ({ title, value: said }) => `${title}: ${said}`,
      );
    return [...own, ...texts(value['choices']), ...texts(value['items'])];
  };
  return texts(card.body);
}
