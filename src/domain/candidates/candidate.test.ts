import { describe, expect, it } from '@jest/globals';
import { aCandidate, COORDINATOR_OID } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { Candidate } from './candidate.ts';
import { answersAbout, keptUntil } from './candidate.ts';
import type { AnswerChange, Closing } from './change-candidate.ts';
import { changedAnswers, closedCandidate, closingsOf, verifiedCandidate } from './change-candidate.ts';
import { needCodesShown, needsFound, problemsOfNeeds } from './needs-found.ts';

const today = civilDate('2026-11-21');
const ASKED = new Map([['aet-l3', ['state', 'level']]]);
const seen = { seen: 'The certificate', by: COORDINATOR_OID, on: today };
const VERIFIED = aCandidate({ verifications: [{ code: 'aet-l3', ...seen }] });

const change = (changed: Partial<AnswerChange>): AnswerChange => ({
  code: 'aet-l3',
  of: 'level',
  text: '4',
  was: '3',
  ...changed,
});
const answered = (candidate: Candidate, changed: Partial<AnswerChange>): unknown => {
  const result = changedAnswers(candidate, [change(changed)], ASKED);
  return result.ok ? result.value : result.refusal;
};

describe('an answer of a needs analysis', () => {
  it('is rewritten, and what was seen of the claim was seen of another one', () => {
    expect(answered(VERIFIED, {})).toMatchObject({ answers: { 'level-aet-l3': '4' }, verifications: [] });
  });

  it('that is about something else leaves what was seen', () => {
    const notes = { code: 'notes', of: 'text', text: 'Calm.', was: '' };
    expect(answered(VERIFIED, notes)).toMatchObject({ verifications: VERIFIED.verifications });
  });

  it('is taken away by an empty text, and the same once more is no change', () => {
    expect(answered(aCandidate(), { text: '' })).not.toHaveProperty('answers.level-aet-l3');
    const candidate = aCandidate();
    expect(answered(candidate, { text: '3', was: 'whatever' })).toBe(candidate);
  });

  it.each<[string, Candidate, Partial<AnswerChange>, unknown]>([
    ['written over unseen', aCandidate(), { was: '2' }, 'answered-meanwhile'],
    ['about what nobody asks', aCandidate(), { code: 'hours' }, { id: 'not-a-choice' }],
    ['of what nobody asks', aCandidate(), { of: 'note' }, { id: 'not-a-choice' }],
    ['named as every object has it', aCandidate(), { code: '__proto__' }, { id: 'not-a-choice' }],
    ['neither yes nor no', aCandidate(), { of: 'claim', text: 'maybe', was: 'yes' }, { id: 'not-a-choice' }],
    ['of who started', aCandidate({ state: 'started' }), {}, { id: 'candidate-started' }],
    ['of who does not start', aCandidate({ state: 'not-starting' }), {}, { id: 'candidate-closed' }],
  ])('is refused where it is %s', (_says, candidate, changed, refusal) => {
    expect(answered(candidate, changed)).toEqual(
      typeof refusal === 'string' ? refusal : expect.objectContaining(refusal as object),
    );
  });

  it('keeps what is asked apart from what it is about', () => {
    expect(answersAbout({ 'level-et': '3', 'level-iag': '4', 'level-a-et': '5' }, 'et')).toEqual({
      level: '3',
    });
  });
});

describe('a claim', () => {
  it('is verified by what somebody saw, and not any more once they take it back', () => {
    const verified = verifiedCandidate(aCandidate(), 'aet-l3', seen);
    expect(verified).toMatchObject({ value: { verifications: [{ code: 'aet-l3', ...seen }] } });
    expect(verifiedCandidate(VERIFIED, 'aet-l3', undefined)).toMatchObject({ value: { verifications: [] } });
    expect(verifiedCandidate(VERIFIED, 'aet-l3', seen)).toEqual({ ok: true, value: VERIFIED });
  });

  it('that nobody makes is not verified', () => {
    expect(verifiedCandidate(aCandidate({ answers: {} }), 'aet-l3', seen)).toMatchObject({
      refusal: { id: 'not-claimed' },
    });
  });
});

describe('a candidate', () => {
  const REASON: Closing = { to: 'not-starting', reason: 'Took another post.' };
  it.each<[Candidate['state'], readonly Closing['to'][]]>([
    ['open', ['not-starting']],
    ['not-starting', ['open', 'removed']],
    ['started', []],
    ['removed', []],
  ])('who is %s can be closed so: %j', (state, to) => {
    const candidate = aCandidate({ state });
    expect(closingsOf(candidate)).toEqual(to);
    for (const closing of [REASON, { to: 'open' }, { to: 'removed' }] as const) {
      const isWanted = to.includes(closing.to) || closing.to === state;
      expect([closing.to, closedCandidate(candidate, closing, today).ok]).toEqual([closing.to, isWanted]);
    }
  });

  it('who does not start says why, and is kept for half a year at the latest', () => {
    const closed = closedCandidate(aCandidate(), REASON, today);
    expect(closed).toMatchObject({ value: { closedBecause: REASON.reason, closedOn: today } });
    expect(closed.ok && keptUntil(closed.value)).toBe('2027-05-21');
    expect(keptUntil(aCandidate())).toBeUndefined();
  });

  it('who is opened again is as they were', () => {
    const closed = closedCandidate(aCandidate(), REASON, today);
    expect(closed.ok && closedCandidate(closed.value, { to: 'open' }, today)).toEqual({
      ok: true,
      value: aCandidate(),
    });
  });

  it('who is removed leaves nothing of themselves', () => {
    const closed = aCandidate({ state: 'not-starting', closedBecause: 'Ill.', closedOn: today });
    const removed = closedCandidate(closed, { to: 'removed' }, today);
    expect(removed).toMatchObject({ value: { displayName: '', email: '', answers: {}, closedBecause: '' } });
    expect(JSON.stringify(removed)).not.toContain('Vaughan');
  });
});

describe('needs found at interview', () => {
  it('stand in their order, with one more place to write the next', () => {
    expect(needsFound(aCandidate())).toEqual([
      {
        code: 'need-1',
        text: 'Questioning',
        why: 'The taught session at interview.',
        strand: undefined,
        by: '2027-03-31',
      },
    ]);
    expect(needCodesShown(aCandidate().answers)).toEqual(['need-1', 'need-2']);
    expect(needCodesShown({})).toEqual(['need-1']);
    expect(needCodesShown({ 'text-need-12': 'The last' })).toHaveLength(12);
  });

  it.each([
    [{ 'why-need-1': 'Seen.' }, 'text-need-1', 'empty'],
    [{ 'text-need-1': 'A', 'by-need-1': 'soon' }, 'by-need-1', 'not-a-date'],
    [{ 'text-need-1': 'A', 'by-need-1': '2026-11-20' }, 'by-need-1', 'past-date'],
    [{ 'text-need-1': 'A', 'strand-need-1': 'no-strand' }, 'strand-need-1', 'not-a-choice'],
  ])('that say %j are to be put right at %s: %s', (answers, path, id) => {
    expect(problemsOfNeeds({ answers }, { today, strands: [{ id: 'sector-skills' }] })).toMatchObject([
      { path, id },
    ]);
  });

  it('that are whole, or nowhere begun, lack nothing', () => {
    expect(problemsOfNeeds(aCandidate(), { today, strands: [] })).toEqual([]);
    expect(problemsOfNeeds({ answers: {} }, { today, strands: [] })).toEqual([]);
  });
});
