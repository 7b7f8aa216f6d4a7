import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ApiError } from '../../api/api-error.ts';
import { asApiError } from '../../api/api-error.ts';
import { forgetDraft, keepDraft, keptDraft } from '../../drafts/kept-draft.ts';
import type { Edits, Stored, TextChange } from './edits.ts';
import {
  answerId,
  asSent,
  changesIn,
  chosen,
  conflictsIn,
  isUnsaved,
  keptEdits,
  stillEdited,
  withEdit,
} from './edits.ts';

/** From one write to the next, whatever is answered meanwhile: it goes with the next. */
const BETWEEN_WRITES = 2000;
/** After the last letter of what is typed. */
const AFTER_TYPING = 1000;

export interface AutosavedTexts<Of extends string = string> {
  readonly textOf: (of: Of, code: string) => string;
  readonly edit: (of: Of, code: string, text: string) => void;
  /** What another device wrote there meanwhile; undefined where there is no question. */
  readonly theirs: (of: Of, code: string) => string | undefined;
  readonly choose: (of: Of, code: string, isMine: boolean) => void;
  /** Something stands here that the server does not have yet. */
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly wasSaved: boolean;
  readonly failure: ApiError | undefined;
  readonly retry: () => void;
}

interface Autosaving<Of extends string, Reply> {
  /** As it was read: another one came from the server since. */
  readonly page: unknown;
  readonly stored: Stored;
  readonly draftKey: string;
  /** What is longer waits until it is shorter. */
  readonly longest: number;
  /** What is typed letter by letter waits for the last of them. */
  readonly isTyped: (of: Of) => boolean;
  readonly mutation: UseMutationResult<Reply, Error, { changes: TextChange<Of>[] }>;
}

/** Answers that save themselves: several in one write, and at most one write every two seconds. */
export function useAutosavedTexts<Of extends string, Reply>({
  page,
  stored,
  draftKey,
  longest,
  isTyped,
  mutation,
}: Autosaving<Of, Reply>): AutosavedTexts<Of> {
  const [edits, setEdits] = useState<Edits>(() => keptEdits(keptDraft(draftKey), stored));
  const { mutate, isPending, isSuccess, error, variables } = mutation;
  const lastSentAt = useRef(0);
  const [sentFrom, setSentFrom] = useState(page);
  const isTyping = useRef(false);

  const left = stillEdited(edits, stored);
  const changes = changesIn(edits, stored).filter(({ text }) => [...text].length <= longest);
  const failure = error ? asApiError(error) : undefined;
  // What was refused is not sent again by itself.
  const wasRefused =
    failure !== undefined &&
    JSON.stringify(variables?.changes) === JSON.stringify(changes) &&
    // Where another device wrote meanwhile, what it wrote comes with the page: then it is tried again.
    (failure.code !== 'changed-meanwhile' || sentFrom === page);
  const send = () => {
    if (changes.length === 0) return;
    lastSentAt.current = Date.now();
    setSentFrom(page);
    isTyping.current = false;
    // Somebody may be answering at this very moment: what they changed stays.
    setEdits((now) => asSent(now, changes));
    // What is asked came by `edit`, or was kept by it.
    mutate({ changes: [...changes] as TextChange<Of>[] });
  };
  // What stands on the server by now is no edit any more.
  if (left !== edits && !isPending) setEdits(left);
  useEffect(() => {
    if (Object.keys(edits).length > 0) keepDraft(draftKey, edits);
    else forgetDraft(draftKey);
  }, [draftKey, edits]);
  useEffect(() => {
    if (isPending || changes.length === 0 || wasRefused) return;
    const sinceLast = lastSentAt.current + BETWEEN_WRITES - Date.now();
    const timer = setTimeout(send, Math.max(0, sinceLast, isTyping.current ? AFTER_TYPING : 0));
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    window.addEventListener('online', send);
    return () => window.removeEventListener('online', send);
  });
  const conflicts = conflictsIn(edits, stored);
  return {
    textOf: (of, code) => edits[answerId(of, code)]?.text ?? stored[answerId(of, code)] ?? '',
    edit: (of, code, text) => {
      isTyping.current = isTyped(of);
      setEdits((now) => withEdit(now, stored, { of, code, text }));
    },
    theirs: (of, code) =>
      conflicts.includes(answerId(of, code)) ? (stored[answerId(of, code)] ?? '') : undefined,
    choose: (of, code, isMine) => setEdits((now) => chosen(now, stored, answerId(of, code), isMine)),
    isDirty: isUnsaved(edits, stored),
    isSaving: isPending,
    wasSaved: isSuccess && !isUnsaved(edits, stored),
    failure: wasRefused && conflicts.length === 0 ? failure : undefined,
    retry: send,
  };
}
