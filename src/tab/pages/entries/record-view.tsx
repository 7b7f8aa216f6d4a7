import { useEffect, useState } from 'react';
import type { EntryPage, EntryView } from '../../../contract/entries.ts';
import type { Why } from '../../../contract/why.ts';
import { askedOf, formatRequirement } from '../../routing/requirement-in-address.ts';
import { EntryDesk } from './entry-desk.tsx';
import { EntryList, LIST } from './entry-list.tsx';
import { correctId } from './entry-item.tsx';
import { ADD, Opener, OpenerNote } from './opener.tsx';
import type { Step } from './step.ts';
import { correcting, firstOfAdding, NOTHING, stepFor } from './step.ts';
import type { Told } from '../../components/toast/tell.ts';
import { useTell } from '../../components/toast/tell.ts';
import { useEntryUndo } from './entry-undo.ts';
import { VerdictCard } from './verdict-card.tsx';
import { useSay } from './words.ts';

interface RecordViewProps {
  readonly page: EntryPage;
  /** Who reads it. */
  readonly by: string;
  readonly why: Why | undefined;
}

/** One place for forms, above the list: a form never goes away with the row it is about. */
export function RecordView({ page, by, why }: RecordViewProps) {
  const say = useSay();
  const [step, setStep] = useState<Step>(() => stepFor(page, why));
  const tell = useTell();
  const undo = useEntryUndo(page.person.oid, LIST);
  const [focus, setFocus] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);

  const begin = (next: Step) => {
    tell(undefined);
    setStep(next);
  };
  const close = () => {
    const isOfEntry = step.does === 'correct' || step.does === 'take-back';
    setFocus({ id: isOfEntry ? correctId(step.entry) : ADD });
    setStep(NOTHING);
  };
  const finish = (after: EntryPage) => {
    tell(toldOf(step, after));
    setFocus({ id: step.does === 'add' ? ADD : LIST });
    setStep(NOTHING);
  };
  const toldOf = (done: Step, after: EntryPage): Told | undefined => {
    const saved = after.entries.find(({ key }) => !page.entries.some((each) => each.key === key));
    switch (done.does) {
      case 'add':
        return {
          words: say('entry.saved', { kind: done.kind.label }),
          undo: saved && undo.ofAdding(saved),
        };
      case 'correct':
        return {
          words: say('entry.corrected', { kind: done.kind.label }),
          undo: saved && undo.ofChanging(done.entry, done.kind, saved.key),
        };
      case 'take-back': {
        const kind = page.kinds.find(({ name }) => name === done.entry.kind);
        return {
          words: say('entry.withdrawn', { kind: done.entry.kindLabel }),
          // What is not offered any more cannot be recorded anew.
          undo: kind && undo.ofChanging(done.entry, kind, undefined),
        };
      }
      default:
        return undefined;
    }
  };
  const isAtRest = step.does === 'nothing';
  return (
    <div className="entries">
      {why && <VerdictCard why={why} />}
      {step.does !== 'nothing' && (
        <EntryDesk
          page={page}
          by={by}
          asked={why && formatRequirement(askedOf(why.outcome))}
          step={step}
          onStep={begin}
          onSaved={finish}
          onClose={close}
        />
      )}
      <EntryList
        oid={page.person.oid}
        name={page.person.displayName}
        entries={page.entries}
        opener={isAtRest && <Opener page={page} onOpen={() => begin(firstOfAdding(page))} />}
        note={isAtRest && <OpenerNote page={page} by={by} />}
        onCorrect={(entry: EntryView) => begin(correcting(page, entry))}
        onTakeBack={(entry: EntryView) => begin({ does: 'take-back', entry })}
      />
    </div>
  );
}
