import type { EntryKindView, EntryView } from '../../../contract/entries.ts';
import { recordEntry, withdrawEntry } from '../../../contract/entries.ts';
import { useSend } from '../../api/use-write.ts';
import type { Undo } from '../../components/toast/tell.ts';
import { checkEntryDraft, entryDraftOf } from './entry-draft.ts';
import { entryName } from './step.ts';
import { useSay } from './words.ts';

/** The ways back from what was done with a record; each can be pressed again where the network broke. */
export function useEntryUndo(oid: string, returnTo: string) {
  const say = useSay();
  const send = useSend();
  const about = (entry: EntryView) => ({
    about: entryName(entry),
    otherwise: say('entry.undo.otherwise'),
    returnTo,
  });
  return {
    ofAdding: (entry: EntryView): Undo => ({
      ...about(entry),
      run: async () => {
        await send(withdrawEntry, { oid, entryKey: entry.key }, { reason: say('entry.undo.reason') });
        return say('entry.withdrawn', { kind: entry.kindLabel });
      },
    }),
    /**
     * `over`: key of the row that stands in the place of `entry`; undefined: it was taken back, and is recorded anew.
     * Undefined where its form would not take what it holds.
     */
    ofChanging: (entry: EntryView, kind: EntryKindView, over: string | undefined): Undo | undefined => {
      // Made once: pressed twice, it is stored once.
      const asItWas = checkEntryDraft(kind, entryDraftOf(crypto.randomUUID(), kind, entry.fields), over);
      if (!asItWas.ok) return undefined;
      return {
        ...about(entry),
        run: async () => {
          await send(recordEntry, { oid }, asItWas.body);
          return say('entry.undone', { kind: entry.kindLabel });
        },
      };
    },
  };
}
