import fc from 'fast-check';
import type { CivilDate } from '../../src/domain/cycles/civil-date.ts';
import { addDays, civilDate, dayNumber, fromDayNumber } from '../../src/domain/cycles/civil-date.ts';
import {
  aMembership,
  anActivity,
  anObservation,
  aProfessionalStatus,
  aQualification,
  aRegisterSubmission,
  aReview,
  aSelfAssessment,
  aTraining,
  recordedOn,
} from './example-evidence.ts';
import { aDissemination, aGovernorSession, anEvaluation } from './example-follow-ups.ts';
import { examplePerson } from './test-requirement.ts';
import type { Case, CasePerson, Period } from '../../src/domain/case/case.ts';
import type { CaseEvidence } from '../../src/domain/evidence/evidence.ts';

/** A few years, so that dates of a case meet. */
const aDate: fc.Arbitrary<CivilDate> = fc
  .integer({ min: dayNumber(civilDate('2023-06-01')), max: dayNumber(civilDate('2026-06-30')) })
  .map(fromDayNumber);

const maybeDate = fc.option(aDate, { nil: null });

const aPeriod: fc.Arbitrary<Period> = fc
  .tuple(aDate, fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }))
  .map(([from, days]) => ({ from, to: days === null ? null : addDays(from, days) }));

const aStatus = fc.constantFrom('held' as const, 'working-towards' as const);

/** Evidence is named r0, r1 … in order. */
const anId = fc.integer({ min: 0, max: 11 }).map((index) => `r${index}`);

const someEvidence: fc.Arbitrary<CaseEvidence> = fc.oneof(
  fc
    .record({
      date: aDate,
      minutes: fc.option(fc.integer({ min: 0, max: 1500 }), { nil: null }),
      days: fc.constantFrom(null, 0.5, 1),
      insetDays: fc.constantFrom(null, 1),
      status: fc.constantFrom('planned', 'completed', 'cancelled'),
      category: fc.constantFrom('sector', 'educational'),
      points: fc.constantFrom(null, 3),
      assessed: fc.boolean(),
      approved: fc.boolean(),
      minutesBy: fc.constantFrom(undefined, { service: 300 }, { sector: 60, verified: 90 }),
      verified: fc.constantFrom(undefined, false, true),
      outcomes: fc.constantFrom([], ['A'], ['B']),
      alignment: fc.constantFrom([], ['A']),
      delivery: fc.constantFrom('internal', 'external'),
      reflection: fc.constantFrom('', 'Useful.'),
    })
    .map(({ date, ...changes }) => anActivity('', date, changes)),
  fc
    .tuple(fc.constantFrom('prevent', 'first-aid', 'minibus'), aDate)
    .map(([item, date]) => aTraining('', item, date)),
  fc.tuple(fc.constantFrom('annual', 'mid-year'), aDate).map(([kind, date]) => aReview('', kind, date)),
  fc
    .tuple(fc.constantFrom('learning-walk', 'formal'), aDate)
    .map(([kind, date]) => anObservation('', kind, date)),
  aDate.map((date) => aSelfAssessment('', date)),
  fc.tuple(anId, aDate).map(([activity, date]) => anEvaluation('', activity, date)),
  fc.tuple(anId, aDate).map(([activity, date]) => aDissemination('', activity, date)),
  fc
    .tuple(aDate, fc.constantFrom('attended', 'booked'))
    .map(([date, status]) => aGovernorSession('', date, status)),
  fc
    .tuple(aDate, fc.option(aDate))
    .map(([agreedOn, reviewedOn]): CaseEvidence => ({ type: 'plan', id: '', agreedOn, reviewedOn })),
  fc
    .tuple(aDate, fc.boolean())
    .map(([date, developmentPlan]) => aRegisterSubmission('', date, { developmentPlan })),
  fc
    .record({
      subject: fc.constantFrom('safeguarding', 'english'),
      level: fc.constantFrom(null, 1, 2, 3, 4),
      status: aStatus,
      awardedOn: maybeDate,
      targetDate: maybeDate,
    })
    .map(({ subject, level, ...changes }) => aQualification('', subject, level, changes)),
  fc
    .tuple(fc.constantFrom('sector-body', 'teaching-body'), maybeDate)
    .map(([kind, validTo]) => aMembership('', kind, { validTo })),
  fc
    .record({ status: aStatus, awardedOn: maybeDate, targetDate: maybeDate })
    .map((changes) => aProfessionalStatus('', 'QTLS', changes)),
);

const PROGRAMME = { subject: 'english', level: 3, exempt: false, exemptReason: '' };

const somebody: fc.Arbitrary<CasePerson> = fc
  .record({
    startDate: aDate,
    endDate: maybeDate,
    registeredOn: maybeDate,
    fte: fc.constantFrom(0.2, 0.6, 1),
    role: fc.constantFrom('tutor', 'manager', 'visitor'),
    registered: fc.boolean(),
    assigned: fc.constantFrom([], ['minibus']),
    programmesDelivered: fc.constantFrom([], [PROGRAMME]),
    startingPoint: fc.constantFrom([], [{ subject: 'english', level: 2 }]),
    leave: fc.array(aPeriod, { maxLength: 2 }),
    fteHistory: fc.array(
      fc.tuple(aPeriod, fc.constantFrom(0.4, 0.8, 1)).map(([period, fte]) => ({ ...period, fte })),
      { maxLength: 2 },
    ),
    roleHistory: fc.array(
      fc.tuple(aPeriod, fc.constantFrom('tutor', 'manager')).map(([period, role]) => ({ ...period, role })),
      { maxLength: 3 },
    ),
    waivers: fc.array(
      fc.tuple(aPeriod, fc.constantFrom('hours', 'prevent', 'either')).map(([period, requirement]) => ({
        ...period,
        requirement,
        reason: 'Secondment',
        approvedBy: 'Head of quality',
      })),
      { maxLength: 2 },
    ),
  })
  .map((person) => ({ ...examplePerson, ...person }));

/** A person with a history, their evidence, and a day on which to judge them by the policy of many kinds. */
export const aCase: fc.Arbitrary<Case> = fc
  .record({
    asOf: aDate,
    knownOn: fc.option(aDate, { nil: undefined }),
    adoptedOn: fc.option(aDate, { nil: undefined, freq: 2 }),
    cycle: fc.option(
      fc
        .tuple(aDate, fc.integer({ min: 30, max: 500 }))
        .map(([from, days]) => ({ from, to: addDays(from, days) })),
      { nil: undefined, freq: 3 },
    ),
    person: somebody,
    evidence: fc.array(fc.tuple(someEvidence, fc.option(aDate, { nil: undefined })), { maxLength: 12 }),
  })
  .map(({ evidence, ...rest }) => ({
    ...rest,
    evidence: evidence.map(([each, recorded], index) => {
      const named = { ...each, id: `r${index}` };
      return recorded === undefined ? named : recordedOn(named, recorded);
    }),
  }));
