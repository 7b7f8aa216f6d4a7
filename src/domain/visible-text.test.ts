import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasHiddenCharacters, visibleText } from './visible-text.ts';

describe('what nobody sees', () => {
  it.each([
    ['blanks of no width', 'Ash\u200ba', 'Asha'],
    ['a byte order mark', '\ufeffPrevent', 'Prevent'],
    ['a soft hyphen', 'safe\u00adguarding', 'safeguarding'],
    ['a joiner in a Latin word', 'pay\u200dpal', 'paypal'],
    ['tags that spell a message', 'Hello\u{e0049}\u{e0067}\u{e006e}', 'Hello'],
    ['selectors that spell a message', 'A\ufe00\ufe01\u{e0110}', 'A\ufe00'],
    ['fillers that look like nothing', '\u3164\u2800', ''],
    ['word joiners and marks of old', 'a\u2060b\u206ac', 'abc'],
    ['a letter and its accent apart', 'Zoe\u0308', 'Zoë'],
  ])('is left out: %s', (_what, typed, kept) => {
    expect(visibleText(typed)).toBe(kept);
  });

  it.each([
    ['the flag of Wales', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}'],
    ['a family', '👩‍👩‍👧'],
    ['a heart on fire', '❤️‍🔥'],
    ['a Persian word', 'می‌خواهم'],
    ['a Hindi word', 'क्‍ष'],
    ['a name', 'Łukasz O’Brien-Šimková'],
  ])('and what belongs to a word or an emoji stays: %s', (_what, text) => {
    expect(visibleText(text)).toBe(text.normalize('NFC'));
  });

  it('is left out once for all: a second look changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (one, other) => {
        const kept = visibleText(one + other);
        return visibleText(kept) === kept;
      }),
    );
  });

  it('takes no longer for a long text of nothing else', () => {
    expect(visibleText('\u200d\ufe0f'.repeat(100_000))).toBe('');
  });
});

describe('what is not taken', () => {
  it.each(['a\u202eb', 'a\u2066b', 'a\u0000b', 'a\u0085b', 'a\u2028b', '\ud83d'])('%j', (text) => {
    expect(hasHiddenCharacters(text)).toBe(true);
  });

  it('is none of what people write', () => {
    expect(hasHiddenCharacters('Two lines\nand a\ttab, Zoë')).toBe(false);
  });
});
