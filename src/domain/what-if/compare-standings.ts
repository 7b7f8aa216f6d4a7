import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays, laterOf } from '../cycles/civil-date.ts';
import { halfUp } from '../requirements/shared/amounts.ts';
import type { Outcome, Standing, Status } from '../outcomes/outcome.ts';
import type { Decisive, ShownStatus } from '../outcomes/shown-status.ts';
import { shownStatus } from '../outcomes/shown-status.ts';

/** One person judged by the old rules and by the new, on the same facts. */
export interface Comparison {
  readonly id: string | number;
  readonly before: Standing;
  readonly after: Standing;
}

/** A change of status decides; else what is missing, else the date: an earlier one is worse, a later one better. */
export type Direction = 'better' | 'worse' | 'same';

export interface ChangedOutcome {
  readonly id: string | number;
  readonly requirement: string;
  readonly from: Status;
  readonly to: Status;
  /** The same as it reads on screen. */
  readonly shown: readonly [ShownStatus, ShownStatus];
  readonly direction: Direction;
  /** Old and new. */
  readonly dueOn: readonly [CivilDate | null, CivilDate | null];
  readonly missing: readonly [number | null, number | null];
}

export interface WhatIf {
  readonly judged: number;
  readonly changed: readonly ChangedOutcome[];
  /** Hours that people owe more than before, taken together. */
  readonly hoursNeeded: number;
  /** Meetings, courses and the like that people must newly do, by requirement. */
  readonly sessionsNeeded: readonly { readonly requirement: string; readonly people: number }[];
  readonly datesMoved: { readonly earlier: number; readonly later: number };
  /** Until then the old rules should hold, so that nobody is late without notice; null when nobody would be. */
  readonly graceUntil: CivilDate | null;
}

/** The higher, the worse. What is not asked of a person troubles nobody. */
const TROUBLE: Record<Status, number> = {
  'not-applicable': 0,
  met: 0,
  paused: 0,
  'in-progress': 1,
  recommended: 1,
  due: 2,
  overdue: 3,
  expired: 3,
};

type Seen = Decisive & Pick<Outcome, 'dueOn' | 'missing' | 'unit'>;

/** A rule that one side lacks asks nothing there. */
const ABSENT: Seen = {
  status: 'not-applicable',
  dueOn: null,
  daysToDue: null,
  missing: null,
  unit: null,
  obligation: 'required',
  next: null,
  countedEvidence: [],
  parts: [],
};

function directionOf(before: Seen, after: Seen): Direction {
  const byStatus = TROUBLE[after.status] - TROUBLE[before.status];
  if (byStatus !== 0) return byStatus > 0 ? 'worse' : 'better';
  const byMissing = (after.missing ?? 0) - (before.missing ?? 0);
  if (byMissing !== 0) return byMissing > 0 ? 'worse' : 'better';
  if (before.dueOn === null || after.dueOn === null || before.dueOn === after.dueOn) return 'same';
  return after.dueOn < before.dueOn ? 'worse' : 'better';
}

interface Pair {
  readonly requirement: string;
  readonly before: Seen;
  readonly after: Seen;
}

function pairsOf({ before, after }: Comparison): readonly Pair[] {
  const old = new Map(before.outcomes.map((each) => [each.requirement, each]));
  const kept = new Set(after.outcomes.map(({ requirement }) => requirement));
  return [
    ...after.outcomes.map((each) => ({
      requirement: each.requirement,
      before: old.get(each.requirement) ?? ABSENT,
      after: each,
    })),
    ...before.outcomes
      .filter(({ requirement }) => !kept.has(requirement))
      .map((each) => ({ requirement: each.requirement, before: each, after: ABSENT })),
  ];
}

const isChanged = ({ before, after }: Pair): boolean =>
  before.status !== after.status ||
  before.dueOn !== after.dueOn ||
  (before.missing ?? 0) !== (after.missing ?? 0);

/** Hours of one rule may answer another too: somebody needs as many more as the rule that grew most. */
const hoursMore = (pairs: readonly Pair[]): number =>
  Math.max(
    0,
    ...pairs
      .filter(({ after }) => after.unit === 'hours' && after.obligation === 'required')
      .map(({ before, after }) => (after.missing ?? 0) - (before.missing ?? 0)),
  );

/** Something that is done by a meeting or a course, not by hours. */
const needsSession = ({ before, after }: Pair): boolean =>
  after.missing === null && TROUBLE[after.status] >= TROUBLE.due && TROUBLE[before.status] < TROUBLE.due;

/** The day until which somebody would need the old rules, to have the usual notice of what has become worse. */
function graceOf({ before, after }: Pair, asOf: CivilDate, noticeDays: number): CivilDate | null {
  if (after.obligation !== 'required' || TROUBLE[after.status] < TROUBLE.due) return null;
  if (directionOf(before, after) !== 'worse' || after.dueOn === null) return null;
  const noticed = addDays(asOf, noticeDays);
  return after.dueOn < noticed ? noticed : null;
}

const latest = (dates: readonly CivilDate[]): CivilDate | null =>
  dates.reduce<CivilDate | null>((one, other) => (one === null ? other : laterOf(one, other)), null);

/** What a change of rules does to one person: only what it changes. */
export interface PersonMoves {
  readonly changed: readonly ChangedOutcome[];
  readonly hoursMore: number;
  /** The requirements that newly ask for a meeting, a course or the like. */
  readonly sessions: readonly string[];
  /** The last day until which the person would need the old rules; null for none. */
  readonly graceUntil: CivilDate | null;
}

/** `noticeDays`: the policy's "due soon" window. Pure. */
export function movesOfPerson(comparison: Comparison, noticeDays: number): PersonMoves {
  const pairs = pairsOf(comparison).filter(isChanged);
  const { asOf } = comparison.after;
  return {
    changed: pairs.map(({ requirement, before, after }) => ({
      id: comparison.id,
      requirement,
      from: before.status,
      to: after.status,
      shown: [shownStatus(before, noticeDays), shownStatus(after, noticeDays)] as const,
      direction: directionOf(before, after),
      dueOn: [before.dueOn, after.dueOn] as const,
      missing: [before.missing, after.missing] as const,
    })),
    hoursMore: hoursMore(pairs),
    sessions: pairs.filter(needsSession).map(({ requirement }) => requirement),
    graceUntil: latest(pairs.flatMap((pair) => graceOf(pair, asOf, noticeDays) ?? [])),
  };
}

function countByRequirement(requirements: readonly string[]): WhatIf['sessionsNeeded'] {
  const people = new Map<string, number>();
  for (const each of requirements) people.set(each, (people.get(each) ?? 0) + 1);
  return [...people].map(([requirement, count]) => ({ requirement, people: count }));
}

/** What a change of rules does to all of them together, in the order in which they come. */
export function sumOfMoves(people: Iterable<PersonMoves>): WhatIf {
  // Of thousands of people only those whom something changes are held.
  const moved: PersonMoves[] = [];
  let judged = 0;
  for (const moves of people) {
    judged += 1;
    if (moves.changed.length > 0) moved.push(moves);
  }
  const changed = moved.flatMap((each) => each.changed);
  const dated = changed.flatMap(({ dueOn: [before, after] }) =>
    before !== null && after !== null ? [[before, after] as const] : [],
  );
  return {
    judged,
    changed,
    hoursNeeded: halfUp(moved.reduce((sum, each) => sum + each.hoursMore, 0)),
    sessionsNeeded: countByRequirement(moved.flatMap(({ sessions }) => sessions)),
    datesMoved: {
      earlier: dated.filter(([before, after]) => after < before).length,
      later: dated.filter(([before, after]) => after > before).length,
    },
    graceUntil: latest(moved.flatMap(({ graceUntil }) => graceUntil ?? [])),
  };
}

/** What a change of rules does to people, before it is made. `noticeDays`: the policy's "due soon" window. Pure. */
export const compareStandings = (comparisons: readonly Comparison[], noticeDays: number): WhatIf =>
  sumOfMoves(comparisons.map((each) => movesOfPerson(each, noticeDays)));
