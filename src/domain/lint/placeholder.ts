import type { CivilDate } from '../cycles/civil-date.ts';
import { excerpt } from './excerpt.ts';
import { textRule } from './fault.ts';
import type { PolicyText, TextLine } from './policy-text.ts';

const PLACEHOLDER =
  /\b(?:19|20)(?:\dX|XX)\b|[E£€$]?X{3,}|\b(?:TB[CAD]|TODO|FIXME|lorem ipsum)\b|\bto be (?:confirmed|decided|advised|inserted)\b|\{\{[^}]*\}\}|\?{3,}|\[\s*(?:insert|name|date|add|enter|organisation|your)\b[^\]]*\]|<\s*(?:insert|name|date)\b[^>]*>|\bDD\/MM\/YY(?:YY)?\b|_{5,}/i;

const FORM =
  /\b(?:form|record|review|appraisal|plan|log|summary|register|evaluation|checklist|targets?|declaration|self-assessment|observation)s?\b/i;
const YEAR = /\b(20\d\d)(?:\s?[-/]\s?(?:20)?(\d\d))?\b/;

/** Standards and laws bear the year they were made: "Equality Act 2010", "Standards (2022)". */
const BEARS_ITS_YEAR =
  /\b(?:act|regulations?|order|standards?|framework|code|guidance|reviewed|updated|approved|issued|version)\b|\(20\d\d\)/i;

/** A row or title to be filled in: cells are left open beside it, or below it. */
function isOfAForm(line: TextLine, lines: readonly TextLine[]): boolean {
  if (line.cells.slice(1).some((cell) => cell === '')) return true;
  const below = lines
    .slice(line.number, line.number + 4)
    .find(({ words, cells }) => words !== '' || cells.length > 0);
  return (
    line.isHeading && below !== undefined && (below.cells.includes('') || /_{3,}|\.{5,}|:$/.test(below.words))
  );
}

/** A form that prints a year that is over: everybody who fills it in corrects it, or nobody does. */
function yearsOfForms({ lines }: PolicyText, today: CivilDate) {
  return lines.flatMap((line) => {
    const match = YEAR.exec(line.words);
    if (!match || !FORM.test(line.words) || BEARS_ITS_YEAR.test(line.words) || !isOfAForm(line, lines))
      return [];
    const [words, from = '', to] = match;
    const last = to === undefined ? from : `20${to}`;
    const isOver = to === undefined ? last < today.slice(0, 4) : `${last}-08-31` < today;
    if (!isOver) return [];
    const why = `The form prints “${words}”, which is over: leave the year to whoever fills it in.`;
    return [{ line: line.number, text: excerpt(line.words, match.index), why, also: [] }];
  });
}

function gaps({ raw, lines }: PolicyText) {
  return raw.flatMap((line, index) => {
    const match = PLACEHOLDER.exec(line);
    return match
      ? [
          {
            line: index + 1,
            text: excerpt(lines[index]?.words || line.trim()),
            why: `“${match[0]}” was never filled in.`,
            also: [],
          },
        ]
      : [];
  });
}

/** A gap that was never filled in, and one that was filled in for good. */
export const placeholder = textRule('placeholder', (text, { today }) => [
  ...gaps(text),
  ...yearsOfForms(text, today),
]);
