import { excerpt } from './excerpt.ts';
import type { PolicyText, TextLine } from './policy-text.ts';

/** Words that show a row or a list to be a scale of ratings. */
const RATING =
  /^(?:excellent|outstanding|very good|good|fair|poor|satisfactory|adequate|inadequate|requires improvement|unsatisfactory|weak|strong|(?:fully|partly|partially|not|largely)? ?(?:met|achieved)|(?:strongly )?(?:agree|disagree)|neutral|always|often|sometimes|rarely|never|very (?:useful|satisfied|poor)|not (?:useful|satisfied))$/i;

const FEWEST_RATINGS = 3;

interface Scale {
  readonly line: TextLine;
  readonly labels: readonly string[];
}

const isScale = (labels: readonly string[]): boolean =>
  labels.filter((label) => RATING.test(label)).length >= FEWEST_RATINGS - 1 &&
  new Set(labels.map((label) => label.toLowerCase())).size === labels.length;

/** The run of labels from the first rating to the last: other columns of the row stand before and after it. */
function scaleIn(labels: readonly string[]): readonly string[] {
  const first = labels.findIndex((label) => RATING.test(label));
  const last = labels.findLastIndex((label) => RATING.test(label));
  return labels.slice(first, last + 1);
}

/** No rating is longer: what stands farther off is not looked at. */
const FARTHEST_WORDS = 60;

/** "Rate it good / fair / poor to us": a scale inside a sentence, whose other words stand before and after it. */
function listedIn(words: string): readonly string[] {
  const labels = words.split(/ ?\/ ?|, (?:or |and )?| or /).map((each) => each.replace(/[.:]$/, ''));
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  const ending = [/\S+ \S+$/, /\S+$/]
    .map((end) => end.exec(first.slice(-FARTHEST_WORDS))?.[0] ?? '')
    .find((each) => RATING.test(each));
  const beginning = [/^\S+ \S+/, /^\S+/]
    .map((end) => end.exec(last.slice(0, FARTHEST_WORDS))?.[0] ?? '')
    .find((each) => RATING.test(each));
  return labels.map((label, place) => {
    if (RATING.test(label)) return label;
    if (place === 0) return ending ?? label;
    return place === labels.length - 1 ? (beginning ?? label) : label;
  });
}

const LONGEST_LABEL = 30;

/** "Good: relevant for many", "Fair (some use)", "Poor": the label alone. */
const labelOf = (words: string): string => (/^[^:(]+/.exec(words)?.[0] ?? '').replace(/ -.*$/, '').trim();

/** Scales printed as a row of a table, between slashes or commas, or as lines below one another. */
function scalesOf({ lines }: PolicyText): readonly Scale[] {
  const inLines = lines.flatMap((line): Scale[] => {
    const rows = [line.cells, listedIn(line.words)].map(scaleIn);
    const labels = rows.find((row) => row.length >= FEWEST_RATINGS && isScale(row));
    return labels ? [{ line, labels }] : [];
  });
  const below: Scale[] = [];
  let run: TextLine[] = [];
  const close = (): void => {
    const [first] = run;
    const labels = scaleIn(run.map(({ words }) => labelOf(words)));
    if (first && labels.length >= FEWEST_RATINGS && isScale(labels)) below.push({ line: first, labels });
    run = [];
  };
  for (const line of lines) {
    if (line.words === '') continue;
    const label = labelOf(line.words);
    if (
      label !== '' &&
      label.length <= LONGEST_LABEL &&
      line.cells.filter((cell) => cell !== '').length <= 1
    ) {
      run.push(line);
    } else close();
  }
  close();
  return [...inLines, ...below];
}

/** The one label in which two scales differ, where they differ in no other. */
function difference(one: readonly string[], other: readonly string[]): readonly [string, string] | undefined {
  if (one.length !== other.length) return undefined;
  const unlike = one.flatMap((label, place): [string, string][] => {
    const counterpart = other[place] ?? '';
    return label.toLowerCase() === counterpart.toLowerCase() ? [] : [[label, counterpart]];
  });
  return unlike.length === 1 ? unlike[0] : undefined;
}

/** One rating under two names: answers on one form cannot be counted with those on the other. */
export function unlikeScales(text: PolicyText) {
  // The same scale on every form is one scale.
  const scales = [
    ...Map.groupBy(scalesOf(text), ({ labels }) => labels.join('/').toLowerCase()).values(),
  ].flatMap(([first]) => first ?? []);
  const told = new Set<string>();
  return scales.flatMap((scale, place) =>
    scales.slice(place + 1).flatMap((other) => {
      const unlike = difference(scale.labels, other.labels);
      const identity = unlike?.toSorted().join('/').toLowerCase();
      if (!unlike || identity === undefined || told.has(identity)) return [];
      told.add(identity);
      return [
        {
          line: scale.line.number,
          text: excerpt(scale.line.words),
          why: `One rating has two names: “${unlike[0]}” here, “${unlike[1]}” elsewhere.`,
          also: [other.line.number],
        },
      ];
    }),
  );
}
