import * as z from 'zod';
import { cycleHolding } from '../../domain/cycles/cycle.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { termHolding, termsOf } from '../../domain/cycles/terms.ts';
import { idOfName } from '../../domain/id-of-name.ts';
import type { SummarisedSession } from '../../domain/impact/impact-summary.ts';
import { impactSummary } from '../../domain/impact/impact-summary.ts';
import { pooledRatings, summariseRatings } from '../../domain/impact/ratings-summary.ts';
import type { Policy, PolicyProblem } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { TermDocument } from '../assess/case-document.ts';
import { DateText, OptionalAmount, OptionalFlag, OptionalText, Text } from '../assess/fields.ts';
import { Counts, Decimals, RoundingDocument } from '../topics/fields.ts';
import { ratingWords, wordedCounts } from '../topics/rating-words.ts';
import { definePolicyTopic } from '../topics/topic.ts';

const SessionDocument = z.object(
  {
    date: DateText,
    training: Text,
    provider: OptionalText,
    strand: Text,
    school: OptionalText,
    attended: Counts.nullish(),
    cost: OptionalAmount,
    ratings: Counts.nullish(),
    externalSummary: OptionalFlag,
    commentary: OptionalText,
  },
  { error: 'not an object' },
);

const Given = z.object({
  asOf: DateText,
  school: OptionalText,
  term: OptionalText,
  /** Left out: the policy's. */
  terms: z.array(TermDocument, { error: 'not a list' }).nullish(),
  sessions: z.array(SessionDocument, {
    error: ({ input }) => (input === undefined ? 'missing' : 'not a list'),
  }),
  decimals: Decimals,
  rounding: RoundingDocument,
});
type Given = z.infer<typeof Given>;

const isNamed = (wanted: string, given: string): boolean => idOfName(wanted) === idOfName(given);

/** A session with its section and its figures; an external summary is described, and not scored. */
function summarised(
  session: Given['sessions'][number],
  place: string,
  { decimals, rounding }: Given,
  { strands, ...policy }: Policy,
): Result<SummarisedSession, readonly PolicyProblem[]> {
  const { strand, attended, ratings, externalSummary, ...rest } = session;
  const line = strands.find(({ id, label }) => isNamed(label, strand) || isNamed(id, strand));
  if (!line) {
    const sentence = `not one of ${strands.map(({ label }) => label).join(', ')}`;
    return err([{ path: `${place}.strand`, sentence }]);
  }
  const scored = externalSummary ? null : (ratings ?? null);
  const words = ratingWords(policy, scored ? [scored] : []);
  const worded = wordedCounts(words, scored ?? {}, `${place}.ratings`);
  if (!worded.ok) return worded;
  const people = Object.values(attended ?? {}).reduce((sum, count) => sum + count, 0);
  const { percent, responses, responseRate } = summariseRatings(
    pooledRatings(words, [worded.value]),
    scored ? people : null,
    { decimals, rounding },
  );
  const section = line.reportSection || line.label;
  return ok({ ...rest, attended: attended ?? {}, section, ratings: { percent, responses, responseRate } });
}

const sectionsOf = ({ reportSections, strands }: Policy): readonly string[] =>
  reportSections.length > 0
    ? reportSections
    : [...new Set(strands.map(({ label, reportSection }) => reportSection || label))];

export const impactSummaryOfSessions = definePolicyTopic({
  name: 'impact-summary',
  given: Given,
  answer: (given, policy) => {
    const { asOf, school, term, terms, sessions } = given;
    const termOf = (date: CivilDate) =>
      termHolding(terms ?? termsOf(policy.terms, cycleHolding(policy.cycle, date)), date)?.name;
    const known = (terms ?? policy.terms).map(({ name }) => name);
    if (term !== '' && !known.some((name) => isNamed(name, term))) {
      return err([{ path: 'term', sentence: `not one of ${known.join(', ')}` }]);
    }
    const read = sessions.map((each, index) => summarised(each, `sessions[${index}]`, given, policy));
    const problems = read.flatMap((each) => (each.ok ? [] : each.refusal));
    if (problems.length > 0) return err(problems);
    const ofSchool = read
      .flatMap((each) => (each.ok ? [each.value] : []))
      .filter((each) => each.date <= asOf && (school === '' || isNamed(each.school, school)));
    const shown = ofSchool.filter(({ date }) => term === '' || isNamed(termOf(date) ?? '', term));
    return ok({
      school: school || null,
      term: term || null,
      ...impactSummary(sectionsOf(policy), shown),
      withoutTerm: ofSchool
        .filter(({ date }) => termOf(date) === undefined)
        .map((each) => ({ date: each.date, training: each.training, school: each.school })),
    });
  },
});
