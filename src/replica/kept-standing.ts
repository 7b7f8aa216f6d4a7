import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { addDays, daysFrom } from '../domain/cycles/civil-date.ts';
import { invariant } from '../domain/invariant.ts';
import type { RuleBook } from '../domain/rule-books/rule-book.ts';
import { citationsOf } from '../domain/policies/stated-rules.ts';
import type { Outcome, Standing } from '../domain/outcomes/outcome.ts';
import type { KeptStanding } from './standing-store.ts';

type OfThePolicy = 'title' | 'kind' | 'obligation' | 'clause' | 'interpretation';
/** `cites`: the place of what it cites among all that its rule does. */
type KeptOutcome = Omit<Outcome, OfThePolicy> & { readonly cites: number };
type KeptJson = Omit<Standing, 'outcomes'> & { readonly outcomes: readonly KeptOutcome[] };

/** Tells one version of a policy from another; of a version that is written anew, nothing is kept. */
export const policyMark = ({ policy, statedBy = '' }: RuleBook): string => `${policy.id} ${statedBy}`;

function placeCited({ requirement, clause, interpretation }: Outcome, { byKey, policy }: RuleBook): number {
  const rule = byKey.get(requirement)?.requirement;
  invariant(rule, `${requirement} is a rule of ${policy.id}`);
  const place = citationsOf(rule).findIndex(
    (each) => each.clause === clause && (each.interpretation?.reading ?? null) === interpretation,
  );
  invariant(place >= 0, `${requirement} cites a sentence of its rule`);
  return place;
}

function withoutThePolicys(outcome: Outcome, book: RuleBook): KeptOutcome {
  const { title: _title, kind: _kind, obligation: _obligation, ...rest } = outcome;
  const { clause: _clause, interpretation: _interpretation, ...kept } = rest;
  return { ...kept, cites: placeCited(outcome, book) };
}

/** A term that ends, or an alternative that runs out, changes a part of a verdict and may leave the verdict as it is. */
const hasParts = ({ parts, status }: Outcome): boolean => parts.length > 0 && status !== 'not-applicable';

/** A cycle that ends begins another, also where no verdict changes; what has parts is judged anew each day. */
function goodUntil({ asOf, changesOn, cycle, outcomes }: Standing): CivilDate {
  if (outcomes.some(hasParts)) return addDays(asOf, 1);
  const afterCycle = addDays(cycle.to, 1);
  return changesOn !== null && changesOn < afterCycle ? changesOn : afterCycle;
}

export const keep = (standing: Standing, book: RuleBook, mark: string): KeptStanding => ({
  judgedOn: standing.asOf,
  changesOn: goodUntil(standing),
  mark,
  standing: JSON.stringify({
    ...standing,
    outcomes: standing.outcomes.map((outcome) => withoutThePolicys(outcome, book)),
  }),
});

export const isGood = (kept: KeptStanding, mark: string, today: CivilDate): boolean =>
  kept.mark === mark && kept.judgedOn <= today && (kept.changesOn === null || today < kept.changesOn);

/** The standing as it is today: between the day it was judged and the next change only the days left differ. */
export function restore(kept: KeptStanding, { byKey }: RuleBook, today: CivilDate): Standing {
  const { outcomes, ...rest } = JSON.parse(kept.standing) as KeptJson;
  return {
    ...rest,
    asOf: today,
    outcomes: outcomes.flatMap(({ cites, ...outcome }) => {
      const rule = byKey.get(outcome.requirement)?.requirement;
      const cited = rule && citationsOf(rule)[cites];
      if (!cited) return [];
      return [
        {
          title: rule.title,
          kind: rule.kind,
          obligation: rule.obligation,
          ...outcome,
          daysToDue: outcome.dueOn && daysFrom(today, outcome.dueOn),
          clause: cited.clause,
          interpretation: cited.interpretation?.reading ?? null,
        },
      ];
    }),
  };
}
