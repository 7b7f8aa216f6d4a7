import type { LintInput, LintRule } from './fault.ts';
import { excerpt } from './excerpt.ts';
import { isDuty } from './grammar/duty.ts';
import { amountsIn } from './grammar/amount.ts';
import { cadencesIn } from './grammar/cadence.ts';
import { namesPeople } from './grammar/subject.ts';
import type { Quoted } from './linted-pack.ts';
import { inOneCase, placesOf, standsOn } from './quotations.ts';
import type { PolicyText, Statement } from './policy-text.ts';

/** Whether it says how much, how often or how high: what a requirement could judge. */
const isMeasured = (text: string): boolean =>
  amountsIn(text).length > 0 ||
  cadencesIn(text).length > 0 ||
  /\blevel \d\b|\b(?:mandatory|compulsory)\b/i.test(text);

/** Duties of the organisation or about its papers: no person is judged by them. */
const NOT_OF_A_PERSON =
  /\b(?:this policy|the policy|policies|procedures|reports?|guidance|framework|budget|audits?|will monitor|tracked|(?:professional|regulatory|governing) body)\b/i;

/** "These are mandatory": what is meant stands in the sentence before, and is judged by it. */
const POINTS_BACK = /^(?:these|this|those|it)\b/i;

/** A row of a table that says of what how often, under a head that says so too. */
const isScheduleRow = ({ text, leadIn }: Statement): boolean =>
  /\b(?:frequency|how often|refresh\w*|renew\w*|repeat\w*|deadline|due|complete(?:d)? (?:by|within)|required)\b/i.test(
    leadIn,
  ) &&
  (cadencesIn(text).length > 0 || amountsIn(text).length > 0);

const asksOfAPerson = (statement: Statement): boolean => {
  const { text, leadIn, isHeading, isTable } = statement;
  if (isHeading || NOT_OF_A_PERSON.test(text) || POINTS_BACK.test(text)) return false;
  if (isTable) return isScheduleRow(statement);
  return isMeasured(text) && isDuty(statement) && (namesPeople(text) || namesPeople(leadIn));
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
