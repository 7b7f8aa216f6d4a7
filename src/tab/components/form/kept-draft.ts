/** Drafts that storage did not take: it may be full, switched off, or shut to a frame of another site. */
const ofThisPage = new Map<string, string>();

/** What is typed into a form and not saved yet, kept on this device; where that cannot be, for as long as the page. */
export function keptDraft(key: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const text = ofThisPage.get(key) ?? window.localStorage.getItem(key);
    const kept: unknown = JSON.parse(text ?? 'null');
    return isRecord(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(key: string, draft: object): void {
  const text = JSON.stringify(draft);
  try {
    window.localStorage.setItem(key, text);
    ofThisPage.delete(key);
  } catch {
    ofThisPage.set(key, text);
  }
}

export function forgetDraft(key: string): void {
  ofThisPage.delete(key);
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Nothing else was kept.
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
