/** Both lists, the first one first. Most often one of them is empty, and the other one is the answer. */
export function joined<Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}
