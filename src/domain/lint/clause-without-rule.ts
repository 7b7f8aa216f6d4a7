import type { LintInput, LintRule } from './fault.ts';
import { excerpt, isDuty } from './duties.ts';
import type { Quoted } from './linted-pack.ts';
import { inOneCase, placesOf, standsOn } from './quotations.ts';
import type { PolicyText, Statement } from './policy-text.ts';

const MEASURE =
  /\b\d+(?:\.\d+)? (?:hours?|days?|weeks?|months?|years?|sessions?|inset days?)\b|\blevel \d\b|\b(?:annual(?:ly)?|yearly|monthly|termly|quarterly|bi-?annual(?:ly)?|mandatory|per (?:year|annum))\b|\bevery (?:\d+|two|three) (?:weeks|months|years)\b/i;

/** Duties of the organisation or about its papers: no person is judged by them. */
const NOT_OF_A_PERSON =
  /\b(?:this policy|the policy|policies|procedures|reports?|guidance|framework|budget|audits?|will monitor|tracked|(?:professional|regulatory|governing) body)\b/i;

/** "These are mandatory": what is meant stands in the sentence before, and is judged by it. */
const POINTS_BACK = /^(?:these|this|those|it)\b/i;

const PERSON =
  /\b(?:staff|personnel|employees?|everyone|individuals?|trainers?|mentors?|iqas?|tutors?|teachers?|coaches|managers?|leaders?|governors?|trustees?|practitioners?|members?|modules?)\b/i;

const asksOfAPerson = (statement: Statement): boolean => {
  const { text, leadIn, isHeading, isTable } = statement;
  if (isHeading || isTable || NOT_OF_A_PERSON.test(text) || POINTS_BACK.test(text)) return false;
  return MEASURE.test(text) && isDuty(statement) && (PERSON.test(text) || PERSON.test(leadIn));
};

function uncited(text: PolicyText, { pack }: LintInput) {
  const words = text.raw.map(inOneCase);
  const places = ({ line, quote }: Quoted) =>
    standsOn(words, line, inOneCase(quote)) ? [line] : [line, ...placesOf(words, inOneCase(quote))];
  const cited = new Set([...pack.quotes.flatMap(places), ...pack.coverage.map(({ line }) => line)]);
  const introduced = new Set(
    text.statements.filter(({ line }) => cited.has(line)).map(({ leadInLine }) => leadInLine),
  );
  return text.statements
    .filter((statement) => asksOfAPerson(statement))
    .filter(({ line }) => !cited.has(line) && !introduced.has(line))
    .map((statement) => ({
      line: statement.line,
      text: excerpt(statement.text),
      why: 'It asks something of people that no requirement of the pack judges.',
      also: [],
    }));
}

/** Rows that the pack says a requirement judges, where the pack has no such requirement. */
function unjudged({ pack, text }: LintInput) {
  const keys = new Set(pack.requirements.map(({ key }) => key));
  return pack.coverage.flatMap(({ row, line, requirements }) => {
    const missing = requirements.filter((key) => !keys.has(key));
    if (missing.length === 0 || missing.length < requirements.length) return [];
    return [
      {
        line,
        text: excerpt(text?.lines[line - 1]?.words ?? row),
        why: `${row} was judged by ${missing.join(', ')}, which the pack does not hold.`,
        also: [],
      },
    ];
  });
}

/** A sentence that asks something of people, and nothing in the pack judges it. */
export const clauseWithoutRule: LintRule = {
  kind: 'clause-without-rule',
  find: (input) => [...unjudged(input), ...(input.text ? uncited(input.text, input) : [])],
};
