import { wrong } from '../../domain/fields/field-problem.ts';
import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID, STRANGER_OID } from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  aKey,
  aLearningActivity,
  aPolicyDocument,
  aPolicyVersion,
  aRecordEntry,
  aReview,
  aUnit,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { GivenRecords } from '../../../tests/fakes/memory-records.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { WITHDRAWAL } from '../../domain/record-entries/record-entry.ts';
import { judgedOn } from './judged-on.ts';
import { readWhy } from './read-why.ts';
import { standingOn } from './standing-on.ts';

const TODAY = '2026-11-21';

interface Asked {
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly requirement?: string;
  readonly actorOid?: string;
}

function ask(records: GivenRecords, asked: Asked) {
  const { asOf, knownOn, requirement = 'hours', actorOid = ASHA_OID } = asked;
  const world = aService({ records });
  const request = {
    actorOid,
    personOid: ASHA_OID,
    ...(asOf !== undefined && { asOf: civilDate(asOf) }),
    ...(knownOn !== undefined && { knownOn: civilDate(knownOn) }),
  };
  return {
    standing: standingOn(world, request),
    why: readWhy(world, { ...request, requirement }),
  };
}

/** Status, hours counted and hours asked for of one requirement; the two ways of asking agree. */
function judged(records: GivenRecords, asked: Asked) {
  const { standing, why } = ask(records, asked);
  const outcome =
    standing.ok &&
    standing.value.judged[0]?.standing.outcomes.find(
      (each) => each.requirement === (asked.requirement ?? 'hours'),
    );
  if (!outcome || !why.ok) throw new Error('The question was refused.');
  expect(why.value.proof.outcome).toEqual(outcome);
  return [outcome.status, outcome.counted, outcome.required];
}

/** Ten hours in February, put on record later or not. */
const inFebruary = (
  name: string,
  recordedAt: string,
  change: { minutes?: number; supersedes?: string } = {},
) =>
  aLearningActivity({
    key: aKey(name),
    completedOn: civilDate('2026-02-10'),
    minutes: 600,
    recordedAt,
    ...change,
  });

const onTime = inFebruary('on time', '2026-02-10T17:00:00.000Z');
const late = inFebruary('late', '2026-05-03T09:00:00.000Z');

describe('the standing as of a day, with what was known on a day', () => {
  it.each([
    ['what is dated by then counts', { asOf: '2026-03-14' }, [onTime], 10],
    ['what is dated later does not', { asOf: '2026-02-09' }, [onTime], 0],
    [
      'what was recorded late counts for who knows it now',
      { asOf: '2026-03-14', knownOn: TODAY },
      [late],
      10,
    ],
    ['what was recorded late was not known then', { asOf: '2026-03-14', knownOn: '2026-03-14' }, [late], 0],
    [
      'it is known on the day on which it was recorded',
      { asOf: '2026-03-14', knownOn: '2026-05-03' },
      [late],
      10,
    ],
    [
      'a day known of before the day judged is known of no better',
      { asOf: '2026-03-14', knownOn: '2026-02-09' },
      [onTime],
      0,
    ],
  ])('%s', (_what, asked, activities, hours) => {
    expect(judged({ activities }, asked)).toEqual(['due', hours, 30]);
  });

  it.each([
    ['2026-04-30', 10],
    ['2026-05-01', 2],
    [TODAY, 2],
  ])('counts what a correction replaced until it was corrected: known on %s %d hours', (knownOn, hours) => {
    const correction = inFebruary('corrected', '2026-05-01T09:00:00.000Z', {
      minutes: 120,
      supersedes: onTime.key,
    });
    expect(judged({ activities: [onTime, correction] }, { asOf: '2026-03-14', knownOn })).toEqual([
      'due',
      hours,
      30,
    ]);
  });

  it('takes the organisation’s day for the day of recording: half past midnight in summer is the day after', () => {
    const activities = [inFebruary('at night', '2026-06-14T23:30:00.000Z')];
    expect(judged({ activities }, { asOf: '2026-06-20', knownOn: '2026-06-14' })).toEqual(['due', 0, 30]);
    expect(judged({ activities }, { asOf: '2026-06-20', knownOn: '2026-06-15' })).toEqual(['due', 10, 30]);
  });

  it('judges by the version in force on the day, and the old one goes on judging its own time', () => {
    const world = aService();
    const hampshire = world.policies.find('hampshire', civilDate(TODAY))?.policy;
    if (!hampshire) throw new Error('The policy comes with the product.');
    const raised = {
      ...hampshire,
      version: '2 (2026-03-01)',
      effectiveFrom: civilDate('2026-03-01'),
      requirements: hampshire.requirements.map((each) =>
        each.key === 'hours' ? { ...each, parameters: { hours: 40, proRata: 'fte' } } : each,
      ),
    };
    const policies = [
      aPolicyVersion({
        state: 'published',
        version: raised.version,
        effectiveFrom: raised.effectiveFrom,
        document: aPolicyDocument(raised),
        publishedAt: '2026-02-20T09:00:00.000Z',
        publishedBy: LEAD_OID,
      }),
    ];
    expect(judged({ policies }, { asOf: '2026-02-28' })).toEqual(['due', 0, 30]);
    expect(judged({ policies }, { asOf: '2026-03-01' })).toEqual(['due', 0, 40]);
    const { standing } = ask({ policies }, { asOf: '2026-02-28' });
    expect(standing).toMatchObject({
      value: { judged: [{ policy: { version: hampshire.version, effectiveFrom: hampshire.effectiveFrom } }] },
    });
  });

  it('stops the clock for leave that was known, and does not for leave recorded afterwards', () => {
    const leave = (recordedAt: string) =>
      aRecordEntry({
        key: aKey('leave'),
        kind: 'leave',
        about: '',
        datedOn: civilDate('2026-03-01'),
        validTo: civilDate('2026-06-30'),
        recordedAt,
      });
    const asked = { asOf: '2026-04-01', knownOn: '2026-04-01', requirement: 'prevent' };
    const [status] = judged({ recordEntries: [leave('2026-02-20T09:00:00.000Z')] }, asked);
    expect(status).toBe('paused');
    const [unknown] = judged({ recordEntries: [leave('2026-05-20T09:00:00.000Z')] }, asked);
    expect(unknown).toBe('overdue');
  });

  it('believes an entry until it was taken back', () => {
    const prevent = aRecordEntry({
      key: aKey('prevent'),
      about: 'prevent-duty',
      datedOn: civilDate('2026-01-10'),
      recordedAt: '2026-01-10T12:00:00.000Z',
    });
    const takenBack = aRecordEntry({
      key: aKey('taken back'),
      kind: WITHDRAWAL,
      about: '',
      datedOn: undefined,
      recordedAt: '2026-04-01T12:00:00.000Z',
      supersedes: prevent.key,
    });
    const recordEntries = [prevent, takenBack];
    const on = (knownOn: string) =>
      judged({ recordEntries }, { asOf: '2026-03-14', knownOn, requirement: 'prevent' })[0];
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual(['met', 'overdue']);
  });

  it('takes role and share of full time from the employment that covers the day', () => {
    const recordEntries = [
      aRecordEntry({
        key: aKey('employment'),
        kind: 'employment-period',
        about: 'tutor',
        amount: 0.5,
        datedOn: civilDate('2025-09-01'),
        validTo: civilDate('2026-08-31'),
      }),
    ];
    expect(judged({ recordEntries }, { asOf: '2026-03-14' })).toEqual(['due', 0, 15]);
    const { why } = ask({ recordEntries }, { asOf: '2026-03-14' });
    expect(why.ok && why.value.proof.facts).toContainEqual({ id: 'proof.fte', values: { fte: 0.5 } });
  });
});

describe('what was recorded late', () => {
  it('is named with the day it was recorded, newest first, each piece once', () => {
    const other = aLearningActivity({
      key: aKey('other'),
      title: 'Adaptive teaching',
      completedOn: civilDate('2026-03-01'),
      recordedAt: '2026-04-02T09:00:00.000Z',
    });
    const { standing } = ask(
      { activities: [onTime, late, other] },
      { asOf: '2026-03-14', knownOn: '2026-03-14' },
    );
    expect(
      standing.ok &&
        standing.value.judged[0]?.late.map(({ label, on, reason }) => [label, on, reason.values]),
    ).toEqual([
      ['Adaptive teaching', '2026-03-01', { recordedOn: '2026-04-02', knownOn: '2026-03-14' }],
      ['Phonics for adult learners', '2026-02-10', { recordedOn: '2026-05-03', knownOn: '2026-03-14' }],
    ]);
  });

  it('stands in the proof as not counted, with when it was recorded', () => {
    const { why } = ask({ activities: [late] }, { asOf: '2026-03-14', knownOn: '2026-03-14' });
    expect(why).toMatchObject({
      value: {
        proof: {
          counted: [],
          uncounted: [
            {
              label: 'Phonics for adult learners',
              reason: {
                id: 'uncounted.recorded-late',
                values: { recordedOn: '2026-05-03', knownOn: '2026-03-14' },
              },
            },
          ],
        },
      },
    });
    expect(why.ok && why.value.proof.facts.map(({ id }) => id)).toContain('proof.known-on');
  });

  it('is all there is before the first entry was made here, which is said with its day', () => {
    const first = (activities: NonNullable<GivenRecords['activities']>) => {
      const { standing } = ask({ activities }, { asOf: '2026-03-14', knownOn: '2026-03-14' });
      return standing.ok && standing.value.recordSince;
    };
    expect(first([late, onTime])).toBe('2026-02-10');
    expect(first([late])).toBe('2026-05-03');
    expect(first([])).toBeUndefined();
  });

  it('is nothing where everything is known', () => {
    const { standing } = ask({ activities: [late] }, { asOf: '2026-03-14', knownOn: TODAY });
    expect(standing).toMatchObject({ value: { judged: [{ late: [] }] } });
  });
});

describe('the cycle before that of the day', () => {
  const review = aReview({
    heldOn: civilDate('2026-09-20'),
    recordedAt: '2026-10-05T09:00:00.000Z',
  });

  it.each([
    ['is open on the first day of the next', { asOf: '2026-09-01' }, true],
    ['is not over on its last day', { asOf: '2026-08-31' }, false],
    ['is open while nobody had signed it off', { asOf: '2026-09-19' }, true],
    ['is done with once somebody had', { asOf: '2026-09-20' }, false],
    ['is open while nobody knew that', { asOf: '2026-09-20', knownOn: '2026-10-04' }, true],
    ['is done with once that was on record', { asOf: '2026-09-20', knownOn: '2026-10-05' }, false],
  ])('%s', (_what, asked, isOpen) => {
    const { standing, why } = ask({ reviews: [review] }, asked);
    const last = [
      standing.ok ? standing.value.judged[0]?.lastCycle : undefined,
      why.ok ? why.value.lastCycle : undefined,
    ];
    const missed = last.map((each) => each?.shortfalls.some(({ requirement }) => requirement === 'hours'));
    expect(missed.map(Boolean)).toEqual([isOpen, isOpen]);
  });
});

describe('who asks, and for what', () => {
  it.each([
    ['the person', ASHA_OID, true],
    ['the line manager', MANAGER_OID, true],
    ['the CPD lead', LEAD_OID, true],
    ['a colleague', COLLEAGUE_OID, false],
    ['a stranger', STRANGER_OID, false],
  ])('%s: %s %s', (_who, actorOid, isTold) => {
    const { standing, why } = ask({}, { asOf: '2026-03-14', actorOid });
    expect([standing.ok, why.ok]).toEqual([isTold, isTold]);
  });

  it('tells a colleague nothing by the days they ask for either', () => {
    const { standing } = ask({}, { asOf: '2027-01-01', actorOid: COLLEAGUE_OID });
    expect(standing).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });

  it.each([
    [{ asOf: '2026-11-22' }, 'asOf', wrong('future-date')],
    [{ knownOn: '2026-11-22' }, 'knownOn', wrong('future-date')],
    [{ asOf: '2019-08-31' }, 'asOf', wrong('before-started', '2019-09-01')],
    [{ asOf: '2025-05-31' }, 'asOf', wrong('before-policy', '2025-06-01')],
  ])('%j is refused: %s %j', (asked, path, found) => {
    const refused = { ok: false, refusal: { code: 'bad-input', problems: [{ path, ...found }] } };
    expect(ask({}, asked)).toEqual({ standing: refused, why: refused });
  });

  it('today with all that is known when no day is named', () => {
    const { standing } = ask({}, {});
    expect(standing).toMatchObject({ value: { days: { asOf: TODAY, knownOn: TODAY } } });
  });

  it('says that there is no policy where the unit has adopted none', () => {
    const world = aService({ records: { units: [aUnit({ policyId: undefined })] } });
    const request = { actorOid: ASHA_OID, personOid: ASHA_OID, asOf: civilDate('2024-03-14') };
    expect(judgedOn(world, request)).toMatchObject({ ok: true, value: { judged: [] } });
  });
});
