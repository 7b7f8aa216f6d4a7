import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID } from '../../../tests/builders/a-service.ts';
import {
  aKey,
  aRecordEntry,
  aReview,
  aReviewMeeting,
  ASHA_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { peopleReviewed } from '../reviews/people-reviewed.ts';
import { reviewersDay } from './reviewers-day.ts';
import { teamSummary } from './team-summary.ts';

const ofAsha = { personOid: ASHA_OID, kind: 'annual' };
const planned = aReviewMeeting({
  ...ofAsha,
  key: aKey('meeting', 'planned'),
  plannedOn: civilDate('2026-12-04'),
});
const due = aReviewMeeting({
  ...ofAsha,
  key: aKey('meeting', 'due'),
  kind: 'mid-year',
  plannedOn: civilDate('2026-11-20'),
});
const held = aReviewMeeting({
  key: aKey('meeting', 'held'),
  personOid: COLLEAGUE_OID,
  kind: 'annual',
  state: 'held',
  heldOn: civilDate('2026-11-19'),
  heldBy: MANAGER_OID,
});
/** The annual review of both falls due in December. */
const lastYear = (personOid: string) =>
  aReview({ key: aKey('review', personOid), personOid, kind: 'annual', heldOn: civilDate('2025-12-10') });

const dayOf = (world: World, actorOid: string) => {
  const summary = teamSummary(world, actorOid);
  return reviewersDay(world, actorOid, {
    members: summary.ok ? summary.value.members : [],
    reviewed: peopleReviewed(world, actorOid),
  });
};

describe('the day of who holds reviews', () => {
  it('says what waits for them, to sign first, and nothing that is removed or somebody else’s', () => {
    const removed = { ...planned, key: aKey('meeting', 'removed'), withdrawnBecause: 'Twice.' };
    const world = aService({ records: { reviewMeetings: [planned, due, held, removed] } });
    const { waiting } = dayOf(world, MANAGER_OID);
    expect(waiting.map(({ task, meeting, kindLabel }) => [task, meeting.key, kindLabel])).toEqual([
      ['sign', held.key, expect.stringContaining('nnual')],
      ['hold', due.key, expect.stringContaining('id-year')],
      ['prepare', planned.key, expect.stringContaining('nnual')],
    ]);
    expect(dayOf(world, COLLEAGUE_OID)).toEqual({ waiting: [], coming: [] });
  });

  it('is of whom it is named for, and no more of the manager', () => {
    const named = aRecordEntry({
      key: aKey('entry', 'reviewer'),
      personOid: ASHA_OID,
      kind: 'reviewer',
      about: 'annual',
      colleague: COLLEAGUE_OID,
      datedOn: civilDate('2026-09-01'),
    });
    const world = aService({ records: { reviewMeetings: [planned], recordEntries: [named] } });
    expect(dayOf(world, COLLEAGUE_OID).waiting).toMatchObject([{ meeting: { key: planned.key } }]);
    expect(dayOf(world, MANAGER_OID).waiting).toEqual([]);
  });

  it('names the reviews of the next thirty days that nobody prepares yet', () => {
    const reviews = [lastYear(ASHA_OID), lastYear(COLLEAGUE_OID)];
    const annualOf = (world: World) =>
      dayOf(world, MANAGER_OID)
        .coming.filter(({ kind }) => kind === 'annual')
        .map(({ person, dueOn }) => [person.oid, dueOn]);
    expect(annualOf(aService({ records: { reviews } }))).toEqual([
      [ASHA_OID, '2026-12-10'],
      [COLLEAGUE_OID, '2026-12-10'],
    ]);
    expect(annualOf(aService({ records: { reviews, reviewMeetings: [planned] } }))).toEqual([
      [COLLEAGUE_OID, '2026-12-10'],
    ]);
  });
});
