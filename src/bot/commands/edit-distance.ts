/**
 * How many letters were left out, added, changed, or swapped with their neighbour (Damerau-Levenshtein, optimal string
 * alignment).
 */
export function editDistance(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const isSame = first[row - 1] === second[column - 1];
      const changed = last[column - 1]! + (isSame ? 0 : 1);
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, changed);
      const isSwap =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      if (isSwap) least = Math.min(least, beforeLast[column - 2]! + 1);
      current.push(least);
    }
    [beforeLast, last] = [last, current];
  }
  return last[second.length]!;
}
