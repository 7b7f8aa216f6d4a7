/** The package brings no types of its own. */
declare module 'damerau-levenshtein' {
  /** How many letters were left out, added, changed, or swapped with their neighbour; beyond four at least as many as the first has. */
  function damerauLevenshtein(first: string, second: string): { readonly steps: number };
  export = damerauLevenshtein;
}
