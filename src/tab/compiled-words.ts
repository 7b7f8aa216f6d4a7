import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parse } from '@formatjs/icu-messageformat-parser';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { isSaidAsWritten } from './messages/said-as-written.ts';

/** Whether a file holds messages and nothing else. */
export const isOfWords = (id: string): boolean => /\/(?:words-(?:en|cy)|[a-z-]+-messages)\.ts$/.test(id);

/** A message as the tab is to carry it: its text where that is said as it stands, else its parts. */
export type ReadMessage = (text: string) => string | readonly MessageFormatElement[];

/** Throws where the message has a mistake. */
export const readMessage: ReadMessage = (text) =>
  isSaidAsWritten(text) ? text : parse(text, { ignoreTag: true });

/**
 * Reads messages while the tab is built, so that no reader downloads what reads them: a message with a blank or a plural
 * becomes its parts, which `intl-messageformat` takes as they are (its documentation: "Advanced Usage", pre-parsed messages).
 */
export function compiledWords(read: ReadMessage = readMessage): Plugin {
  return {
    name: 'compiled-words',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      resolve: {
        alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
      },
    }),
    transform: (code, id) => (isOfWords(id) ? { code: withMessagesRead(code, read), map: null } : null),
  };
}

/** A module in whose objects each message is read; one with a mistake in it is thrown. */
export function withMessagesRead(code: string, read: ReadMessage): string {
  const module = ts.createSourceFile('words.ts', code, ts.ScriptTarget.Latest);
  const written: ts.StringLiteralLike[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer)) {
      written.push(node.initializer);
      return;
    }
    ts.forEachChild(node, look);
  };
  look(module);
  return written.reduceRight(
    (whole, message) =>
      whole.slice(0, message.getStart(module)) +
      JSON.stringify(read(message.text)) +
      whole.slice(message.end),
    code,
  );
}
