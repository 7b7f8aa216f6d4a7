/** A small steady number from a name, so that the demo looks lived-in and is the same each time. */
export function spread(name: string, size: number): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % size;
}
