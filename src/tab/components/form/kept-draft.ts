/**
 * What is typed into a form and not saved yet, kept on this device. Storage may be full, switched off or shut to a frame;
 * then the draft lives as long as the page.
 */
export function keptDraft(key: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? 'null');
    return isRecord(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(key: string, draft: object): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Kept by the page alone.
  }
}

export function forgetDraft(key: string): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
