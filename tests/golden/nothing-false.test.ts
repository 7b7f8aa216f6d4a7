import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePolicy } from '../../src/domain/rule-books/rule-book.ts';
import { standingView } from '../../src/api/standing/standing-view.ts';
import { myStandingCard } from '../../src/cards/my-standing.ts';
import { teamSummaryCard } from '../../src/cards/team-summary.ts';
import type { RuleBook } from '../../src/domain/rule-books/rule-book.ts';
import type { Policy } from '../../src/domain/policies/policy.ts';
import { totalsOfRows } from '../builders/totals-of-rows.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { judge } from '../../src/domain/standing/judge.ts';
import type { Outcome } from '../../src/domain/outcomes/outcome.ts';
import { allNeeds, needsOf, overallOnScreen } from '../../src/domain/standing/summary.ts';
import { readPolicies } from '../../src/policy-files/read-policies.ts';
import { aMember, aStanding } from '../builders/bot-values.ts';
import { cardWords } from '../../src/cards/create-words.ts';
import { readableText } from '../support/card-problems.ts';
import { aCaseUnder } from './generated-cases.ts';

const read = readPolicies(path.join(__dirname, '../../policies'));
const policies = read.ok ? read.value.all().map((policy) => [policy.id, policy] as const) : [];
const words = cardWords('en');
const RUNS = { numRuns: 120 };

/** As many as are counted out; fewer would be hidden. */
const GROUP = 5;

/** In its own words, so that it is no second copy of what is tested: asked, not let off, not away, and not met. */
const isOpen = ({ obligation, status }: Outcome): boolean =>
  obligation === 'required' && !['met', 'not-applicable', 'paused', 'recommended'].includes(status);

function summarised(book: RuleBook, theCase: Case) {
  const standing = judge(book, theCase);
  const { policy } = book;
  const { title, warningDays } = policy;
  const needs = allNeeds([{ policy, needs: needsOf(standing, warningDays) }]);
  const overall = overallOnScreen(needs);
  const row = {
    unitName: 'Unit',
    overall,
    hasOverdue: needs.overdue.length > 0,
    under: [{ policyTitle: title, warningDays, standing }],
  };
  return {
    needs,
    overall,
    open: standing.outcomes.filter(isOpen),
    isUrgent: standing.outcomes.some(
      (outcome) => isOpen(outcome) && (outcome.daysToDue === null || outcome.daysToDue <= warningDays),
    ),
    standing,
    onMe: standingView({ policy, standing }, words, false).outcomes,
    ownCard: readableText(myStandingCard(words, { ...aStanding(), needs, overall }, '')),
    teamCard: readableText(
      teamSummaryCard(
        words,
        {
          managerName: 'Ben Hughes',
          asOf: standing.asOf,
          needSomething: overall === 'action-needed' ? 1 : 0,
          members: [{ ...aMember(), needs, overall }],
        },
        '',
      ),
    ),
    totals: totalsOfRows(Array.from({ length: GROUP }, () => row)),
  };
}

describe.each(policies)('under the policy %s', (_id, policy: Policy) => {
  const book = compilePolicy(policy);
  const everyCase = (check: (summary: ReturnType<typeof summarised>) => void) =>
    fc.assert(
      fc.property(aCaseUnder(policy), (theCase) => check(summarised(book, theCase))),
      RUNS,
    );

  it('whatever is asked and not met is in one group of needs, and waits on the person’s own page', () => {
    everyCase(({ needs, open, onMe }) => {
      const groups = [...needs.overdue, ...needs.toDo, ...needs.dueSoon, ...needs.later];
      const waiting = onMe.filter(({ need }) => need !== null).map(({ requirement }) => requirement);
      for (const { requirement } of open) {
        expect(groups.filter((need) => need.requirement === requirement)).toHaveLength(1);
        expect(waiting).toContain(requirement);
      }
      expect(waiting.toSorted()).toEqual(groups.map(({ requirement }) => requirement).toSorted());
    });
  });

  it('whoever has something overdue, to do without a date, or due soon is told so everywhere', () => {
    everyCase(({ needs, overall, isUrgent, ownCard, teamCard, totals }) => {
      const isNeeded = isUrgent || needs.dueSoon.length > 0;
      expect(overall).toBe(isNeeded ? 'action-needed' : 'on-track');
      expect(totals).toMatchObject(
        isNeeded ? { actionNeeded: GROUP, onTrack: 0 } : { actionNeeded: 0, onTrack: GROUP },
      );
      const comforts = (line: string) =>
        /^Nobody has anything|^Nothing overdue, nothing due|^Nothing overdue.*: Asha/.test(line);
      expect([ownCard.some(comforts), teamCard.some(comforts)]).toEqual([!isNeeded, !isNeeded]);
      for (const { title } of needs.toDo) expect(teamCard).toContain(`${title}: to do; no date is set`);
    });
  });

  it('nothing that is open, and nothing that was never asked for in truth, is counted as current', () => {
    everyCase(({ standing, totals, onMe }) => {
      for (const outcome of standing.outcomes) {
        const counted = totals.requirements.find(({ title }) => title === outcome.title);
        const shown = onMe.find(({ requirement }) => requirement === outcome.requirement)?.shown;
        if (isOpen(outcome) || (outcome.status === 'met' && outcome.countedEvidence.length === 0)) {
          expect(shown).not.toBe('current');
          if (counted && outcome.obligation === 'required') expect(counted.current).toBe(0);
        }
        if (shown === 'current') expect(outcome.countedEvidence.length).toBeGreaterThan(0);
      }
      for (const { people, current, dueSoon, toDo, overdue, other } of totals.requirements) {
        const sum = (current ?? 0) + (dueSoon ?? 0) + (toDo ?? 0) + (overdue ?? 0) + (other ?? 0);
        expect(sum).toBe(people);
      }
    });
  });
});
