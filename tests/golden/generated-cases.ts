import fc from 'fast-check';
import { civilDate, dayNumber, fromDayNumber } from '../../src/domain/cycles/civil-date.ts';
import type { Policy } from '../../src/domain/policies/policy.ts';
import type { Case, CasePerson, Period } from '../../src/domain/case/case.ts';
import type { CaseEvidence } from '../../src/domain/evidence/evidence.ts';

const day = (text: string) => dayNumber(civilDate(text));

export const aDate = fc.integer({ min: day('2023-06-01'), max: day('2027-06-30') }).map(fromDayNumber);

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });

const aPeriod: fc.Arbitrary<Period> = fc
  .tuple(aDate, maybe(fc.integer({ min: 0, max: 400 })))
  .map(([from, days]) => ({ from, to: days === null ? null : fromDayNumber(dayNumber(from) + days) }));

/** One of the ids a policy declares, or one that no rule names. */
const anId = (list: readonly { readonly id: string }[]) =>
  fc.constantFrom(...list.map(({ id }) => id), 'unknown');

const aLevel = fc.integer({ min: 1, max: 7 });
const pursued = {
  status: fc.constantFrom('held' as const, 'working-towards' as const),
  awardedOn: maybe(aDate),
  targetDate: maybe(aDate),
};
const CODES = ['NOS-1', 'NOS-2', 'NOS-P2'];

/** Also without an id: its place in the list gives it one. */
type Unnamed = CaseEvidence extends infer Evidence
  ? Evidence extends CaseEvidence
    ? Omit<Evidence, 'id'>
    : never
  : never;

export const anActivity = (status: fc.Arbitrary<'planned' | 'completed' | 'cancelled'>) =>
  fc.record({
    type: fc.constant('activity' as const),
    date: aDate,
    title: fc.constant('Course'),
    activityType: fc.constantFrom('course', 'seminar', 'service'),
    category: fc.constantFrom('sector' as const, 'educational' as const, 'other' as const),
    status,
    minutes: maybe(fc.integer({ min: 0, max: 3000 })),
    days: maybe(fc.constantFrom(0.5, 1, 2)),
    credits: maybe(fc.constantFrom(0.5, 1)),
    insetDays: maybe(fc.constantFrom(0.5, 1)),
    minutesBy: fc.constantFrom(undefined, { formal: 90 }, { sector: 60, educational: 120, ethics: 30 }),
    points: maybe(fc.integer({ min: 0, max: 5 })),
    pointsBy: fc.constantFrom(undefined, { interactive: 2 }),
    verified: fc.constantFrom(undefined, true, false),
    recordedOn: fc.option(aDate, { nil: undefined }),
    assessed: fc.boolean(),
    approved: fc.boolean(),
    outcomes: fc.subarray(CODES),
    alignment: fc.subarray(CODES),
    standards: fc.subarray([1, 8, 20]),
    delivery: fc.constantFrom('', 'internal', 'external'),
    reflection: fc.constantFrom('', 'Tried it in class.'),
  });

const someEvidence = (policy: Policy): fc.Arbitrary<Unnamed> =>
  fc.oneof(
    anActivity(fc.constantFrom('planned', 'completed', 'cancelled')),
    fc.record({
      type: fc.constant('training' as const),
      item: anId(policy.trainingItems),
      completedOn: aDate,
    }),
    fc.record({
      type: fc.constant('qualification' as const),
      subject: anId(policy.subjects),
      level: maybe(aLevel),
      ...pursued,
    }),
    fc.record({
      type: fc.constant('membership' as const),
      kind: fc.constantFrom('sector-body' as const, 'teaching-body' as const, 'professional-body' as const),
      body: fc.constantFrom('CMI', 'ILM', 'SET'),
      grade: fc.constantFrom('affiliate', 'member', 'fellow'),
      validTo: maybe(aDate),
    }),
    fc.record({
      type: fc.constant('professional-status' as const),
      name: fc.constantFrom('QTLS', 'QTS', 'CMgr'),
      ...pursued,
    }),
    fc.record({ type: fc.constant('review' as const), kind: anId(policy.reviewKinds), heldOn: aDate }),
    fc.record({
      type: fc.constant('observation' as const),
      kind: fc.constantFrom('learning-walk', 'formal', 'review-of-practice'),
      date: aDate,
    }),
    fc.record({
      type: fc.constant('self-assessment' as const),
      standardSet: fc.constant('ETF 2014'),
      completedOn: aDate,
    }),
    fc.record({
      type: fc.constant('register-submission' as const),
      date: aDate,
      qualifications: fc.boolean(),
      developmentPlan: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('governor-session' as const),
      date: aDate,
      status: fc.constantFrom('attended', 'apologies'),
    }),
    fc.record({
      type: fc.constant('evaluation' as const),
      activity: fc.constantFrom('r1', 'r2'),
      submittedOn: aDate,
    }),
    fc.record({
      type: fc.constant('dissemination' as const),
      activity: fc.constantFrom('r1', 'r2'),
      doneOn: aDate,
      audience: fc.constant('Team'),
    }),
    fc.record({ type: fc.constant('plan' as const), agreedOn: aDate, reviewedOn: maybe(aDate) }),
  );

const aPerson = (policy: Policy): fc.Arbitrary<CasePerson> => {
  const role = fc.constantFrom(...policy.roles.map(({ id }) => id));
  const waived = fc.constantFrom(...policy.requirements.map(({ key }) => key));
  return fc.record({
    name: fc.constant('Person'),
    role,
    additionalRoles: fc.array(role, { maxLength: 2 }),
    fte: fc.constantFrom(0.2, 0.5, 1),
    startDate: aDate,
    endDate: maybe(aDate),
    registeredOn: maybe(aDate),
    employment: fc.constantFrom('direct', 'volunteer', 'external-provider'),
    flags: fc.subarray(['deliversLearning', 'manager', 'contactWithChildren', 'specialistSubject']),
    assigned: fc.subarray(['minibus', 'first-aid']),
    programmesDelivered: fc.array(
      fc.record({
        subject: anId(policy.subjects),
        level: aLevel,
        exempt: fc.boolean(),
        exemptReason: fc.constant(''),
      }),
      { maxLength: 2 },
    ),
    fteHistory: fc.array(
      fc.tuple(aPeriod, fc.constantFrom(0.4, 0.8)).map(([period, fte]) => ({ ...period, fte })),
      { maxLength: 1 },
    ),
    roleHistory: fc.array(
      fc.tuple(aPeriod, role).map(([period, held]) => ({ ...period, role: held })),
      { maxLength: 3 },
    ),
    leave: fc.array(aPeriod, { maxLength: 1 }),
    waivers: fc.array(
      fc.tuple(aPeriod, waived).map(([period, requirement]) => ({
        ...period,
        requirement,
        reason: 'Secondment',
        approvedBy: 'Head of quality',
      })),
      { maxLength: 1 },
    ),
    regulated: fc.boolean(),
    registered: fc.boolean(),
    registerLevel: fc.constantFrom(null, 'B'),
    startingPoint: fc.constant([]),
  });
};

/** Anybody under a policy, with evidence of every type. */
export const aCaseUnder = (policy: Policy): fc.Arbitrary<Case> =>
  fc
    .record({
      asOf: aDate,
      adoptedOn: fc.option(aDate, { nil: undefined }),
      person: aPerson(policy),
      evidence: fc.array(someEvidence(policy), { maxLength: 14 }),
    })
    .map(({ evidence, ...rest }) => ({
      ...rest,
      cycle: undefined,
      evidence: evidence.map((each, index) => ({ ...each, id: `r${index + 1}` })),
    }));
