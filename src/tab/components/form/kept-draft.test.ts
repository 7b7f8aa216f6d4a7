import { afterEach, describe, expect, it } from '@jest/globals';
import { forgetDraft, keepDraft, keptDraft } from './kept-draft.ts';

const own = Object.getOwnPropertyDescriptor(window, 'localStorage');

/** As browsers do that block the storage of other sites' frames. */
const shutStorage = () =>
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });

const openStorage = () => {
  if (own) Object.defineProperty(window, 'localStorage', own);
};

afterEach(() => {
  openStorage();
  window.localStorage.clear();
});

describe('a draft', () => {
  it('is kept on the device until it is forgotten', () => {
    keepDraft('a', { note: 'Half' });
    expect(window.localStorage.getItem('a')).toBe('{"note":"Half"}');
    expect(keptDraft('a')).toEqual({ note: 'Half' });
    forgetDraft('a');
    expect(keptDraft('a')).toBeUndefined();
  });

  it('is kept by the page where storage is shut, and forgotten there', () => {
    shutStorage();
    keepDraft('b', { note: 'Half' });
    keepDraft('b', { note: 'Half typed' });
    expect(keptDraft('b')).toEqual({ note: 'Half typed' });
    forgetDraft('b');
    expect(keptDraft('b')).toBeUndefined();
  });

  it('is the latest of the two where storage takes no more', () => {
    keepDraft('c', { note: 'First' });
    shutStorage();
    keepDraft('c', { note: 'Second' });
    openStorage();
    expect(keptDraft('c')).toEqual({ note: 'Second' });
    keepDraft('c', { note: 'Third' });
    expect(keptDraft('c')).toEqual({ note: 'Third' });
    forgetDraft('c');
    expect(keptDraft('c')).toBeUndefined();
  });

  it('that is none, or broken, is nothing', () => {
    window.localStorage.setItem('d', '[1]');
    window.localStorage.setItem('e', '{');
    expect([keptDraft('d'), keptDraft('e'), keptDraft('f')]).toEqual([undefined, undefined, undefined]);
  });
});
