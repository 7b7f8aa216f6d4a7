import { describe, expect, it } from '@jest/globals';
import type { Edits } from './edits.ts';
import {
  asSent,
  changesIn,
  chosen,
  conflictsIn,
  isUnsaved,
  keptEdits,
  stillEdited,
  withEdit,
} from './edits.ts';

const typed = (stored: Record<string, string>, text: string, edits: Edits = {}) =>
  withEdit(edits, stored, { of: 'rating', code: '1', text });
const NOTHING = { 'rating-1': '' };
const at = (text: string) => ({ 'rating-1': text });
const change = (text: string, was: string) => ({ code: '1', of: 'rating', text, was });

describe('answers that save themselves', () => {
  it('are sent with what their writer saw, and are done once they stand on the server', () => {
    const edits = typed(NOTHING, 'secure');
    expect(changesIn(edits, NOTHING)).toEqual([change('secure', '')]);
    expect(stillEdited(edits, at('secure'))).toEqual({});
    expect(stillEdited(edits, NOTHING)).toBe(edits);
  });

  it('may end in a blank while somebody types, which is no change', () => {
    const edits = typed(at('New'), 'New ');
    expect(stillEdited(edits, at('New'))).toBe(edits);
    expect(isUnsaved(edits, at('New'))).toBe(false);
    expect(changesIn(edits, at('New'))).toEqual([]);
  });

  it('changed again while they are being sent, go on from what was sent', () => {
    const first = typed(NOTHING, 'secure');
    const again = typed(NOTHING, 'leading', asSent(first, changesIn(first, NOTHING)));
    expect(conflictsIn(again, at('secure'))).toEqual([]);
    expect(changesIn(again, at('secure'))).toEqual([change('leading', 'secure')]);
    const back = typed(NOTHING, '', asSent(first, changesIn(first, NOTHING)));
    expect(changesIn(back, at('secure'))).toEqual([change('', 'secure')]);
  });

  it('are a question where another device wrote something else, until somebody chooses', () => {
    const edits = typed(NOTHING, 'secure');
    const theirs = at('not-yet');
    expect(conflictsIn(edits, theirs)).toEqual(['rating-1']);
    expect(changesIn(edits, theirs)).toEqual([]);
    expect(changesIn(chosen(edits, theirs, 'rating-1', true), theirs)).toEqual([change('secure', 'not-yet')]);
    expect(chosen(edits, theirs, 'rating-1', false)).toEqual({});
  });

  it('are no question where another device wrote the same', () => {
    expect(conflictsIn(typed(NOTHING, 'secure'), at('secure'))).toEqual([]);
  });

  it('are kept on the device as far as they still fit', () => {
    const edits = typed(NOTHING, 'secure');
    const kept = { ...edits, 'rating-9': edits['rating-1'], 'comment-1': { text: 'Broken' } };
    expect(keptEdits(kept, { ...NOTHING, 'comment-1': '' })).toEqual(edits);
    expect(keptEdits(undefined, NOTHING)).toEqual({});
  });
});
