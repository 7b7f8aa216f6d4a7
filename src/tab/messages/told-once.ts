import type { OnMissingWord } from './say.ts';

/** Tells of each missing word once in a language, however often it is to be said. */
export function toldOnce(tell: (fault: unknown) => void): OnMissingWord {
  const told = new Set<string>();
  return ({ id, locale, fault }) => {
    const name = `${locale}:${id}`;
    if (told.has(name)) return;
    told.add(name);
    tell(fault);
  };
}
