import { createContext, useContext } from 'react';
import type { Locale } from './locale.ts';
import type { Messages } from './message-id.ts';
import type { OnMissingWord, Say, SayWith } from './say.ts';

/** The words below some part of the tab, and the language they are in. */
export interface Spoken {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly say: SayWith<string>;
  readonly onMissingWord: OnMissingWord | undefined;
}

export const SpokenContext = createContext<Spoken | undefined>(undefined);

export function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('No words are given to this part of the tab.');
  return spoken;
}

/** The shared words in the reader's language; a page's own come by the `useSay` of its `words.ts`. */
export const useSay = (): Say => useSpoken().say;
