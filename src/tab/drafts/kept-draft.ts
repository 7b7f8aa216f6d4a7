import { opaqueKey } from './opaque-key.ts';

const PREFIX = 'cpd.kept.';
/** Drafts were once kept by names that told whose they are, and for ever. */
const OLD_PREFIX = 'cpd.draft.';
const LONGEST_MILLISECONDS = 24 * 60 * 60 * 1000;

interface Kept {
  /** When it was typed, in milliseconds since 1970. */
  readonly at: number;
  /** Opaque; empty before it is known who is signed in. */
  readonly by: string;
  readonly draft: Readonly<Record<string, unknown>>;
}

/** Drafts that storage did not take: it may be full, switched off, or shut to a frame of another site. */
const ofThisPage = new Map<string, string>();
let signedIn = '';

const nameOf = (key: string): string => PREFIX + opaqueKey(key);

/** What is typed into a form and not saved yet, kept on this device for a day at most; where that cannot be, for as long as the page. */
export function keptDraft(key: string): Readonly<Record<string, unknown>> | undefined {
  const name = nameOf(key);
  try {
    const kept = parsed(ofThisPage.get(name) ?? window.localStorage.getItem(name));
    return kept && isOfNow(kept) ? kept.draft : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(key: string, draft: object): void {
  const name = nameOf(key);
  const text = JSON.stringify({ at: Date.now(), by: signedIn, draft });
  try {
    window.localStorage.setItem(name, text);
    ofThisPage.delete(name);
  } catch {
    ofThisPage.set(name, text);
  }
}

export const forgetDraft = (key: string): void => forget(nameOf(key));

/** Somebody is signed in: what others typed on this device is removed, and what is older than a day. */
export function keepDraftsOf(personOid: string): void {
  signedIn = opaqueKey(personOid);
  forgetWhere((name, text) => {
    const kept = name.startsWith(PREFIX) ? parsed(text) : undefined;
    return !kept || !isOfNow(kept) || kept.by !== signedIn;
  });
}

/** Nobody is signed in any more, or whoever is may not come in. */
export function forgetAllDrafts(): void {
  signedIn = '';
  forgetWhere(() => true);
}

const isOfNow = ({ at }: Kept): boolean => {
  const age = Date.now() - at;
  return age >= 0 && age < LONGEST_MILLISECONDS;
};

function forgetWhere(isGone: (name: string, text: string | null) => boolean): void {
  for (const [name, text] of ofThisPage) if (isGone(name, text)) ofThisPage.delete(name);
  try {
    const { localStorage } = window;
    const names = Array.from(
      { length: localStorage.length },
      (_each, place) => localStorage.key(place) ?? '',
    );
    for (const name of names.filter((each) => each.startsWith(PREFIX) || each.startsWith(OLD_PREFIX)))
      if (isGone(name, localStorage.getItem(name))) localStorage.removeItem(name);
  } catch {
    // Nothing else was kept.
  }
}

function forget(name: string): void {
  ofThisPage.delete(name);
  try {
    window.localStorage.removeItem(name);
  } catch {
    // Nothing else was kept.
  }
}

function parsed(text: string | null): Kept | undefined {
  const kept: unknown = JSON.parse(text ?? 'null');
  return isRecord(kept) &&
    typeof kept['at'] === 'number' &&
    typeof kept['by'] === 'string' &&
    isRecord(kept['draft'])
    ? { at: kept['at'], by: kept['by'], draft: kept['draft'] }
    : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
