import type { CivilDate } from '../cycles/civil-date.ts';
import type { LineManager } from '../people/line-manager.ts';
import { reportsByLine } from '../people/line-manager.ts';
import type { ReviewerRule, ReviewKind } from '../policies/policy.ts';
import type { RecordEntry } from '../record-entries/record-entry.ts';
import { periodOf } from '../record-entries/period-of.ts';
import { covers } from '../case/case.ts';

/** Where a kind of review says nothing of who holds it. */
const LINE_MANAGER: ReviewerRule = {
  by: 'line-manager',
  title: '',
  roles: 'all',
  clause: undefined,
  reading: '',
};

/** Whom the policy names for a kind of review of somebody with these roles. */
export const reviewerRule = (
  { reviewers }: Pick<ReviewKind, 'reviewers'>,
  roles: readonly string[],
): ReviewerRule =>
  reviewers.find((rule) => rule.roles === 'all' || rule.roles.some((role) => roles.includes(role))) ??
  LINE_MANAGER;

/** Name of the entry kind that names somebody as a person's reviewer. */
const REVIEWER = 'reviewer';

/** Whom the person's entries name for a kind of review on a day, in the order in which they were named. */
export const namedReviewers = (
  entries: readonly RecordEntry[],
  reviewKind: string,
  on: CivilDate,
): readonly string[] => [
  ...new Set(
    entries
      .filter(({ kind, about }) => kind === REVIEWER && about === reviewKind)
      .filter((entry) => {
        const period = periodOf(entry);
        return period !== undefined && covers(period, on);
      })
      .flatMap(({ colleague }) => colleague ?? []),
  ),
];

/** How the reviewers were found; `stand-in`: whom the policy names is not known, and somebody answers in their place. */
export type ReviewerSource = 'named' | 'line-manager' | 'cpd-lead' | 'stand-in';

export interface Reviewers {
  readonly rule: ReviewerRule;
  readonly source: ReviewerSource;
  /** Several where a panel reviews; none where nobody at all is found. */
  readonly oids: readonly string[];
}

export interface KnownColleagues {
  readonly personOid: string;
  /** As `namedReviewers` gives them. */
  readonly named: readonly string[];
  readonly lineManager: LineManager | undefined;
  /** Who answers where nobody is found, in the order in which they are asked. */
  readonly fallbacks: readonly LineManager[];
  /** In post and able. */
  readonly isActive: (oid: string) => boolean;
}

/**
 * Who holds a kind of review of one person: those who are named for it; else whom the policy names, as far as that is known
 * without a name; else whoever answers where nobody is found. Nobody reviews themselves.
 */
export function reviewersFor(rule: ReviewerRule, known: KnownColleagues): Reviewers {
  const { personOid, named, lineManager, fallbacks, isActive } = known;
  const mayReview = (oid: string) => oid !== personOid && isActive(oid);
  const able = named.filter(mayReview);
  if (able.length > 0) return { rule, source: 'named', oids: able };
  if (rule.by === 'line-manager') {
    const source = reportsByLine(lineManager) ? 'line-manager' : 'stand-in';
    return { rule, source, oids: lineManager ? [lineManager.oid] : [] };
  }
  const first = (of: readonly LineManager[]) => of.filter(({ oid }) => mayReview(oid)).slice(0, 1);
  const leads = rule.by === 'cpd-lead' ? first(fallbacks.filter(({ source }) => source === 'cpd-lead')) : [];
  if (leads.length > 0) return { rule, source: 'cpd-lead', oids: leads.map(({ oid }) => oid) };
  return { rule, source: 'stand-in', oids: first(fallbacks).map(({ oid }) => oid) };
}
