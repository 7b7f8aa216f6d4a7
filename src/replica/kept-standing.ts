import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { addDays, daysFrom } from '../domain/cycles/civil-date.ts';
import type { Policy, PolicyRequirement } from '../domain/policies/policy.ts';
import type { Outcome, Standing } from '../domain/standing/outcome.ts';
import type { KeptStanding } from './standing-store.ts';

type OfThePolicy = 'title' | 'kind' | 'obligation' | 'clause' | 'interpretation';
type KeptOutcome = Omit<Outcome, OfThePolicy>;
type KeptJson = Omit<Standing, 'outcomes'> & { readonly outcomes: readonly KeptOutcome[] };

/** Tells one version of a policy from another within this process. */
export const policyMark = ({ id, version }: Policy, number: number): string => `${id} ${version} ${number}`;

const withoutThePolicys = ({
  title: _title,
  kind: _kind,
  obligation: _obligation,
  clause: _clause,
  interpretation: _interpretation,
  ...kept
}: Outcome): KeptOutcome => kept;

/** A term that ends, or an alternative that runs out, changes a part of a verdict and may leave the verdict as it is. */
const hasParts = ({ parts, status }: Outcome): boolean => parts.length > 0 && status !== 'not-applicable';

/** A cycle that ends begins another, also where no verdict changes; what has parts is judged anew each day. */
function goodUntil({ asOf, changesOn, cycle, outcomes }: Standing): CivilDate {
  if (outcomes.some(hasParts)) return addDays(asOf, 1);
  const afterCycle = addDays(cycle.to, 1);
  return changesOn !== null && changesOn < afterCycle ? changesOn : afterCycle;
}

export const keep = (standing: Standing, mark: string): KeptStanding => ({
  judgedOn: standing.asOf,
  changesOn: goodUntil(standing),
  mark,
  standing: JSON.stringify({ ...standing, outcomes: standing.outcomes.map(withoutThePolicys) }),
});

export const isGood = (kept: KeptStanding, mark: string, today: CivilDate): boolean =>
  kept.mark === mark && kept.judgedOn <= today && (kept.changesOn === null || today < kept.changesOn);

const rulesBefore = new WeakMap<Policy, ReadonlyMap<string, PolicyRequirement>>();

function rulesByKey(policy: Policy): ReadonlyMap<string, PolicyRequirement> {
  const rules = rulesBefore.get(policy) ?? new Map(policy.requirements.map((rule) => [rule.key, rule]));
  rulesBefore.set(policy, rules);
  return rules;
}

/** The standing as it is today: between the day it was judged and the next change only the days left differ. */
export function restore(kept: KeptStanding, policy: Policy, today: CivilDate): Standing {
  const { outcomes, ...rest } = JSON.parse(kept.standing) as KeptJson;
  const rules = rulesByKey(policy);
  return {
    ...rest,
    asOf: today,
    outcomes: outcomes.flatMap((outcome) => {
      const rule = rules.get(outcome.requirement);
      if (!rule) return [];
      return [
        {
          title: rule.title,
          kind: rule.kind,
          obligation: rule.obligation,
          ...outcome,
          daysToDue: outcome.dueOn && daysFrom(today, outcome.dueOn),
          clause: rule.clause,
          interpretation: rule.interpretation?.reading ?? null,
        },
      ];
    }),
  };
}
