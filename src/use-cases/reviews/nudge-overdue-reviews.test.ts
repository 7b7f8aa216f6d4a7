import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID, TRUSTEE_OID } from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  aKey,
  aReview,
  aReviewMeeting,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import { memoryDirectory } from '../../../tests/fakes/memory-directory.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import { nudgeOverdueReviews } from './nudge-overdue-reviews.ts';
import { recordReview } from './record-review.ts';
import { reviewOverdueFor } from './review-overdue-for.ts';

const review = (personOid: string, heldOn: string) =>
  aReview({ key: aKey('review', personOid, heldOn), personOid, kind: 'annual', heldOn: civilDate(heldOn) });

/** Everybody was reviewed lately but Asha, whose review was due on 20 Nov 2026. */
const ashaIsOverdue = (reviewMeetings: readonly ReviewMeeting[] = []): World =>
  aService({
    records: {
      reviewMeetings,
      reviews: [
        review(ASHA_OID, '2025-11-20'),
        review(COLLEAGUE_OID, '2026-09-10'),
        review(MANAGER_OID, '2026-09-10'),
        review(COORDINATOR_OID, '2026-09-10'),
      ],
    },
  });

const annualOnly = (world: World) =>
  world.outbox
    .messages()
    .filter(({ content }) => content.kind === 'review-overdue' && content.reviewKind === 'annual');

describe('an overdue review', () => {
  it('is told to the line manager, and to nobody else, once', async () => {
    const world = ashaIsOverdue();
    await nudgeOverdueReviews(world, new Set());
    await nudgeOverdueReviews(world, new Set());
    world.clock.advance({ days: 3 });
    await nudgeOverdueReviews(world, new Set());
    expect(annualOnly(world).map(({ recipientOid, content }) => [recipientOid, content])).toEqual([
      [
        MANAGER_OID,
        { kind: 'review-overdue', reportOid: ASHA_OID, reviewKind: 'annual', dueOn: '2026-11-20' },
      ],
    ]);
  });

  it('leads to the meeting in which it is being prepared, and to none that is removed', () => {
    const asked = { actorOid: MANAGER_OID, reportOid: ASHA_OID, reviewKind: 'annual' };
    const open = aReviewMeeting({ kind: 'annual' });
    const openIn = (meeting: ReviewMeeting) => {
      const world = ashaIsOverdue([meeting]);
      const told = reviewOverdueFor(world, asked);
      return told.ok && told.value.openMeeting;
    };
    expect(openIn(open)).toBe(open.key);
    expect(openIn({ ...open, kind: 'mid-year' })).toBeUndefined();
    expect(openIn({ ...open, withdrawnBecause: 'Begun twice.' })).toBeUndefined();
  });

  it('is told to nobody on the day it is due', async () => {
    const world = ashaIsOverdue();
    world.clock.set('2026-11-20T23:59:00.000Z');
    await nudgeOverdueReviews(world, new Set());
    expect(annualOnly(world)).toEqual([]);
  });

  it('is never told to the person themselves as their own manager', async () => {
    const world = aService({ records: { reviews: [] }, managers: { [ASHA_OID]: ASHA_OID } });
    await nudgeOverdueReviews(world, new Set());
    const ofAsha = world.outbox
      .messages()
      .filter(({ content }) => content.kind === 'review-overdue' && content.reportOid === ASHA_OID);
    expect(ofAsha.length).toBeGreaterThan(0);
    expect(ofAsha.filter(({ recipientOid }) => recipientOid === ASHA_OID)).toEqual([]);
  });

  it('is counted, and told to nobody, where nobody answers for the person', async () => {
    const world = { ...ashaIsOverdue(), directory: memoryDirectory({}, { [LEAD_OID]: null }) };
    const summary = await nudgeOverdueReviews(world, new Set());
    expect([summary.messagesQueued, summary.withoutReviewer]).toEqual([0, summary.overdue]);
    expect(summary.overdue).toBeGreaterThan(0);
  });

  it.each([
    ['a disabled manager to the next one up', { [MANAGER_OID]: { isEnabled: false } }, TRUSTEE_OID],
    ['a deleted manager to the CPD lead', { [MANAGER_OID]: null }, LEAD_OID],
  ])('goes from %s alone', async (_what, accounts, recipientOid) => {
    const managers = { [ASHA_OID]: MANAGER_OID, [MANAGER_OID]: TRUSTEE_OID };
    const world = { ...ashaIsOverdue(), directory: memoryDirectory(managers, accounts) };
    await nudgeOverdueReviews(world, new Set());
    const ofAsha = annualOnly(world).filter(
      ({ content }) => content.kind === 'review-overdue' && content.reportOid === ASHA_OID,
    );
    expect(ofAsha.map((message) => message.recipientOid)).toEqual([recipientOid]);
    const request = { reportOid: ASHA_OID, reviewKind: 'annual' };
    expect(reviewOverdueFor(world, { ...request, actorOid: recipientOid }).ok).toBe(true);
    expect(reviewOverdueFor(world, { ...request, actorOid: MANAGER_OID }).ok).toBe(false);
  });

  it.each([
    ['disabled', { isEnabled: false }],
    ['gone', null],
  ])('is told to nobody while the person’s own account is %s', async (_state, account) => {
    const world = {
      ...ashaIsOverdue(),
      directory: memoryDirectory({ [ASHA_OID]: MANAGER_OID }, { [ASHA_OID]: account }),
    };
    await nudgeOverdueReviews(world, new Set());
    expect(
      world.outbox
        .messages()
        .filter(({ content }) => content.kind === 'review-overdue' && content.reportOid === ASHA_OID),
    ).toEqual([]);
  });

  it('is described to the manager until it has been held', async () => {
    const world = ashaIsOverdue();
    const request = { actorOid: MANAGER_OID, reportOid: ASHA_OID, reviewKind: 'annual' };
    expect(reviewOverdueFor(world, request)).toMatchObject({
      ok: true,
      value: { reportName: 'Asha Rahman', dueOn: '2026-11-20', daysOverdue: 1 },
    });
    expect(reviewOverdueFor(world, { ...request, actorOid: COLLEAGUE_OID }).ok).toBe(false);

    await recordReview(world, {
      actorOid: MANAGER_OID,
      personOid: ASHA_OID,
      formId: 'form-0000000000001',
      kind: 'annual',
      heldOn: civilDate('2026-11-21'),
      agreed: '',
    });
    expect(reviewOverdueFor(world, request)).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });
});

describe('recording a review', () => {
  const request = {
    actorOid: MANAGER_OID,
    personOid: ASHA_OID,
    formId: 'form-0000000000001',
    kind: 'annual',
    heldOn: civilDate('2026-11-21'),
    agreed: 'Lead the captions group',
  };

  it.each([
    ['a date to come', { heldOn: civilDate('2026-11-22') }, 'future-date'],
    ['a kind the policy does not know', { kind: 'seance' }, 'not-a-choice'],
  ])('refuses %s', async (_what, change, id) => {
    const world = ashaIsOverdue();
    const before = world.records.reviews.all().length;
    expect(await recordReview(world, { ...request, ...change })).toMatchObject({
      ok: false,
      refusal: { code: 'bad-input', problems: [{ id }] },
    });
    expect(world.records.reviews.all()).toHaveLength(before);
  });

  it('takes one from before the person started: it counts wherever they are judged', async () => {
    const world = ashaIsOverdue();
    const early = { ...request, heldOn: civilDate('2019-08-31') };
    expect(await recordReview(world, early)).toMatchObject({ ok: true });
  });

  it.each([
    ['the person', ASHA_OID],
    ['a colleague', COLLEAGUE_OID],
    ['a coordinator', COORDINATOR_OID],
  ])('is not for %s', async (_who, actorOid) => {
    expect(await recordReview(ashaIsOverdue(), { ...request, actorOid })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });
});
