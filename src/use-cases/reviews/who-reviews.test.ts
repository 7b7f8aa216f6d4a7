import { fieldProblem } from '../../domain/fields/field-problem.ts';
import { describe, expect, it } from '@jest/globals';
import { aService, COLLEAGUE_OID, LEAD_OID } from '../../../tests/builders/a-service.ts';
import {
  ASHA_OID,
  aKey,
  aPerson,
  aReview,
  aRoleAssignment,
  aUnit,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { describeMe } from '../me/describe-me.ts';
import { nudgeOverdueReviews } from './nudge-overdue-reviews.ts';
import { peopleReviewed } from './people-reviewed.ts';
import { recordEntry } from '../entries/record-entry.ts';
import { readReviews } from './read-reviews.ts';
import { recordReview } from './record-review.ts';
import { reviewOverdueFor } from './review-overdue-for.ts';

const held = (kind: string, heldOn: string) =>
  aReview({ key: aKey('review', kind), kind, heldOn: civilDate(heldOn), agreed: `Agreed in ${kind}.` });

/** Asha is a trainer under the ATP's policy, her caseload review overdue; Ben manages her, and Colin is the quality assurer. */
const atp = (): World =>
  aService({
    records: {
      units: [aUnit({ policyId: 'atp' })],
      people: [
        aPerson({ policyRoles: ['trainer'] }),
        aPerson({ oid: MANAGER_OID, displayName: 'Ben Hughes', policyRoles: ['senior-leader'] }),
        aPerson({ oid: COLLEAGUE_OID, displayName: 'Colin Reid', policyRoles: ['iqa'] }),
        aPerson({ oid: LEAD_OID, displayName: 'Dilys Owen', policyRoles: ['admin-support'] }),
      ],
      roleAssignments: [
        aRoleAssignment({ key: 'coordinator', personOid: COORDINATOR_OID, unit: aUnit().key }),
        aRoleAssignment({ key: 'lead', personOid: LEAD_OID, role: 'cpd-lead', unit: undefined }),
      ],
      reviews: [held('caseload', '2026-10-01'), held('performance', '2026-11-02')],
    },
  });

const nameReviewer = (
  world: World,
  change: { actorOid?: string; colleague?: string; personOid?: string } = {},
) =>
  recordEntry(world, {
    actorOid: change.actorOid ?? LEAD_OID,
    personOid: change.personOid ?? ASHA_OID,
    formId: 'form-0000000000001',
    kind: 'reviewer',
    fields: { about: 'caseload', colleague: change.colleague ?? COLLEAGUE_OID, datedOn: '2026-09-01' },
  });

const caseload = (actorOid: string) => ({
  actorOid,
  personOid: ASHA_OID,
  formId: `form-of-${actorOid.slice(0, 8)}`,
  kind: 'caseload',
  heldOn: civilDate('2026-11-20'),
  agreed: '',
});

const told = (world: World, reviewKind: string) =>
  world.outbox
    .messages()
    .filter(({ content }) => content.kind === 'review-overdue' && content.reportOid === ASHA_OID)
    .filter(({ content }) => content.kind === 'review-overdue' && content.reviewKind === reviewKind)
    .map(({ recipientOid }) => recipientOid);

const pageOf = (world: World, actorOid: string) => {
  const page = readReviews(world, { actorOid, personOid: ASHA_OID });
  return page.ok ? page.value : undefined;
};

describe('a review that the policy gives to a quality assurer', () => {
  it('is told to them, and not to the line manager', async () => {
    const world = atp();
    await nameReviewer(world);
    await nudgeOverdueReviews(world, new Set());
    expect(told(world, 'caseload')).toEqual([COLLEAGUE_OID]);
    const asked = { reportOid: ASHA_OID, reviewKind: 'caseload' };
    expect(reviewOverdueFor(world, { actorOid: COLLEAGUE_OID, ...asked }).ok).toBe(true);
    expect(reviewOverdueFor(world, { actorOid: MANAGER_OID, ...asked }).ok).toBe(false);
  });

  it('is recorded by them, and not by the line manager', async () => {
    const world = atp();
    await nameReviewer(world);
    expect(await recordReview(world, caseload(MANAGER_OID))).toEqual({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
    expect(await recordReview(world, caseload(COLLEAGUE_OID))).toMatchObject({ ok: true });
  });

  it('shows them their kind of review alone, and the line manager all', async () => {
    const world = atp();
    await nameReviewer(world);
    const seenBy = (actorOid: string) => pageOf(world, actorOid)?.held.map(({ review }) => review.kind);
    expect([seenBy(COLLEAGUE_OID), seenBy(MANAGER_OID)]).toEqual([['caseload'], ['performance', 'caseload']]);
    expect(pageOf(world, MANAGER_OID)?.kinds.map(({ kind, mayRecord }) => [kind.id, mayRecord])).toEqual([
      ['caseload', false],
      ['performance', true],
    ]);
  });

  it('opens their page of the people they review, though they manage nobody', async () => {
    const world = atp();
    expect([describeMe(world, COLLEAGUE_OID).views, peopleReviewed(world, COLLEAGUE_OID)]).toEqual([
      ['me', 'catalogue'],
      [],
    ]);
    await nameReviewer(world);
    expect(describeMe(world, COLLEAGUE_OID).views).toEqual(['me', 'catalogue', 'team']);
    expect(peopleReviewed(world, COLLEAGUE_OID)).toMatchObject([
      {
        person: { oid: ASHA_OID },
        tag: { unitName: 'Adult Learning' },
        reviews: [
          { label: 'Caseload review', isStandIn: false, asked: [{ outcome: { status: 'overdue' } }] },
        ],
      },
    ]);
  });

  it('goes to a stand-in while nobody is named, and the page says so', async () => {
    const world = atp();
    expect(describeMe(world, LEAD_OID).views).toContain('team');
    expect(peopleReviewed(world, LEAD_OID)).toMatchObject([
      { person: { oid: ASHA_OID }, reviews: [{ label: 'Caseload review', isStandIn: true }] },
    ]);
    await nudgeOverdueReviews(world, new Set());
    expect(told(world, 'caseload')).toEqual([LEAD_OID]);
    expect(pageOf(world, MANAGER_OID)?.kinds[0]).toMatchObject({
      reviewers: { source: 'stand-in', rule: { title: 'Internal quality assurer' } },
      reviewerNames: ['Dilys Owen'],
    });
  });

  it('is nobody’s of whom nothing is known: a colleague finds no page', () => {
    expect(pageOf(atp(), COLLEAGUE_OID)).toBeUndefined();
  });
});

describe('naming a reviewer', () => {
  it.each([
    ['the line manager', MANAGER_OID, 'not-allowed'],
    ['the person', ASHA_OID, 'not-allowed'],
    ['a stranger to them', COLLEAGUE_OID, 'not-found'],
  ])('is not for %s', async (_who, actorOid, code) => {
    expect(await nameReviewer(atp(), { actorOid })).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is for the coordinator too', async () => {
    expect(await nameReviewer(atp(), { actorOid: COORDINATOR_OID })).toMatchObject({ ok: true });
  });

  it.each([
    ['the person themselves', ASHA_OID],
    ['somebody who is not there', '99999999-9999-4999-8999-999999999999'],
  ])('refuses %s as the reviewer', async (_who, colleague) => {
    expect(await nameReviewer(atp(), { colleague })).toMatchObject({
      ok: false,
      refusal: { code: 'bad-input', problems: [fieldProblem('fields.colleague', 'not-a-choice')] },
    });
  });
});
