import { daysFrom } from '../cycles/civil-date.ts';
import { audienceOf } from './audience.ts';
import type { TopicCadence } from './cadences.ts';
import { areAlike, cadencesIn, topicCadences } from './cadences.ts';
import { excerpt } from './duties.ts';
import { textRule } from './fault.ts';
import type { PolicyText, Statement } from './policy-text.ts';
import { reviewDates } from './review-dates.ts';

/** What policies of this sort give cadences for, besides what the pack names. */
const COMMON_TOPICS = [
  'performance review',
  'caseload review',
  'progress review',
  'appraisal',
  'observation',
  'learning walk',
  'safer recruitment',
  'safeguarding',
  'british values',
  'prevent',
  'data protection',
  'functional skills',
  'first aid',
  'fire safety',
];

const topicsOf = (labels: readonly string[]): readonly string[] => [
  ...new Set([
    ...COMMON_TOPICS,
    ...labels.map((label) => label.toLowerCase()).filter((label) => label.length > 5),
  ]),
];

const byTopic = (found: readonly TopicCadence[]): readonly (readonly TopicCadence[])[] => [
  ...Map.groupBy(found, ({ topic }) => topic).values(),
];

const othersThan = (line: number, found: readonly { readonly line: number }[]): readonly number[] =>
  [...new Set(found.map((each) => each.line))].filter((each) => each !== line).toSorted((a, b) => a - b);

/** One thing asked for at two intervals. */
function unlikeCadences(found: readonly TopicCadence[]) {
  return byTopic(found).flatMap((group) => {
    const [first] = group;
    const unlike = group.filter(({ days }) => first && !areAlike(days, first.days));
    const clear = group.some(({ days }) => days !== undefined);
    if (!first || unlike.length === 0 || !clear || group.every(({ words }) => words === first.words))
      return [];
    const words = [...new Set(group.map((each) => each.words))];
    return [
      {
        line: first.line,
        text: excerpt(first.statement.text, first.index),
        why: `It is asked for at different intervals: ${words.map((each) => `“${each}”`).join(' and ')}.`,
        also: othersThan(first.line, group),
      },
    ];
  });
}

/** One thing asked of everybody in one place, and of some in another. */
function unlikeAudiences(mentions: readonly { readonly what: string; readonly statement: Statement }[]) {
  return [...Map.groupBy(mentions, ({ what }) => what)].flatMap(([what, group]) => {
    const placed = group.flatMap(({ statement }) => {
      const audience = audienceOf(statement);
      return audience ? [{ line: statement.line, audience, statement }] : [];
    });
    const everybody = placed.filter(({ audience }) => audience === 'everybody');
    const some = placed.find(
      ({ audience, line }) => audience === 'some' && everybody.every((each) => each.line !== line),
    );
    if (!some || everybody.length === 0) return [];
    return [
      {
        line: some.line,
        text: excerpt(some.statement.text),
        why: `Here ${what} is asked of some, elsewhere of everybody.`,
        also: othersThan(some.line, everybody),
      },
    ];
  });
}

const HOURS = /\b(\d{1,3}) hours\b(?=[^.]*\b(?:cpd|professional development|training)\b)/i;

/** The yearly hours, wherever they are named. */
function yearlyHours(statements: readonly Statement[]) {
  return statements.flatMap((statement) => {
    const hours = HOURS.exec(statement.text)?.[1];
    const isYearly = cadencesIn(statement.text).length > 0 || /\bthroughout the year\b/i.test(statement.text);
    return hours !== undefined && isYearly ? [{ hours: Number(hours), statement }] : [];
  });
}

function unlikeHours(found: ReturnType<typeof yearlyHours>) {
  const [first] = found;
  const unlike = found.filter(({ hours }) => hours !== first?.hours);
  if (!first || unlike.length === 0) return [];
  const amounts = [...new Set(found.map(({ hours }) => hours))];
  return [
    {
      line: first.statement.line,
      text: excerpt(first.statement.text),
      why: `The yearly hours differ: ${amounts.join(' and ')}.`,
      also: othersThan(
        first.statement.line,
        unlike.map(({ statement }) => ({ line: statement.line })),
      ),
    },
  ];
}

const POLICY_REVIEW = /\b(?:this|the) policy\b.*\breview(?:ed)?\b/i;

/** What the text says of how often the policy itself is reviewed. */
const policyReviews = (statements: readonly Statement[]): readonly TopicCadence[] =>
  statements
    .filter(({ text }) => POLICY_REVIEW.test(text))
    .flatMap((statement) =>
      cadencesIn(statement.text).map((cadence) => ({
        ...cadence,
        topic: 'policy review',
        line: statement.line,
        statement,
      })),
    );

/** The printed review date against the cadence the policy gives itself. */
function unlikeReview(text: PolicyText) {
  const { next, last } = reviewDates(text);
  const [due] = next;
  const [reviewed] = last;
  const rule = text.statements.find(
    (statement) =>
      POLICY_REVIEW.test(statement.text) && cadencesIn(statement.text).some(({ days }) => days !== undefined),
  );
  const days = rule && cadencesIn(rule.text).find((cadence) => cadence.days !== undefined)?.days;
  if (!due || !reviewed || !rule || days === undefined) return [];
  const printed = daysFrom(reviewed.date.lastDay, due.date.lastDay);
  if (Math.abs(printed - days) <= 31) return [];
  return [
    {
      line: due.statement.line,
      text: excerpt(due.statement.text),
      why: `From ${reviewed.date.words} to ${due.date.words} is another span than the text gives the review.`,
      also: othersThan(due.statement.line, [reviewed.statement, rule]),
    },
  ];
}

/** Two sentences that cannot both be followed. */
export const contradiction = textRule('contradiction', (text, { pack }) => {
  const found = topicCadences(text.statements, topicsOf(pack.topics));
  const hours = yearlyHours(text.statements);
  return [
    ...unlikeCadences([...found, ...policyReviews(text.statements)]),
    ...unlikeAudiences(found.map(({ topic, statement }) => ({ what: topic, statement }))),
    ...unlikeHours(hours),
    ...unlikeAudiences(
      hours.map((each) => ({ what: `${each.hours} hours a year`, statement: each.statement })),
    ),
    ...unlikeReview(text),
  ];
});
