/** Each pause is twice the one before, up to the longest: what passes soon goes soon, and what lasts costs little. */
export const growingPause = (firstSeconds: number, attempts: number, longestSeconds: number): number =>
  Math.min(longestSeconds, firstSeconds * 2 ** Math.max(0, attempts - 1));
