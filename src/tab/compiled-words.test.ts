import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { isOfWords, readMessage, withMessagesRead } from './compiled-words.ts';
import { isSaidAsWritten } from './messages/said-as-written.ts';
import { createSay } from './messages/say.ts';
import { everyWord } from './testing/every-word.ts';
import { words as english } from './words-en.ts';

/** The object of a module that is nothing but `export const words = …`. */
const evaluated = (code: string): Readonly<Record<string, string>> =>
  vm.runInNewContext(`(${code.replace('export const words =', '').replace(/;$/, '')})`) as Readonly<
    Record<string, string>
  >;

const MODULE = `export const words = {
  'one.plain': 'Nothing due soon.',
  'one.blank': 'Saved. {counted} of {required} hours',
  'one.quoted': 'Type \\'{\\' first, it\\'s allowed.',
  'one.plural': '{count, plural, one {# person} other {# people}}: {names}',
  nested: { 'two.blank': 'Since {date}' },
};`;

describe('words of the built tab', () => {
  it('say what they say where they are read by the reader’s browser', () => {
    const written = evaluated(MODULE);
    const read = evaluated(withMessagesRead(MODULE, readMessage));
    const values = { counted: 11, required: 18, count: 2, names: 'Asha', date: '3 Nov 2026' };
    for (const id of Object.keys(written).filter((key) => key !== 'nested'))
      expect(createSay('en', { ...english, ...read })(id, values)).toBe(
        createSay('en', { ...english, ...written })(id, values),
      );
    expect(typeof read['one.plain']).toBe('string');
    expect(Object.values(read).filter((message) => Array.isArray(message))).toHaveLength(3);
  });

  it('are read in objects within objects, too', () => {
    expect(withMessagesRead(MODULE, readMessage)).not.toContain('Since {date}');
  });

  it('are not built with a mistake in one', () => {
    expect(() =>
      withMessagesRead(`export const words = { a: '{count, plural, one {# hour}}' };`, readMessage),
    ).toThrow();
  });

  it.each(['en', 'cy'] as const)('stand in files that are read while it is built (%s)', async (locale) => {
    const source = path.resolve(import.meta.dirname, '..');
    const texts = fs
      .readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => isOfWords(`/${file}`))
      .map((file) => fs.readFileSync(path.join(source, file), 'utf8'))
      .join('\n');
    const missing = Object.entries(await everyWord(locale)).filter(
      ([id, text]) => !isSaidAsWritten(text) && !texts.includes(id.includes('.') ? `'${id}'` : id),
    );
    expect(missing).toEqual([]);
  });
});
