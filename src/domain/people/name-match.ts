/**
 * Whether what is typed means a name. Both come as parts (`nameParts`); people write neighbouring parts as one word or as
 * two, and in any order: `o brien`, `obrien` and `brien o` all mean `O’Brien`.
 */
type Parts = readonly string[];

/** The runs of neighbouring parts, each written as one word. */
const runsOf = (parts: Parts): Parts =>
  parts.flatMap((_, from) =>
    parts.slice(from).map((__, index) => parts.slice(from, from + index + 1).join('')),
  );

/** Whether the parts can be taken together, neighbours as one word where need be, so that each word fits. */
function isCovered(parts: Parts, fits: (word: string) => boolean): boolean {
  const coveredFrom = new Set([parts.length]);
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    for (let to = from + 1; to <= parts.length; to += 1) {
      if (coveredFrom.has(to) && fits(parts.slice(from, to).join(''))) coveredFrom.add(from);
    }
  }
  return coveredFrom.has(0);
}

/** What is left of a name from each of its parts on, written as one word. */
export const endsOfName = (name: Parts): Parts => name.map((_, from) => name.slice(from).join(''));

/** The words typed so far are beginnings of parts of the name. */
export function beginsName(typed: Parts, name: Parts): boolean {
  const ends = endsOfName(name);
  return isCovered(typed, (word) => ends.some((end) => end.startsWith(word)));
}

/** Each word typed is some part of the name, or neighbouring ones, to its end. */
export function isOfName(typed: Parts, name: Parts): boolean {
  const runs = new Set(runsOf(name));
  return isCovered(typed, (word) => runs.has(word));
}

/** The words typed are the name, all of it. */
export const isName = (typed: Parts, name: Parts): boolean =>
  typed.join('').length === name.join('').length && isOfName(typed, name);
