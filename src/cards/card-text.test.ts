/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, it } from '@jest/globals';
import * as AdaptiveCards from 'adaptivecards';
import { cardWords } from './create-words.ts';
import { cardText } from './card-text.ts';
import { messageCard } from './message.ts';

beforeAll(() => {
  // jsdom lays nothing out and so has no innerText, through which the renderer writes text runs.
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    set(this: HTMLElement, text: string) {
      this.textContent = text;
    },
  });
});

afterEach(() => {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = readNothing;
});

const readNothing = () => undefined;

/** The worst renderer there could be: everything that looks like Markdown or HTML is carried out. */
function readMarkdown(text: string, result: { outputHtml?: string; didProcess: boolean }): void {
  result.outputHtml = text
    .replace(/!\[([^\]]*)\]\(([^)]*)\)/g, '<img src="$2">')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\*([^*]*)\*/g, '<em>$1</em>');
  result.didProcess = true;
}

it.each([
  '[Reset](https://evil.example)',
  '![](https://evil.example/p.png)',
  '*bold* _it_ ~out~',
  '<a href="https://evil.example">x</a>',
  '<script>alert(1)</script>',
  'A & B',
  '# heading',
  '- item',
  'Niamh O’Brien (Level 3) [TA]',
])('shows %p as it is written, though the renderer reads Markdown', (text) => {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = readMarkdown;
  const card = new AdaptiveCards.AdaptiveCard();
  card.parse(JSON.parse(JSON.stringify(messageCard(cardWords('en'), 'Heading', [text]))));
  const rendered = card.render();
  expect(rendered?.textContent).toContain(text);
  expect(rendered?.querySelectorAll('a, img, em, script')).toHaveLength(0);
});

it.each([
  ['marks that turn the direction', 'abc\u202Edcba\u202C\u200F\u2067', 'abcdcba'],
  ['control characters', 'a\u0000b\u0007c', 'abc'],
  ['invisible spaces', 'a\u200Bb\uFEFF', 'ab'],
  ['line breaks and runs of space', 'a\n\n b\t c', 'a b c'],
  ['a text function', '{{DATE(2026-01-01)}}', '{\u2060{DATE(2026-01-01)}}'],
  ['letters of every language', 'Zoë Šimková 李 👩‍🏫', 'Zoë Šimková 李 👩‍🏫'],
])('deals with %s', (_what, given, expected) => {
  expect(cardText(given)).toBe(expected);
});
