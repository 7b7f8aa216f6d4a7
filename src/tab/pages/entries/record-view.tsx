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
  const [said, setSaid] = useState('');
  const [focus, setFocus] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (focus) document.getElementById(focus.id)?.focus();
  }, [focus]);

  const begin = (next: Step) => {
    setSaid('');
    setStep(next);
  };
  const close = () => {
    const isOfEntry = step.does === 'correct' || step.does === 'take-back';
    setFocus({ id: isOfEntry ? correctId(step.entry) : ADD });
    setStep(NOTHING);
  };
  const finish = () => {
    setSaid(wordsAfter(step, say));
    setFocus({ id: step.does === 'add' ? ADD : LIST });
    setStep(NOTHING);
  };
  const isAtRest = step.does === 'nothing';
  return (
    <div className="entries">
      {why && <VerdictCard why={why} />}
      <p role="status" className={said === '' ? 'visually-hidden' : 'saved'}>
        {said}
      </p>
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
        entries={page.entries}
        opener={isAtRest && <Opener page={page} onOpen={() => begin(firstOfAdding(page))} />}
        note={isAtRest && <OpenerNote page={page} by={by} />}
        onCorrect={(entry: EntryView) => begin(correcting(page, entry))}
        onTakeBack={(entry: EntryView) => begin({ does: 'take-back', entry })}
      />
    </div>
  );
}

function wordsAfter(step: Step, say: ReturnType<typeof useSay>): string {
  if (step.does === 'add') return say('entry.saved', { kind: step.kind.label });
  if (step.does === 'correct') return say('entry.corrected', { kind: step.kind.label });
  return step.does === 'take-back' ? say('entry.withdrawn', { kind: step.entry.kindLabel }) : '';
}
