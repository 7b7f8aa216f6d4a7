/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { forgetAllDrafts, forgetDraft, keepDraft, keepDraftsOf, keptDraft } from './kept-draft.ts';

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
    expect(window.localStorage).toHaveLength(1);
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
    keepDraft('d', { note: 'Half' });
    const name = window.localStorage.key(0) ?? '';
    for (const broken of ['[1]', '{', 'null', '{"note":"Half"}', '{"at":"now","by":"","draft":{}}']) {
      window.localStorage.setItem(name, broken);
      expect(keptDraft('d')).toBeUndefined();
    }
    expect(keptDraft('f')).toBeUndefined();
  });
});

const ASHA = '22222222-2222-4222-8222-222222222222';
const BEN = '33333333-3333-4333-8333-333333333333';
const A_DAY = 24 * 60 * 60 * 1000;

describe('drafts on a device that several people use', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    forgetAllDrafts();
  });

  it('name nobody: neither the person nor the form stands in the name', () => {
    keepDraftsOf(ASHA);
    keepDraft(`activity.${ASHA}`, { note: 'Half' });
    const name = window.localStorage.key(0) ?? '';
    expect(name).toMatch(/^cpd\.kept\.[0-9a-f]{16}$/);
    expect(window.localStorage.getItem(name)).not.toContain(ASHA);
  });

  it('are there for whoever typed them, and gone once another is signed in', () => {
    keepDraftsOf(ASHA);
    keepDraft('a', { note: 'Half' });
    keepDraftsOf(ASHA);
    expect(keptDraft('a')).toEqual({ note: 'Half' });
    keepDraftsOf(BEN);
    expect(window.localStorage).toHaveLength(0);
  });

  it('are gone once nobody is signed in, also those that only the page keeps', () => {
    keepDraft('a', { note: 'Half' });
    shutStorage();
    keepDraft('b', { note: 'Half' });
    openStorage();
    forgetAllDrafts();
    expect([keptDraft('a'), keptDraft('b')]).toEqual([undefined, undefined]);
    expect(window.localStorage).toHaveLength(0);
  });

  it('are kept for a day and no longer', () => {
    keepDraftsOf(ASHA);
    const typedAt = Date.now();
    keepDraft('a', { note: 'Half' });
    jest.spyOn(Date, 'now').mockReturnValue(typedAt + A_DAY - 1000);
    expect(keptDraft('a')).toEqual({ note: 'Half' });
    jest.spyOn(Date, 'now').mockReturnValue(typedAt + A_DAY + 1000);
    expect(keptDraft('a')).toBeUndefined();
    keepDraftsOf(ASHA);
    expect(window.localStorage).toHaveLength(0);
  });

  it('that an older version kept by a telling name are removed, and nothing that is not ours', () => {
    window.localStorage.setItem(`cpd.draft.activity.${ASHA}`, '{"note":"Half"}');
    window.localStorage.setItem('theme', 'dark');
    keepDraftsOf(ASHA);
    expect(window.localStorage).toHaveLength(1);
    expect(window.localStorage.getItem('theme')).toBe('dark');
  });
});
