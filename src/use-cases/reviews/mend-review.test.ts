import { fieldProblem } from '../../domain/fields/field-problem.ts';
import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID } from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  aKey,
  aPerson,
  aReview,
  aUnit,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { RecordEntryRequest } from '../entries/record-entry.ts';
import { recordEntry } from '../entries/record-entry.ts';
import { nudgeOverdueReviews } from './nudge-overdue-reviews.ts';
import { readReviews } from './read-reviews.ts';
import type { RecordReviewRequest } from './record-review.ts';
import { recordReview } from './record-review.ts';
import { reviewRecordedFor } from './review-recorded-for.ts';
import { judgePerson } from '../standing/standing-of-person.ts';
import { withdrawReview } from './withdraw-review.ts';

const KEPT = aReview({ key: aKey('review', 'annual', 'kept'), heldOn: civilDate('2025-10-01') });

/** Asha's annual review was due on 1 Oct 2026. */
const service = (): World => aService({ records: { reviews: [KEPT] } });

const held = (change: Partial<RecordReviewRequest> = {}): RecordReviewRequest => ({
  actorOid: MANAGER_OID,
  personOid: ASHA_OID,
  formId: 'form-0000000000001',
  kind: 'annual',
  heldOn: civilDate('2026-11-20'),
  agreed: 'Two observed lessons.',
  ...change,
});

const statusOf = (world: World, requirement = 'annual-review') =>
  judgePerson(world, world.records.people.find(ASHA_OID)?.value ?? aPerson())[0]?.standing.outcomes.find(
    (each) => each.requirement === requirement,
  )?.status;

const keyIn = (recorded: Awaited<ReturnType<typeof recordReview>>): string =>
  recorded.ok ? recorded.value.stored.value.key : 'not recorded';

const pageOf = (world: World, actorOid = MANAGER_OID) => {
  const page = readReviews(world, { actorOid, personOid: ASHA_OID });
  if (!page.ok) throw new Error('No page');
  return page.value;
};

const takeBack = (world: World, reviewKey: string, actorOid = MANAGER_OID) =>
  withdrawReview(world, { actorOid, personOid: ASHA_OID, reviewKey, reason: 'It was postponed.' });

const refused = (code: string) => ({ ok: false, refusal: { code } });

describe('taking a review back', () => {
  it('makes the outcome overdue again, keeps both rows, and says who took it back, when and why', async () => {
    const world = service();
    const key = keyIn(await recordReview(world, held()));
    expect(statusOf(world)).toBe('met');
    expect(await takeBack(world, key)).toMatchObject({ ok: true, value: { isNew: true } });
    expect(statusOf(world)).toBe('overdue');
    expect(world.records.reviews.all()).toHaveLength(3);
    const page = pageOf(world);
    expect(page.held.map(({ review }) => review.key)).toEqual([KEPT.key]);
    expect(page.takenBack).toMatchObject([
      {
        recordedByName: 'Ben Hughes',
        recordedLocally: expect.stringMatching(/^2026-11-21T/),
        review: { heldOn: '2026-11-20', withdrawnBecause: 'It was postponed.', supersedes: key },
      },
    ]);
    expect((await world.audit.read(1, 10)).map(({ action }) => action)).toEqual([
      'review-recorded',
      'review-withdrawn',
    ]);
  });

  it('stores one row however often it is asked for', async () => {
    const world = service();
    const key = keyIn(await recordReview(world, held()));
    await takeBack(world, key);
    expect(await takeBack(world, key)).toMatchObject({ ok: true, value: { isNew: false } });
  });

  it('tells the manager again that the review is overdue', async () => {
    const world = service();
    const told = () =>
      world.outbox
        .messages()
        .filter(({ content }) => content.kind === 'review-overdue' && content.reportOid === ASHA_OID)
        .filter(({ content }) => content.kind === 'review-overdue' && content.reviewKind === 'annual').length;
    await nudgeOverdueReviews(world, new Set());
    const key = keyIn(await recordReview(world, held()));
    await takeBack(world, key, LEAD_OID);
    await nudgeOverdueReviews(world, new Set());
    await nudgeOverdueReviews(world, new Set());
    expect(told()).toBe(2);
  });

  it('can be undone: recorded again, it counts as it did', async () => {
    const world = service();
    const key = keyIn(await recordReview(world, held()));
    const back = keyIn(await takeBack(world, key));
    const again = await recordReview(world, held({ formId: 'form-0000000000002', corrects: back }));
    expect(again).toMatchObject({ ok: true });
    expect([statusOf(world), pageOf(world).takenBack]).toEqual(['met', []]);
  });

  it.each([
    ['the person themselves', ASHA_OID, 'not-allowed'],
    ['a colleague', COLLEAGUE_OID, 'not-found'],
    ['the coordinator, who does not read reviews', COORDINATOR_OID, 'not-found'],
  ])('is not for %s', async (_who, actorOid, code) => {
    const world = service();
    expect(await takeBack(world, KEPT.key, actorOid)).toMatchObject(refused(code));
    expect(world.records.reviews.all()).toHaveLength(1);
  });

  it('finds no review of somebody else under the person’s name', async () => {
    const world = aService({ records: { reviews: [{ ...KEPT, personOid: COLLEAGUE_OID }] } });
    expect(await takeBack(world, KEPT.key)).toMatchObject(refused('not-found'));
  });
});

describe('correcting a review', () => {
  it('counts in the place of what it corrects, and leaves the reviewer who held it', async () => {
    const world = service();
    const corrected = await recordReview(
      world,
      held({ actorOid: LEAD_OID, corrects: KEPT.key, heldOn: civilDate('2026-10-02') }),
    );
    expect(corrected).toMatchObject({
      ok: true,
      value: { stored: { value: { supersedes: KEPT.key, reviewerOid: MANAGER_OID, recordedBy: LEAD_OID } } },
    });
    expect(statusOf(world)).toBe('met');
    expect(pageOf(world).held).toMatchObject([{ review: { heldOn: '2026-10-02' } }]);
  });

  it('is refused where somebody was faster: nothing of theirs is lost', async () => {
    const world = service();
    await recordReview(world, held({ actorOid: LEAD_OID, corrects: KEPT.key }));
    const late = held({ formId: 'form-0000000000002', corrects: KEPT.key, agreed: 'Other words' });
    expect(await recordReview(world, late)).toEqual({
      ok: false,
      refusal: { code: 'changed-meanwhile', key: KEPT.key },
    });
    expect(await takeBack(world, KEPT.key)).toMatchObject(refused('changed-meanwhile'));
  });

  it('stores one row when it is sent twice', async () => {
    const world = service();
    await recordReview(world, held({ corrects: KEPT.key }));
    expect(await recordReview(world, held({ corrects: KEPT.key }))).toMatchObject({
      value: { isNew: false },
    });
  });

  it('keeps the kind of what was recorded, also where the policy has dropped it', async () => {
    const dropped = { ...KEPT, kind: 'quarterly' };
    const world = aService({ records: { reviews: [dropped] } });
    const words = held({ corrects: KEPT.key, kind: 'quarterly', heldOn: KEPT.heldOn });
    expect(await recordReview(world, words)).toMatchObject({ ok: true });
    expect(await recordReview(world, held({ kind: 'quarterly' }))).toMatchObject(refused('bad-input'));
  });
});

describe('a review that a self-assessment goes before', () => {
  const before = aReview({
    key: aKey('review', 'performance', '1'),
    kind: 'performance',
    heldOn: civilDate('2026-08-20'),
  });
  /** A trainer of the ATP, whose last performance review was on 20 Aug 2026. */
  const trainer = (policyRoles = ['trainer']): World =>
    aService({
      records: {
        units: [aUnit({ policyId: 'atp' })],
        people: [aPerson({ policyRoles }), aPerson({ oid: MANAGER_OID, displayName: 'Ben Hughes' })],
        reviews: [before],
      },
    });
  const performance = held({ kind: 'performance' });
  const assessed = (world: World, datedOn: string) =>
    recordEntry(world, {
      actorOid: ASHA_OID,
      personOid: ASHA_OID,
      formId: 'form-0000000000009',
      kind: 'self-assessment',
      fields: { about: 'etf-2014', datedOn },
    } satisfies RecordEntryRequest);

  it('is refused without one since the last review, and the refusal says what is missing', async () => {
    const world = trainer();
    expect(await recordReview(world, performance)).toEqual({
      ok: false,
      refusal: { code: 'bad-input', problems: [fieldProblem('heldOn', 'needs-self-assessment')] },
    });
    expect(pageOf(world).kinds.find(({ kind }) => kind.id === 'performance')?.missing).toEqual([
      'self-assessment',
    ]);
  });

  it.each([
    ['on the day of the last review', '2026-08-20', false],
    ['the day after it', '2026-08-21', true],
    ['on the day of the meeting', '2026-11-20', true],
    ['the day after the meeting', '2026-11-21', false],
  ])('with one completed %s the form says what the engine says', async (_when, datedOn, isHeld) => {
    const world = trainer();
    await assessed(world, datedOn);
    expect((await recordReview(world, performance)).ok).toBe(isHeld);
    expect(statusOf(world, 'performance-review')).toBe(isHeld ? 'met' : 'overdue');
  });

  it('needs none of somebody whom the policy asks for none', async () => {
    expect(await recordReview(trainer(['admin-support']), performance)).toMatchObject({ ok: true });
  });

  it('may have its words corrected later, and not its day to one without', async () => {
    const world = trainer();
    const words = held({ kind: 'performance', corrects: before.key, heldOn: before.heldOn, agreed: 'More.' });
    expect(await recordReview(world, words)).toMatchObject({ ok: true });
  });
});

describe('whom a review is about', () => {
  const toldOf = (world: World) =>
    world.outbox.messages().filter(({ content }) => content.kind === 'review-recorded');

  it('is told once that it is there, also when it is sent twice or corrected', async () => {
    const world = service();
    const key = keyIn(await recordReview(world, held()));
    await recordReview(world, held());
    await recordReview(world, held({ formId: 'form-0000000000002', corrects: key, agreed: 'More.' }));
    expect(toldOf(world)).toMatchObject([
      { recipientOid: ASHA_OID, content: { kind: 'review-recorded', reviewKey: key } },
    ]);
    expect(reviewRecordedFor(world, { actorOid: ASHA_OID, reviewKey: key })).toMatchObject({
      ok: true,
      value: { reviewTitle: 'Annual progress review', heldOn: '2026-11-20', reviewerName: 'Ben Hughes' },
    });
  });

  it.each([
    ['31 days ago', '2026-10-21', 1],
    ['longer ago: old files are no news', '2026-10-20', 0],
  ])('is told of a meeting %s or not', async (_when, heldOn, times) => {
    const world = service();
    await recordReview(world, held({ heldOn: civilDate(heldOn) }));
    expect(toldOf(world)).toHaveLength(times);
  });

  it('is told nothing of what was taken back meanwhile, nor anybody of another’s', async () => {
    const world = service();
    const key = keyIn(await recordReview(world, held()));
    const told = (actorOid: string) => reviewRecordedFor(world, { actorOid, reviewKey: key }).ok;
    expect([told(ASHA_OID), told(COLLEAGUE_OID)]).toEqual([true, false]);
    await takeBack(world, key);
    expect(told(ASHA_OID)).toBe(false);
  });
});
