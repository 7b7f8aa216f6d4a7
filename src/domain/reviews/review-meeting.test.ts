import { describe, expect, it } from '@jest/globals';
import { aReviewMeeting } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { MeetingChange } from './change-meeting.ts';
import { changedMeeting, WRITTEN_MEANWHILE } from './change-meeting.ts';
import { wantedBeforeSigning, yetToSign } from './meeting-gate.ts';
import { coveredPlaces, fieldsFor } from './meeting-fields.ts';
import type { MeetingField, ReviewMeeting } from './review-meeting.ts';
import { agreedAt, carriedTargets, isOpen, isPersonsSeat, wordsToSign } from './review-meeting.ts';
import { hasSigned, signedMeeting } from './sign-meeting.ts';

const today = civilDate('2026-11-21');
const at = '2026-11-21T10:00:00.000Z';
const covered = { answers: { 0: 'A good year.' }, notApplicable: { 1: 'New in post.' } };
const held = aReviewMeeting({
  personOid: 'asha',
  state: 'held',
  heldOn: civilDate('2026-11-20'),
  heldBy: 'ben',
  ...covered,
});
const gate = { today, missing: [], reviewKey: 'review' };
const by = (as: string, oid: string) => ({ as, oid, at, hash: 'hash' });
const signedBySome = { ...held, signatures: [by('Manager', 'ben')] };
const locked: ReviewMeeting = {
  ...held,
  state: 'locked',
  signatures: [by('Manager', 'ben'), by('Individual', 'asha')],
  reviewKey: 'review',
};

const change = (meeting: ReviewMeeting, asked: MeetingChange, oid = 'ben') =>
  changedMeeting(meeting, asked, { oid, at, today });
const idOf = (result: ReturnType<typeof changedMeeting>) =>
  result.ok ? undefined : result.refusal === WRITTEN_MEANWHILE ? WRITTEN_MEANWHILE : result.refusal.id;
const textAt = (place: number, text: string, was = '') => ({ to: 'target', place, text, was }) as const;

describe('what is written in a meeting', () => {
  it.each<[string, MeetingChange, string, Partial<ReviewMeeting>]>([
    [
      'an answer',
      { to: 'answer', place: 0, text: 'Fine.', isNotApplicable: false, was: 'A good year.' },
      'ben',
      { answers: { 0: 'Fine.' } },
    ],
    [
      'a reason in place of an answer',
      { to: 'answer', place: 0, text: 'On leave.', isNotApplicable: true, was: 'A good year.' },
      'ben',
      { answers: {}, notApplicable: { 0: 'On leave.', 1: 'New in post.' } },
    ],
    ['the person’s words', { to: 'words', text: 'Mine.', was: '' }, 'asha', { personWords: 'Mine.' }],
    ['the reviewer’s words', { to: 'words', text: 'Mine.', was: '' }, 'ben', { reviewerWords: 'Mine.' }],
    ['a target', textAt(3, 'Diploma'), 'ben', { targets: { 3: 'Diploma' } }],
    ['another day', { to: 'plan', plannedOn: today }, 'ben', { plannedOn: today }],
  ])('%s, and nothing else', (_what, asked, oid, changed) => {
    expect(change(held, asked, oid)).toEqual({ ok: true, value: { ...held, ...changed } });
  });

  it.each<[string, MeetingChange, string]>([
    ['a field that another device wrote meanwhile', textAt(0, 'Mine', 'Old'), WRITTEN_MEANWHILE],
    ['a fifth target', textAt(4, 'Too much'), 'too-many'],
    [
      'an item that is not on the agenda',
      { ...textAt(2, ''), to: 'answer', isNotApplicable: false },
      'not-a-choice',
    ],
    ['an answer to a target that nobody set', { ...textAt(0, 'Yes'), to: 'last-target' }, 'not-a-choice'],
    ['a day to come', { to: 'hold', heldOn: civilDate('2026-11-22') }, 'future-date'],
    ['a day that has gone', { to: 'plan', plannedOn: civilDate('2026-11-19') }, 'past-date'],
    ['a day in the wrong century', { to: 'plan', plannedOn: civilDate('2126-11-22') }, 'check-the-year'],
    ['a note, while it may be changed', { to: 'amend', text: 'More.' }, 'not-locked-yet'],
  ])('refuses %s', (_what, asked, id) => {
    expect(idOf(change(held, asked))).toBe(id);
  });

  it('takes the signatures away with a change of what was signed, and with nothing else', () => {
    const kept = [textAt(0, ''), { to: 'plan', plannedOn: today }] as const;
    for (const asked of kept)
      expect(change(signedBySome, asked)).toMatchObject({ value: { signatures: [{}] } });
    expect(change(signedBySome, textAt(0, 'One'))).toMatchObject({
      value: { signatures: [], state: 'held' },
    });
  });

  it('stays as all have signed it, and takes a note once', () => {
    expect(idOf(change(locked, textAt(0, 'One')))).toBe('signed-and-locked');
    expect(idOf(change(locked, { to: 'hold', heldOn: today }))).toBe('signed-and-locked');
    expect(change(locked, { to: 'plan', plannedOn: today })).toEqual({ ok: true, value: locked });
    const noted = change(locked, { to: 'amend', text: 'More.' });
    expect(noted).toEqual({
      ok: true,
      value: { ...locked, amendments: [{ by: 'ben', at, text: 'More.' }] },
    });
    const again = noted.ok ? change(noted.value, { to: 'amend', text: 'More.' }) : noted;
    expect(again).toEqual(noted);
  });
});

describe('what is said of a target besides', () => {
  const withTarget = { ...held, targets: { 1: 'Diploma' } };
  const asked = (to: 'target-measure' | 'target-day', text: string, place = 1, was = '') =>
    ({ to, place, text, was }) as const;

  it('is what shows that it is met, and by when', () => {
    expect(change(withTarget, asked('target-measure', 'The certificate'))).toEqual({
      ok: true,
      value: { ...withTarget, targetMeasures: { 1: 'The certificate' } },
    });
    expect(change(withTarget, asked('target-day', '2027-07-31'))).toEqual({
      ok: true,
      value: { ...withTarget, targetDays: { 1: '2027-07-31' } },
    });
  });

  it.each<[string, MeetingChange, string]>([
    ['of a target that is not set', asked('target-measure', 'The certificate', 0), 'target-comes-first'],
    ['as a day before the review', asked('target-day', '2026-11-19'), 'ends-before-start'],
    ['over what another device wrote', asked('target-measure', 'Mine', 1, 'Old'), WRITTEN_MEANWHILE],
  ])('is refused %s', (_what, wanted, id) => {
    expect(idOf(change(withTarget, wanted))).toBe(id);
  });

  it('goes with the target', () => {
    const full = { ...withTarget, targetMeasures: { 1: 'x' }, targetDays: { 1: '2027-07-31' } };
    expect(change(full, textAt(1, '', 'Diploma'))).toEqual({
      ok: true,
      value: { ...held, targets: {}, targetMeasures: {}, targetDays: {} },
    });
    expect(change(full, textAt(1, 'Degree', 'Diploma'))).toMatchObject({
      value: { targetMeasures: { 1: 'x' }, targetDays: { 1: '2027-07-31' } },
    });
  });

  it('is a comment on how the last one was met', () => {
    const asking = { ...held, lastTargets: { 0: 'Diploma' } };
    const comment = { to: 'last-target-comment', place: 0, text: 'One unit short.', was: '' } as const;
    expect(change(asking, comment)).toMatchObject({
      value: { lastTargetComments: { 0: 'One unit short.' } },
    });
    expect(idOf(change(asking, { ...comment, place: 3 }))).toBe('not-a-choice');
  });

  it('is signed with the rest, and leaves what was signed without it as it was', () => {
    const signed = { ...withTarget, signatures: [by('Manager', 'ben')] };
    expect(change(signed, asked('target-day', '2027-07-31'))).toMatchObject({ value: { signatures: [] } });
    const words = [
      withTarget,
      { ...withTarget, targetMeasures: { 1: 'x' } },
      { ...withTarget, targetDays: { 1: 'x' } },
      { ...withTarget, lastTargetComments: { 1: 'x' } },
    ].map(wordsToSign);
    expect(new Set(words).size).toBe(words.length);
    expect(words[0]).not.toContain('ofTargets');
  });
});

describe('a meeting that was begun by mistake', () => {
  const removing = { to: 'withdraw', reason: 'Begun twice.' } as const;
  const removed = { ...held, withdrawnBecause: 'Begun twice.' };

  it('is removed with a reason, once, and brought back as it was', () => {
    expect(change(held, removing)).toEqual({ ok: true, value: removed });
    expect(change(removed, { ...removing, reason: 'Again.' })).toEqual({ ok: true, value: removed });
    expect(change(removed, { to: 'bring-back' })).toEqual({ ok: true, value: held });
    expect([isOpen(held), isOpen(removed), isOpen(locked)]).toEqual([true, false, false]);
  });

  it.each([
    ['signed by one', signedBySome],
    ['signed by all', locked],
  ])('stays once it is %s', (_how, meeting) => {
    expect(idOf(change(meeting, removing))).toBe('signed-so-it-stays');
  });

  it('is neither written nor signed while it is removed', () => {
    for (const asked of [
      textAt(0, 'One'),
      { to: 'hold', heldOn: today },
      { to: 'amend', text: 'More.' },
    ] as const)
      expect(idOf(change(removed, asked))).toBe('meeting-removed');
    expect(signedMeeting(removed, by('Manager', 'ben'), gate)).toMatchObject({
      refusal: [{ id: 'meeting-removed' }],
    });
  });
});

describe('what a meeting wants before it is signed', () => {
  const lastTargets = { lastTargets: { 0: 'Diploma' }, targetAnswers: ['Yes', 'No', 'Partially'] };

  it.each<[string, ReviewMeeting, readonly string[], readonly (readonly [string, string])[]]>([
    ['nothing', held, [], []],
    ['its day', { ...held, heldOn: undefined }, [], [['heldOn', 'not-held-yet']]],
    ['a day that was', { ...held, heldOn: civilDate('2026-11-22') }, [], [['heldOn', 'future-date']]],
    ['a self-assessment', held, ['self-assessment'], [['heldOn', 'needs-self-assessment']]],
    ['an item of the agenda', { ...held, notApplicable: {} }, [], [['agenda.1', 'not-talked-about']]],
    ['an answer to a target', { ...held, ...lastTargets }, [], [['lastTargets.0', 'none-chosen']]],
    ['no answer where none is offered', { ...held, ...lastTargets, targetAnswers: [] }, [], []],
  ])('%s', (_what, meeting, missing, wanted) => {
    const problems = wantedBeforeSigning(meeting, { today, missing });
    expect(problems.map(({ path, id }) => [path, id])).toEqual(wanted);
    expect(signedMeeting(meeting, by('Manager', 'ben'), { ...gate, missing }).ok).toBe(wanted.length === 0);
  });
});

describe('who signs a meeting', () => {
  it('is locked by the last of those whom the policy names', () => {
    const panel = { ...held, signatories: ['CEO', 'Chair of Trustees', 'Chair of LGB'] };
    const first = signedMeeting(panel, by('CEO', 'one'), gate);
    const second = first.ok ? signedMeeting(first.value, by('Chair of LGB', 'two'), gate) : first;
    expect(second).toMatchObject({ ok: true, value: { state: 'held', reviewKey: undefined } });
    expect(second.ok && yetToSign(second.value, today)).toEqual(['Chair of Trustees']);
    const third = second.ok ? signedMeeting(second.value, by('Chair of Trustees', 'three'), gate) : second;
    expect(third).toMatchObject({ ok: true, value: { state: 'locked', reviewKey: 'review' } });
  });

  it.each([
    ['as nobody whom the policy names', by('Headteacher', 'lead'), 'not-a-choice'],
    ['where somebody has', by('Manager', 'lead'), 'signed-by-another'],
    ['a second time, as another', by('Individual', 'ben'), 'signed-by-another'],
  ])('nobody signs %s', (_how, signature, id) => {
    expect(signedMeeting(signedBySome, signature, gate)).toMatchObject({ refusal: [{ id }] });
  });

  it.each([
    ['Individual', 'Individual', true],
    ['Individual', 'Manager', false],
    [undefined, 'Chair of LGB', false],
    ['Colleague', 'Colleague', true],
  ])('where the policy calls the person %j, %s is the person: %s', (personSignsAs, signatory, isPerson) => {
    expect(isPersonsSeat({ personSignsAs }, signatory)).toBe(isPerson);
  });

  it('has signed what stands there, and nothing else', () => {
    expect(hasSigned(signedBySome, by('Manager', 'ben'))).toBe(true);
    expect(hasSigned(signedBySome, { ...by('Manager', 'ben'), hash: 'another' })).toBe(false);
    expect(wordsToSign(signedBySome)).toBe(wordsToSign(held));
    expect(wordsToSign({ ...held, targets: { 1: 'b', 0: 'a' } })).toBe(
      wordsToSign({ ...held, targets: { 0: 'a', 1: 'b' } }),
    );
  });
});

describe('what a policy asks besides the agenda', () => {
  const asks = (id: string, changes: Partial<MeetingField> = {}): MeetingField => ({
    id,
    label: id,
    hint: '',
    kind: 'text',
    choices: [],
    writtenBy: 'both',
    item: 'Personal development',
    isRestricted: false,
    ...changes,
  });
  const swot = [asks('strengths'), asks('threats')];
  const asking = { ...held, fields: swot, answers: { 0: 'A good year.' }, notApplicable: {} };
  const inField = (field: string, text: string, was = '') => ({ to: 'field', field, text, was }) as const;

  it.each<[string, Partial<ReviewMeeting>, readonly number[]]>([
    ['covers no item while a field is empty', { fieldAnswers: { strengths: 'Calm.' } }, [0]],
    ['covers it once all are filled', { fieldAnswers: { strengths: 'Calm.', threats: 'Time.' } }, [0, 1]],
    ['is let off by a reason', { notApplicable: { 1: 'New in post.' } }, [0, 1]],
    ['is not answered by a text beside it', { answers: { 0: 'A good year.', 1: 'All.' } }, [0]],
    [
      'is met by targets that are set',
      { fields: [asks('targets', { kind: 'targets' })], targets: { 0: 'Diploma' } },
      [0, 1],
    ],
    ['waits for targets', { fields: [asks('targets', { kind: 'targets' })] }, [0]],
    ['does not wait for what stands by itself', { fields: [asks('pay', { item: undefined })] }, [0]],
  ])('%s', (_what, changes, covered) => {
    expect(coveredPlaces({ ...asking, ...changes })).toEqual(covered);
  });

  it('is written a field at a time, and refuses what was written over unseen', () => {
    expect(change(asking, inField('threats', 'Time.'))).toMatchObject({
      value: { fieldAnswers: { threats: 'Time.' } },
    });
    const written = { ...asking, fieldAnswers: { threats: 'Time.' } };
    expect(idOf(change(written, inField('threats', 'Money.')))).toBe(WRITTEN_MEANWHILE);
    expect(change(written, inField('threats', '', 'Time.'))).toMatchObject({ value: { fieldAnswers: {} } });
  });

  it.each([
    ['a field that is not asked', asks('strengths'), inField('pay', 'More.'), 'not-a-choice'],
    [
      'what is not offered',
      asks('log', { kind: 'choice', choices: ['Yes', 'No'] }),
      inField('log', 'Perhaps'),
      'not-a-choice',
    ],
    [
      'words where targets are set',
      asks('targets', { kind: 'targets' }),
      inField('targets', 'One'),
      'not-a-choice',
    ],
  ])('refuses %s', (_what, field, asked, id) => {
    expect(idOf(change({ ...asking, fields: [field] }, asked))).toBe(id);
  });

  it('is signed with the rest, and leaves what was signed without fields as it was', () => {
    const signed = { ...asking, signatures: [by('Manager', 'ben')] };
    expect(change(signed, inField('threats', 'Time.'))).toMatchObject({ value: { signatures: [] } });
    expect(wordsToSign({ ...held, fieldAnswers: { stray: 'x' } })).toBe(wordsToSign(held));
  });

  it('is asked of those in whose role it is', () => {
    const { item: _none, ...rest } = asks('pay', { item: undefined });
    const clause = { document: 'd', section: 's', line: 1, quote: 'q' };
    const of = (roles: readonly string[] | 'all') => ({ fields: [{ ...rest, roles, clause, reading: '' }] });
    expect(fieldsFor(of('all'), []).map(({ id }) => id)).toEqual(['pay']);
    expect(fieldsFor(of(['teacher']), ['teacher', 'ect'])).toHaveLength(1);
    expect(fieldsFor(of(['teacher']), ['office'])).toEqual([]);
  });
});

describe('what a meeting leaves behind', () => {
  it('hands its targets to the next', () => {
    const earlier = { ...locked, heldOn: civilDate('2026-05-01'), targets: { 0: 'Old' } };
    const drafted = { ...held, targets: { 0: 'Not agreed' } };
    expect(carriedTargets([{ ...locked, targets: { 0: 'Diploma' } }, earlier, drafted, locked])).toEqual({
      0: 'Diploma',
    });
    expect(carriedTargets([])).toEqual({});
  });

  it('says what was agreed', () => {
    expect(agreedAt({ ...held, targets: { 0: 'Diploma', 2: 'Mentor' } })).toBe('1. Diploma\n2. Mentor');
    expect(agreedAt({ ...held, reviewerWords: 'Go on.' })).toBe('Go on.');
  });
});
