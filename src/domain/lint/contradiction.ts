import { daysFrom } from '../cycles/civil-date.ts';
import { areForOthers, whomItAsks, isExclusive } from './grammar/audience.ts';
import { areAlike, cadencesIn, isYearly } from './grammar/cadence.ts';
import { isDuty } from './grammar/duty.ts';
import { excerpt } from './excerpt.ts';
import { textRule } from './fault.ts';
import { amountsIn } from './grammar/amount.ts';
import type { PolicyText, Statement } from './policy-text.ts';
import { isPolicyReview, reviewDates } from './review-dates.ts';
import type { TopicCadence } from './topic-cadences.ts';
import { topicCadences } from './topic-cadences.ts';
import { unlikeScales } from './unlike-scales.ts';

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
    const unlike = group.filter(
      ({ days, statement }) =>
        first && !areAlike(days, first.days) && !areForOthers(statement, first.statement),
    );
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

interface Mention {
  readonly what: string;
  readonly statement: Statement;
}

/** One thing asked of everybody in one place, and of some in another. Each group speaks of one thing. */
function unlikeAudiences(mentions: readonly Mention[]) {
  return [...Map.groupBy(mentions, ({ what }) => what)].flatMap(([what, group]) => {
    const placed = group.flatMap(({ statement }) => {
      const audience = whomItAsks(statement);
      return audience ? [{ line: statement.line, audience, statement }] : [];
    });
    const everybody = placed.filter(({ audience }) => audience === 'everybody');
    const some = placed.find(
      ({ audience, statement }) =>
        audience === 'some' && everybody.every((each) => each.statement !== statement),
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

/**
 * Where a topic is asked of people: with its interval, of those alone whom a sentence names, or of everybody. A role that is
 * named in passing is no audience.
 */
function mentionsOf(
  statements: readonly Statement[],
  topics: readonly string[],
  found: readonly TopicCadence[],
): readonly Mention[] {
  const stated = statements.filter(
    (statement) =>
      !statement.isHeading &&
      (isExclusive(statement) || (isDuty(statement) && whomItAsks(statement) === 'everybody')),
  );
  const asked = stated.flatMap((statement) => {
    const words = statement.text.toLowerCase();
    return topics.filter((topic) => words.includes(topic)).map((what) => ({ what, statement }));
  });
  return [...found.map(({ topic, statement }) => ({ what: topic, statement })), ...asked];
}

const ABOUT_LEARNING = /\b(?:cpd|professional development|training|learning|development activit(?:y|ies))\b/i;

/** The yearly hours, wherever they are named. */
function yearlyHours(statements: readonly Statement[]) {
  return statements.flatMap((statement) => {
    const { text } = statement;
    const hours = amountsIn(text).find(({ unit }) => unit === 'hours')?.value;
    const isByTheYear = cadencesIn(text).some(isYearly) || /\bthroughout the year\b/i.test(text);
    return hours !== undefined && isByTheYear && ABOUT_LEARNING.test(text) ? [{ hours, statement }] : [];
  });
}

function unlikeHours(found: ReturnType<typeof yearlyHours>) {
  const [first] = found;
  const unlike = found.filter(
    ({ hours, statement }) => first && hours !== first.hours && !areForOthers(statement, first.statement),
  );
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

/** What the text says of how often the policy itself is reviewed. */
const policyReviews = (statements: readonly Statement[]): readonly TopicCadence[] =>
  statements
    .filter(({ text }) => isPolicyReview(text))
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
      isPolicyReview(statement.text) && cadencesIn(statement.text).some(({ days }) => days !== undefined),
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
  const topics = topicsOf(pack.topics);
  const found = topicCadences(text.statements, topics);
  const hours = yearlyHours(text.statements);
  return [
    ...unlikeCadences([...found, ...policyReviews(text.statements)]),
    ...unlikeAudiences(mentionsOf(text.statements, topics, found)),
    ...unlikeHours(hours),
    ...unlikeAudiences(
      hours.map((each) => ({ what: `${each.hours} hours a year`, statement: each.statement })),
    ),
    ...unlikeReview(text),
    ...unlikeScales(text),
  ];
});
