import type { Statement } from '../standards/statement.ts';
import type { SelfAssessment } from './self-assessment.ts';
import { placeOnScale } from './self-assessment.ts';

interface Answer {
  /** Empty: there is none. */
  readonly rating: string;
  readonly comment: string;
}

/** A statement with what was said of it then and now. */
export interface ThenAndNow extends Answer {
  readonly statement: Statement;
  /** Undefined where it was not asked then. */
  readonly then:
    (Answer & { /** Where it read otherwise then. */ readonly label: string | undefined }) | undefined;
  /** From then to now; undefined where one of the two has no place on the scale. */
  readonly moved: 'up' | 'down' | 'same' | undefined;
}

const answerTo = ({ ratings, comments }: SelfAssessment, code: string): Answer => ({
  rating: ratings[code] ?? '',
  comment: comments[code] ?? '',
});

function movedBetween(then: string, now: string): ThenAndNow['moved'] {
  const [from, to] = [placeOnScale(then), placeOnScale(now)];
  if (from === undefined || to === undefined) return undefined;
  return to === from ? 'same' : to > from ? 'up' : 'down';
}

/** Each statement of an assessment, in the framework's order, beside what was said of it in the one before. */
export function thenAndNow(now: SelfAssessment, before: SelfAssessment | undefined): readonly ThenAndNow[] {
  const asked = new Map(before?.statements.map((statement) => [statement.code, statement]));
  return now.statements.map((statement) => {
    const answer = answerTo(now, statement.code);
    const earlier = asked.get(statement.code);
    if (!before || !earlier) return { statement, ...answer, then: undefined, moved: undefined };
    const then = answerTo(before, statement.code);
    const label = earlier.label === statement.label ? undefined : earlier.label;
    return {
      statement,
      ...answer,
      then: { ...then, label },
      moved: label === undefined ? movedBetween(then.rating, answer.rating) : undefined,
    };
  });
}

/** What was asked before and is asked no more, with its answers. */
export function askedNoMore(
  now: SelfAssessment,
  before: SelfAssessment | undefined,
): readonly (Answer & { readonly statement: Statement })[] {
  const codes = new Set(now.statements.map(({ code }) => code));
  return (before?.statements ?? [])
    .filter(({ code }) => !codes.has(code))
    .flatMap((statement) => (before ? [{ statement, ...answerTo(before, statement.code) }] : []));
}
