/** Two rounds over the same text with other beginnings make 64 bits. */
const BEGINNINGS = [0x811c9dc5, 0x01000193];
const FACTORS = [0x85ebca6b, 0xc2b2ae35] as const;

/** Numbers mixed so that one letter changes all of them (MurmurHash3's last step). */
function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), FACTORS[0]);
  const twice = Math.imul(once ^ (once >>> 13), FACTORS[1]);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/**
 * A name for something on this device that says nothing of whom or what it is: 16 hexadecimal digits. It keeps apart what is
 * kept, and is no secret: what is kept lies beside it.
 */
export const opaqueKey = (text: string): string =>
  BEGINNINGS.map((beginning) =>
    [...text].reduce<number>((sum, letter) => mixed(sum ^ (letter.codePointAt(0) ?? 0)), beginning),
  )
    .map((number) => number.toString(16).padStart(8, '0'))
    .join('');
