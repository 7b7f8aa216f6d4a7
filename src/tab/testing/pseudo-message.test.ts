import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { pseudoMessage, pseudoText } from './pseudo-message.ts';

const letters = (text: string): number => [...text].filter((letter) => /\p{L}/u.test(letter)).length;

describe('words of a language that nobody speaks', () => {
  it.each(['Log CPD', 'What did you do?', 'You logged this on another day, so nothing was saved twice.'])(
    'have two fifths more letters: %s',
    (text) => {
      expect(letters(pseudoText(text))).toBe(letters(text) + Math.ceil(letters(text) * 0.4));
    },
  );

  it('leave alone what has no letters', () => {
    expect(pseudoText(' · ')).toBe(' · ');
  });

  it('keep blanks, and branch as the message does', () => {
    const message = pseudoMessage('{count, plural, one {# person} other {# people}} of {unit}');
    if (typeof message === 'string') throw new Error('A plural has parts.');
    const said = (count: number) =>
      new IntlMessageFormat([...message], 'en').format({ count, unit: 'Library' });
    expect(said(1)).toMatch(/^1 péršóñ.* óf .*Library$/);
    expect(said(7)).toMatch(/^7 péóplé.* óf .*Library$/);
  });
});
