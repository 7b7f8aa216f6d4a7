/** So many sentences are kept; a policy has some thousands. */
const MOST_TEXTS = 20_000;

/** The same answer for the same words, found once: every rule asks anew of every sentence. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, found);
    return found;
  };
}
