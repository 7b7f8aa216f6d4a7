import { createContext, useContext } from 'react';

/** What takes back something that was just done. */
export interface Undo {
  /** What is undone, for those who hear the button alone. */
  readonly about: string;
  /** Does it, and gives the words that say so. Throws an `ApiError`. */
  readonly run: () => Promise<string>;
  /** What to do where it cannot be undone from here. */
  readonly otherwise: string;
  /** Id of what takes the focus from the button, which is gone once it is done. */
  readonly returnTo: string;
}

/** What succeeded, in a sentence. */
export interface Told {
  readonly words: string;
  /** What is to be done next elsewhere, such as asking somebody in Teams. */
  readonly link?: { readonly words: string; readonly href: string } | undefined;
  /** Left out where there is no way back. */
  readonly undo?: Undo | undefined;
}

/** Says what succeeded; undefined takes away what was said before. */
export type Tell = (told: Told | undefined) => void;

export const TellContext = createContext<Tell | undefined>(undefined);

export function useTell(): Tell {
  const tell = useContext(TellContext);
  if (!tell) throw new Error('Nothing shows what this part of the tab says.');
  return tell;
}
