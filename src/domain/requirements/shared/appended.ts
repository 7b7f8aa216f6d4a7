/**
 * The list with one more at its end, grown in place once it holds any. A list that is made with its first item takes
 * the room of one; one that is made empty and grown takes that of seventeen (V8).
 */
export function appended<Item>(list: Item[] | undefined, item: Item): Item[] {
  if (list === undefined) return [item];
  list.push(item);
  return list;
}
