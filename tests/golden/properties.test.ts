import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePolicy } from '../../src/domain/rule-books/rule-book.ts';
import { addDays, civilDate, daysFrom } from '../../src/domain/cycles/civil-date.ts';
import type { Policy } from '../../src/domain/policies/policy.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { parsePolicy } from '../../src/domain/policy-documents/parse-policy.ts';
import { judge } from '../../src/domain/standing/judge.ts';
import type { Outcome, Standing } from '../../src/domain/outcomes/outcome.ts';
import { compareStandings } from '../../src/domain/what-if/compare-standings.ts';
import { withSettings } from '../../src/domain/policy-versions/with-settings.ts';
import { readPolicies } from '../../src/policy-files/read-policies.ts';
import { createWords } from '../../src/wording/create-words.ts';
import { aCaseUnder, aDate, anActivity } from './generated-cases.ts';
import { everyWay } from './schemes/every-way.ts';

const read = readPolicies(path.join(__dirname, '../../policies'));
const schemeOfEveryWay = parsePolicy(everyWay);
const policies = [
  ...(read.ok ? read.value.all() : []),
  ...(schemeOfEveryWay.ok ? [schemeOfEveryWay.value] : []),
].map((policy) => [policy.id, policy] as const);
const RUNS = { numRuns: 120 };

const judged = ({ status, required, counted, missing, dueOn, parts, level }: Outcome) => ({
  status,
  required,
  counted,
  missing,
  dueOn,
  parts,
  level,
});
const verdictsOf = ({ overall, outcomes }: Standing) => ({ overall, outcomes: outcomes.map(judged) });
const changing = ({ overall, outcomes }: Standing) => ({
  overall,
  outcomes: outcomes.map(({ status, required, counted, missing, dueOn }) => ({
    status,
    required,
    counted,
    missing,
    dueOn,
  })),
});
const TROUBLE: Record<string, number> = {
  met: 0,
  'not-applicable': 0,
  paused: 0,
  recommended: 1,
  due: 1,
  overdue: 2,
};
const troubleOf = (status: string | undefined): number => TROUBLE[status ?? ''] ?? 3;

it('reads every built-in policy, and the scheme that counts in every way', () => {
  expect(read).toMatchObject({ ok: true });
  expect(schemeOfEveryWay).toMatchObject({ ok: true });
});

describe.each(policies)('under the policy %s', (_id, policy: Policy) => {
  const book = compilePolicy(policy);
  const aCase = aCaseUnder(policy);

  it('a standing stays the same until the day before changesOn, and is another on that day', () => {
    fc.assert(
      fc.property(aCase, fc.double({ min: 0, max: 1, noNaN: true }), (theCase, share) => {
        const now = judge(book, theCase);
        const horizon = now.changesOn ?? addDays(theCase.asOf, 2500);
        const between = addDays(theCase.asOf, Math.floor(share * (daysFrom(theCase.asOf, horizon) - 1)));
        const later = judge(book, { ...theCase, asOf: between });
        expect(changing(later)).toEqual(changing(now));
        expect(later.changesOn).toBe(now.changesOn);
        if (now.changesOn !== null) {
          expect(changing(judge(book, { ...theCase, asOf: now.changesOn }))).not.toEqual(changing(now));
        }
      }),
      RUNS,
    );
  });

  it('the order of the evidence does not matter', () => {
    const shuffled = aCase.chain((theCase) =>
      fc.tuple(
        fc.constant(theCase),
        fc.shuffledSubarray([...theCase.evidence], { minLength: theCase.evidence.length }),
      ),
    );
    const sorted = (standing: Standing) =>
      standing.outcomes.map(({ countedEvidence, uncountedEvidence }) => [
        countedEvidence.map((each) => JSON.stringify(each)).sort(),
        uncountedEvidence.map((each) => JSON.stringify(each)).sort(),
      ]);
    fc.assert(
      fc.property(shuffled, ([theCase, evidence]) => {
        const [one, other] = [judge(book, theCase), judge(book, { ...theCase, evidence })];
        expect(verdictsOf(other)).toEqual(verdictsOf(one));
        expect(other.changesOn).toBe(one.changesOn);
        expect(sorted(other)).toEqual(sorted(one));
      }),
      RUNS,
    );
  });

  it('each piece of evidence counts once or tells why it does not, never both', () => {
    fc.assert(
      fc.property(aCase, (theCase) => {
        const known = new Set(theCase.evidence.map(({ id }) => id));
        for (const { countedEvidence, uncountedEvidence } of judge(book, theCase).outcomes) {
          const ids = [...countedEvidence, ...uncountedEvidence].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => !known.has(id))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('what is dated after asOf changes nothing', () => {
    fc.assert(
      fc.property(
        aCase,
        fc.array(anActivity(fc.constant('completed')), { maxLength: 3 }),
        (theCase, more) => {
          const later = more
            .map((each, index) => ({ ...each, id: `later-${index}` }))
            .filter(({ date }) => date > theCase.asOf);
          const with_ = judge(book, { ...theCase, evidence: [...theCase.evidence, ...later] });
          expect(verdictsOf(with_)).toEqual(verdictsOf(judge(book, theCase)));
        },
      ),
      RUNS,
    );
  });

  it('one more completed activity never worsens a minimum of hours', () => {
    const minimums = policy.requirements.filter(({ kind }) => kind === 'minimum-hours').map(({ key }) => key);
    const minimumsOf = (theCase: Case) => judge(book, { ...theCase, only: minimums }).outcomes;
    fc.assert(
      fc.property(aCase, anActivity(fc.constant('completed')), (theCase, more) => {
        const before = minimumsOf(theCase);
        const after = minimumsOf({ ...theCase, evidence: [...theCase.evidence, { ...more, id: 'more' }] });
        for (const [index, outcome] of before.entries()) {
          expect(troubleOf(after[index]?.status)).toBeLessThanOrEqual(troubleOf(outcome.status));
          expect(after[index]?.counted ?? 0).toBeGreaterThanOrEqual(outcome.counted ?? 0);
        }
      }),
      RUNS,
    );
  });

  it('a policy compared with itself changes nobody', () => {
    fc.assert(
      fc.property(aCase, (theCase) => {
        const same = withSettings(policy, {});
        const after = judge(compilePolicy(same.ok ? same.value : policy), theCase);
        const answer = compareStandings([{ id: 1, before: judge(book, theCase), after }], policy.warningDays);
        expect(answer).toMatchObject({ changed: [], hoursNeeded: 0, graceUntil: null });
      }),
      RUNS,
    );
  });

  it('every sentence can be said in both languages', () => {
    const [english, welsh] = [createWords('en'), createWords('cy')];
    fc.assert(
      fc.property(aCase, (theCase) => {
        for (const { because, next, uncountedEvidence } of judge(book, theCase).outcomes) {
          for (const each of [
            because,
            ...(next ? [next] : []),
            ...uncountedEvidence.map(({ reason }) => reason),
          ]) {
            expect(english.say(each)).not.toBe('');
            expect(welsh.say(each)).not.toBe('');
          }
        }
      }),
      RUNS,
    );
  });

  it('the parameters of every rule parse again to themselves', () => {
    const settings = Object.fromEntries(policy.requirements.map(({ key }) => [key, {}]));
    const again = withSettings(policy, settings);
    expect(again.ok && again.value.requirements).toEqual(policy.requirements);
  });

  it('its cycles tile the calendar', () => {
    const asked: Case = {
      asOf: civilDate('2025-01-01'),
      cycle: undefined,
      only: [],
      person: fc.sample(aCase, { numRuns: 1, seed: 1 })[0]?.person as Case['person'],
      evidence: [],
    };
    fc.assert(
      fc.property(aDate, (asOf) => {
        const { cycle } = judge(book, { ...asked, asOf });
        expect(cycle.from <= asOf && asOf <= cycle.to).toBe(true);
        expect(judge(book, { ...asked, asOf: addDays(cycle.to, 1) }).cycle.from).toBe(addDays(cycle.to, 1));
      }),
      RUNS,
    );
  });
});

describe.each(policies.filter(([, { requirements }]) => requirements.some(({ key }) => key === 'hours')))(
  'under the policy %s with its hours set',
  (_id, policy) => {
    const withHours = (hours: number): Policy => {
      const changed = withSettings(policy, { hours: { hours, roles: 'all', employment: 'all' } });
      if (!changed.ok) throw new Error(JSON.stringify(changed.refusal));
      return changed.value;
    };

    it('a higher minimum never helps anyone', () => {
      fc.assert(
        fc.property(aCaseUnder(policy), fc.nat(60), fc.nat(60), (theCase, hours, more) => {
          const before = judge(compilePolicy(withHours(hours)), theCase);
          const after = judge(compilePolicy(withHours(hours + more)), theCase);
          const { changed } = compareStandings([{ id: 1, before, after }], policy.warningDays);
          expect(changed.filter(({ direction }) => direction === 'better')).toEqual([]);
        }),
        RUNS,
      );
    });
  },
);
