/** An answer as it is sent: what is asked, about what, what stands there now, and what its writer saw there. */
export interface TextChange<Of extends string = string> {
  readonly of: Of;
  readonly code: string;
  readonly text: string;
  readonly was: string;
}

/** An answer that was changed here. */
interface Edit {
  readonly of: string;
  readonly code: string;
  readonly text: string;
  /** What its writer saw or sent there: whatever else stands on the server, somebody else wrote. */
  readonly seen: readonly string[];
}

/** By the id of the answer. */
export type Edits = Readonly<Record<string, Edit>>;

/** What stands on the server, by the id of the answer. */
export type Stored = Readonly<Record<string, string>>;

export const answerId = (of: string, code: string): string => `${of}-${code}`;

/** What is sent of a text: the server trims it, too. */
const sent = (text: string): string => text.trim();

export function withEdit(
  edits: Edits,
  stored: Stored,
  { of, code, text }: Pick<Edit, 'of' | 'code' | 'text'>,
): Edits {
  const id = answerId(of, code);
  return { ...edits, [id]: { of, code, text, seen: edits[id]?.seen ?? [stored[id] ?? ''] } };
}

const isStored = ({ text }: Edit, stored: string): boolean => sent(text) === stored;

/** Answers that another device wrote over meanwhile, by their ids. */
export const conflictsIn = (edits: Edits, stored: Stored): readonly string[] =>
  Object.entries(edits).flatMap(([id, edit]) => {
    const now = stored[id] ?? '';
    return isStored(edit, now) || edit.seen.includes(now) ? [] : [id];
  });

/** What is to be sent: nothing of what another device wrote over, until somebody chose. */
export function changesIn(edits: Edits, stored: Stored): readonly TextChange[] {
  const conflicts = new Set(conflictsIn(edits, stored));
  return Object.entries(edits).flatMap(([id, edit]) => {
    const was = stored[id] ?? '';
    if (conflicts.has(id) || isStored(edit, was)) return [];
    return [{ code: edit.code, of: edit.of, text: sent(edit.text), was }];
  });
}

/** What is being sent is seen, should it be stored and the answer be lost. */
export const asSent = (edits: Edits, changes: readonly TextChange[]): Edits =>
  changes.reduce<Edits>((all, { of, code, text }) => {
    const edit = all[answerId(of, code)];
    return edit ? { ...all, [answerId(of, code)]: { ...edit, seen: [...edit.seen, text] } } : all;
  }, edits);

/** Something is not on the server yet; a blank at the end of what is being typed is nothing. */
export const isUnsaved = (edits: Edits, stored: Stored): boolean =>
  Object.entries(edits).some(([id, edit]) => !isStored(edit, stored[id] ?? ''));

/** Without what stands on the server, letter by letter: what is being typed may end in a blank. */
export function stillEdited(edits: Edits, stored: Stored): Edits {
  const left = Object.entries(edits).filter(([id, { text }]) => text !== (stored[id] ?? ''));
  return left.length === Object.keys(edits).length ? edits : Object.fromEntries(left);
}

/** Somebody chose between theirs and what another device wrote. */
export function chosen(edits: Edits, stored: Stored, id: string, isMine: boolean): Edits {
  const edit = edits[id];
  if (!edit) return edits;
  if (isMine) return { ...edits, [id]: { ...edit, seen: [stored[id] ?? ''] } };
  return Object.fromEntries(Object.entries(edits).filter(([each]) => each !== id));
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isEdit(value: unknown): value is Edit {
  if (typeof value !== 'object' || value === null) return false;
  const { of, code, text, seen }: { of?: unknown; code?: unknown; text?: unknown; seen?: unknown } = value;
  return isText(of) && isText(code) && isText(text) && Array.isArray(seen) && seen.every(isText);
}

/** What this device kept, as far as it still fits. */
export const keptEdits = (kept: Readonly<Record<string, unknown>> = {}, stored: Stored): Edits =>
  Object.fromEntries(
    Object.entries(kept).flatMap(([id, edit]) => (id in stored && isEdit(edit) ? [[id, edit]] : [])),
  );
