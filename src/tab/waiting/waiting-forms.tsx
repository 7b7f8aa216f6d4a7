import { useCallback, useEffect, useRef, useState } from 'react';
import { useSendActivity } from '../api/use-log-activity.ts';
import { useFilesOnTheWay } from '../components/files/files-on-the-way.ts';
import { useTell } from '../components/toast/tell.ts';
import { useFailureWords } from '../components/use-failure-words.ts';
import { keepDraft, keptDraft } from '../drafts/kept-draft.ts';
import { opaqueKey } from '../drafts/opaque-key.ts';
import type { Keeper } from './keeper.ts';
import { indexedDbStore } from './indexed-db-store.ts';
import { sendWaiting } from './send-waiting.ts';
import { WaitingBar } from './waiting-bar.tsx';
import type { WaitingForm } from './waiting-form.ts';
import { useSay } from './words.ts';

export interface WaitingFormsProps {
  readonly oid: string;
  readonly onKeeper: (keeper: Keeper) => void;
}

/** A browser may not notice that the network is back. */
const TRIED_AGAIN_MILLISECONDS = 20_000;

/** What this person typed and the network did not take: says so, and sends it by itself once the network is back. */
export function WaitingForms({ oid, onKeeper }: WaitingFormsProps) {
  const say = useSay();
  const tell = useTell();
  const wordsOf = useFailureWords();
  const log = useSendActivity(oid);
  const filesOnTheWay = useFilesOnTheWay();
  const [forms, setForms] = useState<readonly WaitingForm[]>([]);
  const [isSending, setIsSending] = useState(false);
  const [returned, setReturned] = useState(0);
  const isAtWork = useRef(false);
  const by = opaqueKey(oid);

  const look = useCallback(async () => {
    setForms(await indexedDbStore.all(by).catch(() => []));
  }, [by]);

  const send = async () => {
    if (isAtWork.current) return;
    isAtWork.current = true;
    setIsSending(true);
    try {
      const { stored } = await sendWaiting(indexedDbStore, by, ({ body }) => log(body), wordsOf);
      const [first] = stored;
      for (const { logged, file } of stored)
        if (file) filesOnTheWay.send({ oid, record: logged.activity.original, file });
      if (first)
        tell({ words: say('waiting.sent', { count: stored.length, title: first.logged.activity.title }) });
    } catch {
      // The browser's database did not answer: what it holds is there at the next try.
    } finally {
      isAtWork.current = false;
      setIsSending(false);
      await look();
    }
  };
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });

  useEffect(() => {
    const again = () => void latest.current();
    again();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [by]);
  const waits = forms.some(({ refused }) => refused === null);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => navigator.onLine && void latest.current(), TRIED_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [waits]);

  useEffect(() => {
    onKeeper({
      returned,
      keep: async (form) => {
        try {
          await indexedDbStore.put({ ...form, by, keptAt: Date.now(), refused: null });
        } catch {
          return false;
        }
        await look();
        return true;
      },
    });
  }, [by, look, onKeeper, returned]);

  const giveBack = async ({ id, body, draft, draftKey, file }: WaitingForm) => {
    if (keptDraft(draftKey) !== undefined) {
      tell({ words: say('waiting.form-in-use') });
      return;
    }
    keepDraft(draftKey, draft);
    await indexedDbStore.remove(id);
    tell({
      words: say(file ? 'waiting.returned-without-file' : 'waiting.returned', {
        title: body.title,
        file: file?.name ?? '',
      }),
    });
    setReturned((times) => times + 1);
    await look();
  };
  return (
    <WaitingBar
      forms={forms}
      isSending={isSending}
      onSend={() => void send()}
      onReturn={(form) => void giveBack(form)}
    />
  );
}
