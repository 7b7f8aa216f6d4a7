import type { CivilDate } from '../cycles/civil-date.ts';
import type { TrainingRequest } from '../requests/training-request.ts';
import { budgetFigures } from './budget-figures.ts';

/** Who leads what it pays for: SPT, "CPD budget" (L232). */
export const STREAMS = ['trust-led', 'school-led'] as const;

/** Money for one strand of one unit for a time. A working document. */
export interface Budget {
  readonly key: string;
  /** Undefined: the whole organisation. */
  readonly unit: string | undefined;
  /** Id of the policy's; undefined: what is for no strand. */
  readonly strand: string | undefined;
  readonly stream: (typeof STREAMS)[number];
  /** Both days are in it. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly allocatedPence: number;
  /** On which conditions it was granted; empty: none. */
  readonly conditions: string;
  /**
   * Pence that approvals took, by the key of the request. Each approval changes this row, so that of two that want the same
   * last pounds the second sees the first.
   */
  readonly claims: Readonly<Record<string, string>>;
  readonly changedBy: string;
  /** ISO instant, UTC, of the last change; undefined: it is as it was written. */
  readonly changedAt: string | undefined;
}

type Wanted = Pick<TrainingRequest, 'strand' | 'startsOn'>;

/** The budget that pays for something of a unit, whose key comes first in `unitLine`: the nearest unit's. */
export function budgetFor<Each extends Budget>(
  budgets: readonly Each[],
  { strand, startsOn }: Wanted,
  unitLine: readonly string[],
): Each | undefined {
  const able = budgets.filter(
    (budget) => budget.strand === strand && budget.from <= startsOn && startsOn <= budget.to,
  );
  const scopes: readonly (string | undefined)[] = [...unitLine, undefined];
  return scopes.flatMap((scope) => able.find(({ unit }) => unit === scope) ?? [])[0];
}

/** The same strand of the same unit has another for some of these days. */
export const overlaps = (
  one: Pick<Budget, 'key' | 'unit' | 'strand' | 'from' | 'to'>,
  other: Pick<Budget, 'key' | 'unit' | 'strand' | 'from' | 'to'>,
): boolean =>
  one.key !== other.key &&
  one.unit === other.unit &&
  one.strand === other.strand &&
  one.from <= other.to &&
  other.from <= one.to;

type Paid = Pick<TrainingRequest, 'key' | 'state' | 'costPence' | 'invoicePence'>;

export interface MoneyInPence {
  readonly allocatedPence: number;
  /** Approved, and not paid yet. */
  readonly committedPence: number;
  readonly spentPence: number;
  /** Below 0 where more is gone than there was. */
  readonly leftPence: number;
  /** Spent of allocated; undefined where nothing is allocated. */
  readonly percentSpent: number | undefined;
}

/** A claim counts while its request is not known to be approved; whatever has ended takes nothing. */
const committedOf = ({ key, state, costPence, invoicePence }: Paid, claims: Budget['claims']): number => {
  if (state === 'approved') return invoicePence === undefined ? costPence : 0;
  return state === 'waiting' ? Number(claims[key] ?? 0) : 0;
};

/** What a budget comes to with the requests that it pays for. */
export function moneyIn(
  { allocatedPence, claims }: Pick<Budget, 'allocatedPence' | 'claims'>,
  requests: readonly Paid[],
): MoneyInPence {
  const { allocated, committed, spent, remaining, percent } = budgetFigures(
    [
      {
        strand: '',
        stream: '',
        allocated: allocatedPence,
        committed: requests.map((request) => committedOf(request, claims)),
        expenses: requests.flatMap(({ state, invoicePence }) =>
          state === 'approved' ? (invoicePence ?? []) : [],
        ),
      },
    ],
    0,
  );
  return {
    allocatedPence: allocated,
    committedPence: committed,
    spentPence: spent,
    leftPence: remaining,
    percentSpent: percent ?? undefined,
  };
}

/** The claims once a request has one: those of requests that are decided are known by the requests themselves. */
export const withClaim = (
  { claims }: Pick<Budget, 'claims'>,
  { key, costPence }: Pick<TrainingRequest, 'key' | 'costPence'>,
  isWaiting: (requestKey: string) => boolean,
): Budget['claims'] => ({
  ...Object.fromEntries(Object.entries(claims).filter(([requestKey]) => isWaiting(requestKey))),
  [key]: String(costPence),
});
