import { describe, expect, it } from '@jest/globals';
import { cardActions } from '../../src/bot/actions/index.ts';
import { wordsFor } from '../../src/bot/words.ts';
import type { AdaptiveCard } from '../../src/cards/adaptive-card.ts';
import { cardBytes, MOST_CARD_BYTES } from '../../src/cards/adaptive-card.ts';
import type { Words } from '../../src/cards/words.ts';
import { cardProblems, nodesOf, readableText } from './card-problems.ts';

/** What somebody may have called themselves, or a training event. */
const HOSTILE =
  '[Reset password](https://evil.example) ![](https://evil.example/p.png) *b* _i_ ~s~ <b>x</b> & # - {{DATE(2026-01-01)}} ${$root.secret} \u202Eevil\u200F';
const TAMED =
  '[Reset password](https://evil.example) ![](https://evil.example/p.png) *b* _i_ ~s~ <b>x</b> & # - {\u2060{DATE(2026-01-01)}} ${$root.secret} evil';

/** A card with `name` wherever people or policies have a say. */
export type CardNaming = (words: Words, name: string) => AdaptiveCard;

/** What is asked of every card, in both languages. */
export function describeCard(title: string, naming: CardNaming): void {
  describe.each(['en', 'cy'] as const)(`the card ${title} in %s`, (locale) => {
    const words = wordsFor(locale);
    const card = naming(words, 'Safeguarding update');
    const nodes = nodesOf(card);

    it('is sound to the parser, and small enough for every way to a person', () => {
      expect(cardProblems(card)).toEqual([]);
      expect(cardBytes(card)).toBeLessThanOrEqual(MOST_CARD_BYTES);
    });

    it('can be read where cards are not shown, in its own language', () => {
      expect(card.fallbackText.length).toBeGreaterThan(20);
      expect(card.lang).toBe(words.locale);
    });

    it('begins with a heading, wraps its text and names its inputs', () => {
      expect(card.body[0]).toMatchObject({ type: 'TextBlock', style: 'heading' });
      const wraps = nodes.filter(({ type }) => type === 'TextBlock' || type === 'Input.ChoiceSet');
      expect(wraps.filter(({ wrap }) => wrap !== true)).toEqual([]);
      const inputs = nodes.filter(({ type }) => String(type).startsWith('Input.'));
      expect(inputs.filter(({ label }) => typeof label !== 'string' || label === '')).toEqual([]);
      const required = inputs.filter(({ isRequired }) => isRequired);
      expect(required.filter(({ errorMessage }) => typeof errorMessage !== 'string')).toEqual([]);
      expect(required.length).toBeLessThanOrEqual(2);
    });

    it('has at most four actions, each of a kind that works everywhere, each verb with a handler', () => {
      expect(card.actions?.length ?? 0).toBeLessThanOrEqual(4);
      const types = nodes.map(({ type }) => String(type)).filter((type) => type.startsWith('Action.'));
      expect(types).not.toContain('Action.ShowCard');
      for (const action of card.actions ?? []) {
        if (action.type !== 'Action.Execute') continue;
        expect(cardActions.has(action.verb)).toBe(true);
        expect(action.fallback).toEqual({
          type: 'Action.Submit',
          title: action.title,
          data: { ...action.data, verb: action.verb },
        });
      }
    });

    it('shows what people wrote as they wrote it, never where Markdown is read', () => {
      const hostile = naming(words, HOSTILE);
      expect(cardProblems(hostile)).toEqual([]);
      expect(readableText(hostile).join('\n')).toContain(TAMED);
      const markdown = nodesOf(hostile).filter(({ type }) => type === 'TextBlock');
      expect(JSON.stringify(markdown)).not.toContain('evil');
      expect(JSON.stringify(hostile.actions ?? [])).not.toContain('evil');
      expect(JSON.stringify(hostile)).not.toMatch(/\{\{|[\u200f\u202e]/);
    });
  });
}
