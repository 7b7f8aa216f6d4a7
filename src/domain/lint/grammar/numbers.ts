const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...ONES, ...TEENS].map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.join('|')}))?|${[...TEENS, ...ONES].join('|')})`;
const WORDED = `(?:(?:a|${ONES.join('|')}) hundred(?: and ${BELOW_HUNDRED})?|${BELOW_HUNDRED})`;
const FIGURE = '\\d{1,4}(?:\\.\\d{1,2})?';

/** A number in words or figures, or in both as contracts print it: `15`, `fifteen`, `fifteen (15)`, `one and a half`. */
export const COUNT = `(?:(?:${FIGURE}½?|${WORDED}(?: and a half)?)(?: ?\\((?:${FIGURE}|${WORDED})\\))?)`;

/** A count, or two that leave open which is meant: `2-3`, `two to three`, `3 or 4`. */
export const COUNT_OR_RANGE = `(?:${COUNT}(?: ?(?:-|to|or) ?${COUNT})?)`;

const ONE_COUNT = new RegExp(`^${COUNT}$`, 'i');
const RANGE = new RegExp(`^(${COUNT}) ?(?:-|to|or) ?(${COUNT})$`, 'i');

/** The number that the words of `COUNT` say. */
function countOf(words: string): number {
  const [said = ''] = words.toLowerCase().split(' (');
  const half = /½$| and a half$/.test(said) ? 0.5 : 0;
  const whole = said.replace(/½$| and a half$/, '');
  const figure = Number(whole);
  if (whole !== '' && !Number.isNaN(figure)) return figure + half;
  return (
    whole
      .split(/[- ]/)
      .reduce(
        (sum, word) => (word === 'hundred' ? Math.max(sum, 1) * 100 : sum + (VALUES.get(word) ?? 0)),
        0,
      ) + half
  );
}

/** The smallest and the largest that the words of `COUNT_OR_RANGE` may mean; the same twice where they mean one. */
export function boundsOf(words: string): readonly [least: number, most: number] {
  const [, least, most] = ONE_COUNT.test(words) ? [] : (RANGE.exec(words) ?? []);
  if (least !== undefined && most !== undefined) return [countOf(least), countOf(most)];
  const count = countOf(words);
  return [count, count];
}
