/** The words of a text as they are compared: small, without punctuation and accents. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether two titles say the same, however they are typed; two of nothing do not. */
export const isSameTitle = (one: string, other: string): boolean => {
  const [first, second] = [wordsOf(one).join(' '), wordsOf(other).join(' ')];
  return first !== '' && first === second;
};

/** Words that many titles of training share, and that tell none from another. */
const SHARED = new Set(
  'training course annual duty awareness refresher online learning and the for of in to level part'.split(
    ' ',
  ),
);

/** Whether a typed title names something called so: by each word that tells it from others. */
export function namesSubject(title: string, subject: string): boolean {
  const typed = new Set(wordsOf(title));
  // What stands in brackets says the same again.
  const told = wordsOf(subject.replace(/\(.*?\)/g, ' ')).filter((word) => !SHARED.has(word));
  const again = wordsOf(/\((.*?)\)/.exec(subject)?.[1] ?? '').filter((word) => !SHARED.has(word));
  return [told, again].some((words) => words.length > 0 && words.every((word) => typed.has(word)));
}
