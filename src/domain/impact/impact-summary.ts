import { decimalOf, numberOf, sumOf } from '../amounts/decimal.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { RatingsSummary } from './ratings-summary.ts';

/** One training session as the summary shows it. */
export interface SummarisedSession {
  readonly date: CivilDate;
  readonly training: string;
  readonly provider: string;
  readonly school: string;
  /** Where the summary prints it: one of the policy's sections. */
  readonly section: string;
  /** How many of each group, by its code. */
  readonly attended: Readonly<Record<string, number>>;
  /** Pounds; null: not said. */
  readonly cost: number | null;
  readonly ratings: Pick<RatingsSummary, 'percent' | 'responses' | 'responseRate'>;
  /** Empty: none. */
  readonly commentary: string;
}

const everybody = (attended: SummarisedSession['attended']): number =>
  Object.values(attended).reduce((sum, count) => sum + count, 0);

/** `CORE: …` is of the group CORE. */
const groupOf = (section: string): string => section.split(':')[0] ?? section;

const rowOf = ({ date, training, provider, attended, cost, ratings }: SummarisedSession) => ({
  date,
  training,
  provider,
  attendedBy: attended,
  numberAttended: everybody(attended),
  cost,
  ...ratings,
});

const commentsOf = (sessions: readonly SummarisedSession[]): readonly string[] =>
  sessions.flatMap(({ commentary }) => (commentary.trim() === '' ? [] : [commentary]));

/**
 * Sessions under the sections of a policy's impact summary, in its order, empty ones too; rows by date, of one day as they
 * were given. What is said in words stands once for each group of sections.
 */
export function impactSummary(sections: readonly string[], sessions: readonly SummarisedSession[]) {
  const byDate = sessions.toSorted((one, other) =>
    one.date === other.date ? 0 : one.date < other.date ? -1 : 1,
  );
  const inSection = (section: string) => byDate.filter((each) => each.section === section);
  const groups = [...new Set(sections.map(groupOf))];
  return {
    sections: sections.map((section) => ({
      section,
      rows: inSection(section).map(rowOf),
      comments: commentsOf(inSection(section)),
    })),
    commentary: Object.fromEntries(
      groups.map((group) => [group, commentsOf(byDate.filter(({ section }) => groupOf(section) === group))]),
    ),
    totals: {
      sessions: sessions.length,
      numberAttended: sessions.reduce((sum, { attended }) => sum + everybody(attended), 0),
      cost: numberOf(sumOf(sessions.map(({ cost }) => decimalOf(cost ?? 0)))),
    },
  };
}
