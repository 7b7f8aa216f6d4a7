import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePolicy } from '../rule-books/rule-book.ts';
import type { Policy } from '../policies/policy.ts';
import type { Case } from '../case/case.ts';
import { covers } from '../case/case.ts';
import { evidenceDate } from '../evidence/evidence.ts';
import { aCase } from '../../../tests/builders/cases-of-many-kinds.ts';
import {
  exampleBookOfManyKinds as book,
  examplePolicyOfManyKinds as policy,
} from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { judge } from './judge.ts';
import { judgeEach, judgeOn } from './judge-on.ts';
import type { Outcome, Status } from '../outcomes/outcome.ts';

const verdictOf = ({ status, required, counted, missing, dueOn, level, onTime, parts }: Outcome) => ({
  status,
  required,
  counted,
  missing,
  dueOn,
  level,
  onTime,
  parts,
});

const verdictsOf = (theCase: Case, under = book) => judgeOn(under, theCase).outcomes.map(verdictOf);

it('gives the same verdicts in whatever order the evidence comes', () => {
  const places = fc.array(fc.double({ noNaN: true }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(aCase, places, (theCase, keys) => {
      const evidence = theCase.evidence
        .map((each, index) => ({ each, key: keys[index] ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ each }) => each);
      expect(verdictsOf({ ...theCase, evidence })).toEqual(verdictsOf(theCase));
    }),
  );
});

it('counts each piece of evidence or tells why not, never both', () => {
  fc.assert(
    fc.property(aCase, (theCase) => {
      for (const { countedEvidence, uncountedEvidence } of judgeOn(book, theCase).outcomes) {
        const ids = [...countedEvidence, ...uncountedEvidence].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }),
  );
});

it('knows nothing of what was recorded after the day on which it was known', () => {
  fc.assert(
    fc.property(aCase, (theCase) => {
      const { knownOn } = theCase;
      const evidence = theCase.evidence.filter((each) => {
        const recorded = each.recordedOn ?? evidenceDate(each);
        return knownOn === undefined || recorded === null || recorded <= knownOn;
      });
      expect(verdictsOf(theCase)).toEqual(verdictsOf({ ...theCase, evidence, knownOn: undefined }));
    }),
  );
});

it('judges some requirements alone as it judges them among all', () => {
  const only = ['sector', 'either', 'prevent'];
  fc.assert(
    fc.property(aCase, (theCase) => {
      const alone = judge(book, { ...theCase, only });
      expect(alone.outcomes).toEqual(
        judgeOn(book, theCase).outcomes.filter(({ requirement }) => only.includes(requirement)),
      );
    }),
  );
});

it('hands over the same outcomes one by one as it gives together', () => {
  fc.assert(
    fc.property(aCase, (theCase) => {
      const outcomes: Outcome[] = [];
      judgeEach(book, theCase, (outcome) => outcomes.push(outcome));
      expect(outcomes).toEqual(judgeOn(book, theCase).outcomes);
    }),
  );
});

it('has nobody late, and nothing to do by a date, while they are on leave', () => {
  const LATE: readonly Status[] = ['due', 'overdue', 'expired'];
  fc.assert(
    fc.property(aCase, (theCase) => {
      const onLeave = theCase.person.leave.some((leave) => covers(leave, theCase.asOf));
      const { overall, outcomes } = judgeOn(book, theCase);
      for (const { status, next } of outcomes) {
        expect(onLeave && LATE.includes(status)).toBe(false);
        expect(status === 'paused').toBe(status === 'paused' && onLeave && next === null);
      }
      expect(onLeave && overall !== 'compliant').toBe(false);
    }),
  );
});

it('helps nobody by a larger minimum', () => {
  const RANK: readonly Status[] = ['not-applicable', 'met', 'paused', 'due', 'overdue'];
  const asking = (hours: number): Policy => ({
    ...policy,
    requirements: policy.requirements.map((each) =>
      each.key === 'hours' ? { ...each, parameters: { ...(each.parameters as object), hours } } : each,
    ),
  });
  fc.assert(
    fc.property(
      aCase,
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      (theCase, hours, more) => {
        const [before, after] = [hours, hours + more].map(
          (each) => judgeOn(compilePolicy(asking(each)), theCase).outcomes[0],
        );
        expect(RANK.indexOf(after?.status ?? 'met')).toBeGreaterThanOrEqual(
          RANK.indexOf(before?.status ?? 'met'),
        );
        expect(after?.missing).toBeGreaterThanOrEqual(before?.missing ?? 0);
        expect(after?.counted).toBe(before?.counted);
      },
    ),
  );
});
