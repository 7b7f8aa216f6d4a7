import { useEffect, useState } from 'react';
import { beginsName } from '../../../domain/people/name-match.ts';
import { isPlain, plainParts } from '../../../domain/plain-text.ts';

type PartsOf = (text: string) => readonly string[];

/**
 * Whether what is typed so far begins a name, whose parts the server has folded. What folds letters that are not plain is
 * large and comes when one is typed; until it is there, everybody is shown.
 */
export function useNameSearch(typed: string): (nameParts: readonly string[]) => boolean {
  const [folded, setFolded] = useState<{ readonly partsOf: PartsOf }>();
  const lacksFolding = !isPlain(typed) && folded === undefined;
  useEffect(() => {
    if (!lacksFolding) return;
    import('../../../domain/people/name-parts.ts').then(
      ({ nameParts }) => setFolded({ partsOf: nameParts }),
      () => undefined,
    );
  }, [lacksFolding]);
  if (typed.trim() === '' || lacksFolding) return () => true;
  const parts = (folded?.partsOf ?? plainParts)(typed);
  return (nameParts) => parts.length > 0 && beginsName(parts, nameParts);
}
