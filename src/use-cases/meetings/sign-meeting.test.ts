import { beforeEach, describe, expect, it } from '@jest/globals';
import { aBusyService, HELD_MEETING, MEETING, RELATED } from '../../../tests/builders/a-busy-service.ts';
import { aService, LEAD_OID } from '../../../tests/builders/a-service.ts';
import { aKey, aReviewMeeting, ASHA_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import { changeMeeting } from './change-meeting.ts';
import { meetingNewsFor } from './meeting-news-for.ts';
import { prepareMeeting } from './prepare-meeting.ts';
import { readMeeting, readMeetings } from './read-meetings.ts';
import { readReviews } from '../reviews/read-reviews.ts';
import { signMeeting } from './sign-meeting.ts';
import { withdrawReview } from '../reviews/withdraw-review.ts';

const asha = { personOid: ASHA_OID, meetingKey: HELD_MEETING.key };
const { self, reviewer, nobody } = RELATED;

describe('a review meeting', () => {
  let world: World;
  beforeEach(async () => {
    world = await aBusyService();
  });

  const read = (actorOid: string = self) => {
    const result = readMeeting(world, { actorOid, ...asha });
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };
  const sign = (actorOid: string, as: string, hash = read().hash) =>
    signMeeting(world, { actorOid, ...asha, as, hash });
  const write = (actorOid: string, text: string, was = '') =>
    changeMeeting(world, { actorOid, ...asha, change: { to: 'words', text, was } });
  const told = (event: string) =>
    world.outbox
      .messages()
      .filter(({ content }) => content.kind === 'review-meeting' && content.event === event);
  const newsTo = (actorOid: string, event: string) => ({ actorOid, ...asha, event });
  const reviewsOfAsha = () => world.records.reviews.where('personOid', ASHA_OID);

  it('becomes a review with the last signature, once, that nobody takes back', async () => {
    const before = reviewsOfAsha().length;
    expect(await sign(reviewer, 'Manager')).toMatchObject({ value: { value: { state: 'held' } } });
    expect(reviewsOfAsha()).toHaveLength(before);
    expect(await sign(self, 'Individual')).toMatchObject({ value: { value: { state: 'locked' } } });
    const audited = world.audit.records().length;
    expect(await sign(self, 'Individual')).toMatchObject({ ok: true });
    expect(reviewsOfAsha()).toHaveLength(before + 1);
    const review = reviewsOfAsha().at(-1)?.value;
    expect(review).toMatchObject({ kind: 'annual', heldOn: '2026-11-20', reviewerOid: reviewer });
    expect(world.audit.records().length).toBeLessThanOrEqual(audited + 1);
    const taken = { actorOid: reviewer, personOid: ASHA_OID, reviewKey: review?.key ?? '', reason: 'No.' };
    expect(await withdrawReview(world, taken)).toMatchObject({ refusal: { code: 'not-allowed' } });
    const page = readReviews(world, { actorOid: reviewer, personOid: ASHA_OID });
    expect(page.ok && page.value.held.find((each) => each.review.key === review?.key)?.mayMend).toBe(false);
  });

  it('refuses a signature under an older version, and takes signatures away with what was signed', async () => {
    const { hash } = read();
    await sign(reviewer, 'Manager');
    expect(await write(self, 'It was not my best.')).toMatchObject({ value: { value: { signatures: [] } } });
    expect(await sign(self, 'Individual', hash)).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    expect(world.audit.records().at(-1)).toMatchObject({ action: 'review-meeting-unsigned' });
  });

  it.each([
    ['the reviewer for the person', reviewer, 'Individual', 'not-allowed'],
    ['the person for the reviewer', self, 'Manager', 'not-allowed'],
    ['nobody else', nobody, 'Manager', 'not-found'],
  ])('is signed by each for themselves: not by %s', async (_who, actorOid, as, code) => {
    expect(await sign(actorOid, as)).toMatchObject({ refusal: { code } });
  });

  it('holds what each wrote, and refuses what was written over unseen', async () => {
    await write(self, 'Mine.');
    await write(reviewer, 'Theirs.');
    expect(read().meeting).toMatchObject({ personWords: 'Mine.', reviewerWords: 'Theirs.' });
    expect(await write(self, 'From my phone.')).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    expect(await write(self, 'Mine.')).toMatchObject({ ok: true });
  });

  it('takes what the two write in the same moment, and both signatures', async () => {
    const target = (place: number) => ({ to: 'target', place, text: `Target ${place}`, was: '' }) as const;
    // As the network has it: all have read before one has written.
    const replace = world.records.reviewMeetings.replace.bind(world.records.reviewMeetings);
    world.records.reviewMeetings.replace = async (stored, value) => {
      await Promise.resolve();
      return replace(stored, value);
    };
    const written = await Promise.all([
      write(self, 'Mine.'),
      write(reviewer, 'Theirs.'),
      changeMeeting(world, { actorOid: self, ...asha, change: target(0) }),
      changeMeeting(world, { actorOid: reviewer, ...asha, change: target(1) }),
    ]);
    expect(written.every(({ ok }) => ok)).toBe(true);
    expect(read().meeting).toMatchObject({
      personWords: 'Mine.',
      reviewerWords: 'Theirs.',
      targets: { 0: 'Target 0', 1: 'Target 1' },
    });
    await Promise.all([sign(self, 'Individual'), sign(reviewer, 'Manager')]);
    expect(read().meeting).toMatchObject({ state: 'locked' });
  });

  it('is no more of somebody who reviews the person no more', async () => {
    world.records.recordEntries.all = () => [];
    world.records.recordEntries.where = () => [];
    expect(readMeeting(world, { actorOid: reviewer, ...asha })).toMatchObject({ ok: false });
    expect(await write(reviewer, 'Theirs.')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await sign(reviewer, 'Manager')).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('is found by its own person alone', () => {
    const ofAnother = { actorOid: reviewer, personOid: reviewer, meetingKey: HELD_MEETING.key };
    expect(readMeeting(world, ofAnother)).toMatchObject({ refusal: { code: 'not-found' } });
    const none = { actorOid: self, personOid: ASHA_OID, meetingKey: aKey('none') };
    expect(readMeeting(world, none)).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('is begun once, by whichever of the two', async () => {
    const asked = { personOid: ASHA_OID, kind: 'mid-year', plannedOn: civilDate('2026-12-04') };
    expect(await prepareMeeting(world, { ...asked, actorOid: self })).toMatchObject({
      value: { isNew: true },
    });
    const again = await prepareMeeting(world, { ...asked, actorOid: reviewer });
    expect(again).toMatchObject({ value: { isNew: false } });
    const page = readMeetings(world, { actorOid: self, personOid: ASHA_OID });
    expect(page.ok && page.value.meetings).toHaveLength(3);
    const past = { ...asked, kind: 'annual', plannedOn: civilDate('2026-11-01'), actorOid: self };
    expect(await prepareMeeting(world, past)).toMatchObject({ value: { stored: { value: MEETING } } });
    expect(await prepareMeeting(world, { ...past, kind: 'unknown' })).toMatchObject({ ok: false });
  });

  it('can be removed while nobody has signed it, and brought back where no other is open', async () => {
    const of = { personOid: ASHA_OID, meetingKey: MEETING.key };
    const drafted = (actorOid: string, change: Parameters<typeof changeMeeting>[1]['change']) =>
      changeMeeting(world, { actorOid, ...of, change });
    const remove = { to: 'withdraw', reason: 'Begun twice.' } as const;
    expect(await drafted(nobody, remove)).toMatchObject({ refusal: { code: 'not-found' } });
    // While another of its kind is open, there is nothing to come back to.
    await drafted(self, remove);
    expect(world.audit.records().at(-1)).toMatchObject({ action: 'review-meeting-removed', actorOid: self });
    expect(await drafted(self, { to: 'bring-back' })).toMatchObject({
      refusal: { code: 'bad-input', problems: [{ id: 'another-is-open' }] },
    });
    expect(await changeMeeting(world, { actorOid: reviewer, ...asha, change: remove })).toMatchObject({
      ok: true,
    });
    expect(await drafted(reviewer, { to: 'bring-back' })).toMatchObject({
      value: { value: { withdrawnBecause: undefined } },
    });
    await changeMeeting(world, { actorOid: reviewer, ...asha, change: { to: 'bring-back' } });
    expect(told('removed').map(({ recipientOid }) => recipientOid)).toEqual([reviewer, self]);
    expect(told('brought-back').map(({ recipientOid }) => recipientOid)).toEqual([self]);
  });

  it('tells the others once of each signature, of the review, and that a signature fell', async () => {
    await sign(reviewer, 'Manager');
    await sign(reviewer, 'Manager');
    expect(told('signed')).toMatchObject([{ recipientOid: self }]);
    expect(meetingNewsFor(world, newsTo(self, 'signed'))).toMatchObject({ ok: true });
    await write(self, 'It was not my best.');
    expect(told('unsigned')).toMatchObject([{ recipientOid: reviewer }]);
    expect(meetingNewsFor(world, newsTo(self, 'signed'))).toMatchObject({ ok: false });
    await sign(self, 'Individual');
    await sign(reviewer, 'Manager');
    expect(told('signed').map(({ recipientOid }) => recipientOid)).toEqual([self, reviewer]);
    expect(told('locked')).toEqual([]);
    const recorded = world.outbox.messages().filter(({ content }) => content.kind === 'review-recorded');
    expect(recorded).toMatchObject([{ recipientOid: self }]);
    expect(meetingNewsFor(world, newsTo(nobody, 'locked'))).toMatchObject({ refusal: { code: 'not-found' } });
    expect(meetingNewsFor(world, newsTo(reviewer, 'held'))).toMatchObject({ ok: false });
  });

  it('has each field written by whom it is for, and restricted ones read by those who meet alone', async () => {
    const field = { hint: '', kind: 'text', choices: [], item: undefined, isRestricted: false } as const;
    const meeting = aReviewMeeting({
      key: aKey('review-meeting', 'with-fields'),
      fields: [
        { ...field, id: 'mine', label: 'Mine', writtenBy: 'person' },
        { ...field, id: 'theirs', label: 'Theirs', writtenBy: 'reviewer' },
        { ...field, id: 'pay', label: 'Pay', writtenBy: 'reviewer', isRestricted: true },
      ],
    });
    await world.records.reviewMeetings.create(meeting);
    const of = { personOid: ASHA_OID, meetingKey: meeting.key };
    const fill = (actorOid: string, id: string) =>
      changeMeeting(world, { actorOid, ...of, change: { to: 'field', field: id, text: 'More.', was: '' } });
    expect(await fill(reviewer, 'mine')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await fill(self, 'theirs')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await fill(self, 'pay')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await fill(self, 'mine')).toMatchObject({ ok: true });
    expect(await fill(reviewer, 'pay')).toMatchObject({ ok: true });
    const readableTo = Object.entries(RELATED).filter(([, actorOid]) => {
      const page = readMeeting(world, { actorOid, ...of });
      return page.ok && page.value.may.readRestricted;
    });
    expect(readableTo.map(([relation]) => relation)).toEqual(['self', 'reviewer']);
  });

  it('stays as it is once its person has left, and is neither changed, signed, removed nor begun', async () => {
    await sign(reviewer, 'Manager');
    const stored = world.records.people.find(ASHA_OID);
    if (!stored) throw new Error('Nobody there.');
    await world.records.people.replace(stored, { ...stored.value, leftOn: civilDate('2026-11-20') });
    const hasLeft = { refusal: { code: 'bad-input', problems: [{ id: 'has-left' }] } };
    expect(await write(reviewer, 'Good luck.')).toMatchObject(hasLeft);
    const drafted = { actorOid: reviewer, personOid: ASHA_OID, meetingKey: MEETING.key };
    const remove = { to: 'withdraw', reason: 'They left.' } as const;
    expect(await changeMeeting(world, { ...drafted, change: remove })).toMatchObject(hasLeft);
    const next = { actorOid: reviewer, personOid: ASHA_OID, kind: 'mid-year' };
    expect(await prepareMeeting(world, { ...next, plannedOn: civilDate('2026-12-04') })).toMatchObject(
      hasLeft,
    );
    expect(read(reviewer).meeting.signatures).toHaveLength(1);
    expect(await sign(reviewer, 'Manager')).toMatchObject({ ok: true });
    expect(told('signed')).toHaveLength(1);
  });

  it('is held by who stands in where two manage each other', async () => {
    const circle = aService({ managers: { [ASHA_OID]: MANAGER_OID, [MANAGER_OID]: ASHA_OID } });
    const annual = { personOid: ASHA_OID, kind: 'annual', plannedOn: civilDate('2026-12-04') };
    expect(await prepareMeeting(circle, { ...annual, actorOid: MANAGER_OID })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await prepareMeeting(circle, { ...annual, actorOid: LEAD_OID })).toMatchObject({ ok: true });
    expect(await prepareMeeting(circle, { ...annual, actorOid: ASHA_OID })).toMatchObject({
      value: { isNew: false },
    });
  });

  it('proposes what comes next, and says who holds it', () => {
    expect(read()).toMatchObject({ reviewers: { oids: [reviewer], source: 'named' } });
    expect(read().next.map(({ kind }) => kind)).toContain('annual');
  });

  it('tells who may sign, and what is wanted', () => {
    expect(read()).toMatchObject({ wanted: [], maySignAs: ['Individual'], may: { reviewerWords: false } });
    expect(read(reviewer)).toMatchObject({ maySignAs: ['Manager'], may: { ownWords: false } });
  });
});
