/** For what can only be false through a fault of our own; never for input or for a business rule. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${what}`);
}
