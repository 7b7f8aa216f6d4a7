import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays, civilDate, dayNumber, daysFrom, fromDayNumber } from '../cycles/civil-date.ts';
import { aReview, aTraining, anActivity } from '../../../tests/builders/example-evidence.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { evidenceDate } from '../evidence/evidence.ts';
import { exampleBook } from '../../../tests/builders/example-policy.ts';
import { judge } from './judge.ts';
import type { Outcome, Standing } from '../outcomes/outcome.ts';

const aDate = fc
  .integer({ min: dayNumber(civilDate('2023-06-01')), max: dayNumber(civilDate('2027-06-30')) })
  .map(fromDayNumber);

const someEvidence: fc.Arbitrary<CaseEvidence> = fc.oneof(
  fc
    .tuple(aDate, fc.integer({ min: 0, max: 3000 }), fc.constantFrom('planned', 'completed', 'cancelled'))
    .map(([date, minutes, status]) => anActivity('', date, { minutes, status })),
  fc
    .tuple(fc.constantFrom('prevent', 'safer-recruitment'), aDate)
    .map(([item, date]) => aTraining('', item, date)),
  fc.tuple(fc.constantFrom('annual', 'mid-year'), aDate).map(([kind, date]) => aReview('', kind, date)),
);

const aCase: fc.Arbitrary<Case> = fc
  .record({
    asOf: aDate,
    startDate: aDate,
    fte: fc.constantFrom(0.2, 0.6, 0.75, 1),
    role: fc.constantFrom('tutor', 'manager'),
    evidence: fc.array(someEvidence, { maxLength: 12 }),
  })
  .map(({ asOf, evidence, ...person }) => ({
    asOf,
    cycle: undefined,
    person: { ...examplePerson, ...person },
    evidence: evidence.map((each, index) => ({ ...each, id: `r${index}` })),
  }));

const judged = ({ status, required, counted, missing, dueOn, level, onTime, parts }: Outcome) => ({
  status,
  required,
  counted,
  missing,
  dueOn,
  level,
  onTime,
  parts,
});
const verdictsOf = ({ overall, outcomes }: Standing) => ({ overall, outcomes: outcomes.map(judged) });

it('keeps every verdict until the day before changesOn, and gives another on that day', () => {
  fc.assert(
    fc.property(aCase, fc.double({ min: 0, max: 1, noNaN: true }), (theCase, share) => {
      const now = judge(exampleBook, theCase);
      const horizon = now.changesOn ?? addDays(theCase.asOf, 1500);
      const between = addDays(theCase.asOf, Math.floor(share * (daysFrom(theCase.asOf, horizon) - 1)));
      const later = judge(exampleBook, { ...theCase, asOf: between });
      expect(verdictsOf(later)).toEqual(verdictsOf(now));
      expect(later.changesOn).toBe(now.changesOn);
      if (now.changesOn) {
        expect(verdictsOf(judge(exampleBook, { ...theCase, asOf: now.changesOn }))).not.toEqual(
          verdictsOf(now),
        );
      }
    }),
    { numRuns: 300 },
  );
});

it('counts the days to the date that decides, and to nothing else', () => {
  fc.assert(
    fc.property(aCase, (theCase) => {
      for (const { dueOn, daysToDue } of judge(exampleBook, theCase).outcomes) {
        expect(daysToDue).toBe(dueOn && daysFrom(theCase.asOf, dueOn));
      }
    }),
  );
});

it('gives the same verdicts in whatever order the evidence comes', () => {
  const shuffled = aCase.chain((theCase) =>
    fc.tuple(
      fc.constant(theCase),
      fc.shuffledSubarray([...theCase.evidence], { minLength: theCase.evidence.length }),
    ),
  );
  const byId = (evidence: Outcome['uncountedEvidence']) =>
    [...evidence].sort((one, other) => (one.id < other.id ? -1 : 1));
  fc.assert(
    fc.property(shuffled, ([theCase, evidence]) => {
      const [one, other] = [judge(exampleBook, theCase), judge(exampleBook, { ...theCase, evidence })];
      expect(verdictsOf(other)).toEqual(verdictsOf(one));
      expect(other.changesOn).toBe(one.changesOn);
      expect(other.outcomes.map((each) => byId(each.uncountedEvidence))).toEqual(
        one.outcomes.map((each) => byId(each.uncountedEvidence)),
      );
    }),
  );
});

it('never makes a minimum worse by one more completed activity', () => {
  const RANK = ['met', 'due', 'overdue'];
  const hoursOf = (theCase: Case) => judge(exampleBook, theCase).outcomes[0];
  fc.assert(
    fc.property(aCase, aDate, fc.integer({ min: 0, max: 3000 }), (theCase, date, minutes) => {
      const before = hoursOf(theCase);
      const after = hoursOf({
        ...theCase,
        evidence: [...theCase.evidence, anActivity('more', date, { minutes })],
      });
      expect(RANK.indexOf(after?.status ?? '')).toBeLessThanOrEqual(RANK.indexOf(before?.status ?? ''));
      expect(after?.counted).toBeGreaterThanOrEqual(before?.counted ?? 0);
      expect(after?.required).toBe(before?.required);
    }),
  );
});

it('counts each piece of evidence or tells why not, never both', () => {
  fc.assert(
    fc.property(aCase, (theCase) => {
      for (const { countedEvidence, uncountedEvidence } of judge(exampleBook, theCase).outcomes) {
        const ids = [...countedEvidence, ...uncountedEvidence].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }),
  );
});

it('knows nothing of what is dated after asOf but that it comes', () => {
  const isKnown = (asOf: CivilDate) => (each: CaseEvidence) => (evidenceDate(each) ?? asOf) <= asOf;
  fc.assert(
    fc.property(aCase, (theCase) => {
      const known = { ...theCase, evidence: theCase.evidence.filter(isKnown(theCase.asOf)) };
      expect(verdictsOf(judge(exampleBook, theCase))).toEqual(verdictsOf(judge(exampleBook, known)));
    }),
  );
});
