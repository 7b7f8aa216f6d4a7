import { createHash } from 'node:crypto';
import type { CountedPerson } from '../../domain/reports/counted-person.ts';
import type { PolicyVersion } from '../../domain/policy-versions/policy-version.ts';
import type { PersonMoves, WhatIf } from '../../domain/what-if/compare-standings.ts';
import { sumOfMoves } from '../../domain/what-if/compare-standings.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Records, Stored } from '../../ports/records.ts';
import type { Wake } from '../../ports/waiting.ts';
import type { AheadOf, AheadOfOne, AheadStore } from '../../replica/ahead-store.ts';
import { isOfFile } from '../../replica/damage.ts';
import { becauseOf } from '../../replica/touched.ts';
import type { Deps } from '../../use-cases/shared/deps.ts';
import { createPersonCounter } from '../../use-cases/organisation/count-person.ts';
import { asIfPublished } from '../../use-cases/policies/as-if-published.ts';
import { peopleUnderPolicy } from '../../use-cases/policies/people-under-policy.ts';
import { movesOfEach } from '../../use-cases/policies/preview-policy.ts';

type JudgingDeps = Parameters<typeof createPersonCounter>[0];

export interface AheadParts {
  readonly deps: JudgingDeps & Pick<Deps, 'peopleIndex'>;
  /** The same with other versions of the policies. */
  readonly depsWith: (policies: Records['policies']) => JudgingDeps;
  readonly ahead: AheadStore;
  /** Everything read in the work is of one moment. */
  readonly atOneMoment: <Value>(work: () => Value) => Value;
}

/** Whatever changes while these are read is not known ahead. */
const COUNTED_AT_ONCE = 100;

/** What it says and from when tells a version's effect; that it is published, and by whom, changes nothing of it. */
function aheadOf({ deps }: AheadParts, { value, itemId }: Stored<PolicyVersion>): AheadOf {
  const says = createHash('sha256').update(value.document.text).digest('hex');
  const basis = [says, value.effectiveFrom, deps.clock.today(), deps.directory.isCurrent()];
  return { versionKey: value.key, because: becauseOf('policies', itemId), basis: JSON.stringify(basis) };
}

const isSame = (one: AheadOf, other: AheadOf | undefined): boolean =>
  one.because === other?.because && one.basis === other.basis;

interface AskedVersion {
  readonly versionKey: string;
  readonly inPostOn: CivilDate;
}

/** Told how many of how many have been looked at; gives whether to go on. */
type OnJudged = (done: number, of: number) => boolean;

/** Who cannot be judged is told of when they are counted. */
function judgedIfCan<Value>(judge: () => Value): Value | undefined {
  try {
    return judge();
  } catch (fault) {
    if (isOfFile(fault)) throw fault;
    return undefined;
  }
}

/**
 * Whom a version moves: those are judged of whom it is not known from the last time it was asked. Undefined where the version
 * is gone, or it was not to go on. Who cannot be judged is left out, and keeps nobody else from it.
 */
export function findMoves(
  parts: AheadParts,
  { versionKey, inPostOn }: AskedVersion,
  onJudged: OnJudged,
): WhatIf | undefined {
  const { deps, ahead, atOneMoment } = parts;
  const before = atOneMoment(() => deps.records.policies.find(versionKey));
  if (!before) return undefined;
  ahead.begin(aheadOf(parts, before));
  const judged: AheadOfOne<PersonMoves>[] = [];
  const found = atOneMoment(() => {
    const stored = deps.records.policies.find(versionKey);
    if (stored?.eTag !== before.eTag) return undefined;
    const people = peopleUnderPolicy(deps, stored.value.policyId, inPostOn);
    const movesOf = movesOfEach(deps, stored.value);
    const known = ahead.moves();
    const moves: PersonMoves[] = [];
    for (const [place, person] of people.entries()) {
      const kept = known.get(person.oid);
      const each = kept ?? judgedIfCan(() => movesOf(person));
      if (each) moves.push(each);
      if (each && !kept) judged.push({ oid: person.oid, found: each });
      if (!onJudged(place + 1, people.length)) return { lastWake: ahead.lastWake(), moves: undefined };
    }
    return { lastWake: ahead.lastWake(), moves };
  });
  if (!found) return undefined;
  ahead.keepMoves(found.lastWake, judged);
  return found.moves && sumOfMoves(found.moves);
}

/** Counts those under a draft as if it were published, some at a time, for as long as it is a draft. */
export function* countAhead(parts: AheadParts, versionKey: string): Generator<void> {
  const { depsWith, ahead, atOneMoment } = parts;
  const draftNow = () => {
    const stored = parts.deps.records.policies.find(versionKey);
    if (stored?.value.state !== 'draft') return undefined;
    return isSame(aheadOf(parts, stored), ahead.of()) ? stored : undefined;
  };
  const draft = atOneMoment(draftNow);
  if (!draft) return;
  const oids = ahead.toCount(draft.value.policyId);
  const policies = asIfPublished(parts.deps.records.policies, draft, parts.deps.clock.now());
  const deps = depsWith(policies);
  for (let from = 0; from < oids.length; from += COUNTED_AT_ONCE) {
    const found = atOneMoment(() => {
      if (!draftNow()) return undefined;
      const count = createPersonCounter(deps);
      const people: AheadOfOne<CountedPerson>[] = [];
      for (const oid of oids.slice(from, from + COUNTED_AT_ONCE)) {
        const counted = judgedIfCan(() => count(oid));
        if (counted) people.push({ oid, found: counted });
      }
      return { lastWake: ahead.lastWake(), people };
    });
    if (!found) return;
    ahead.keepCounted(found.lastWake, found.people);
    yield;
  }
}

/** What is known ahead of somebody whom nothing but the publication woke; undefined where nothing is. */
export function knownAhead(parts: AheadParts): (wake: Wake) => CountedPerson | undefined {
  const of = parts.ahead.of();
  const stored = of && parts.deps.records.policies.find(of.versionKey);
  if (!of || stored?.value.state !== 'published' || !isSame(aheadOf(parts, stored), of))
    return () => undefined;
  return ({ subject, because }) => (because === of.because ? parts.ahead.countedOf(subject) : undefined);
}
