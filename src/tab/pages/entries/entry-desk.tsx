import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { EntryPage } from '../../../contract/entries.ts';
import { EntryForm } from './entry-form.tsx';
import { EntryLines } from './entry-lines.tsx';
import { KindChooser } from './kind-chooser.tsx';
import type { Step, Task } from './step.ts';
import { entryDraftKey } from './step.ts';
import { WithdrawalForm } from './withdrawal-form.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface EntryDeskProps {
  readonly page: EntryPage;
  readonly by: string;
  /** The requirement somebody came to answer: its form keeps a draft of its own. */
  readonly asked: string | undefined;
  readonly step: Task;
  readonly onStep: (step: Step) => void;
  readonly onSaved: (after: EntryPage) => void;
  readonly onClose: () => void;
}

/** Where the record is added to, corrected and taken back. */
export function EntryDesk(props: EntryDeskProps) {
  const say = useSay();
  const { step } = props;
  useEffect(() => {
    if (step.does === 'choose') document.getElementById('entry-desk')?.focus();
  }, [step]);
  return (
    <section className="card" aria-labelledby="entry-desk">
      <h2 id="entry-desk" tabIndex={-1}>
        {titleOf(step, say)}
      </h2>
      <CurrentTask {...props} />
    </section>
  );
}

function CurrentTask({ page, by, asked, step, onStep, onSaved, onClose }: EntryDeskProps) {
  const say = useSay();
  const oid = page.person.oid;
  const shared = { page, onSaved, onClose };
  switch (step.does) {
    case 'choose':
      return (
        <KindChooser
          page={page}
          by={by}
          onClose={onClose}
          onChoose={(kind) => onStep({ does: 'add', kind })}
        />
      );
    case 'add': {
      const { kind, about } = step;
      const answers = about === undefined || asked === undefined ? [] : [asked];
      const draftKey = entryDraftKey(by, oid, kind.name, ...answers);
      return (
        <>
          <EntryForm
            key={draftKey}
            {...shared}
            kind={kind}
            draftKey={draftKey}
            // What is open when the page opens leaves the focus to the page's heading.
            takesFocus={about === undefined}
            {...(about !== undefined && { about })}
          />
          {page.kinds.length > 1 && (
            <div>
              <Button appearance="subtle" onClick={() => onStep({ does: 'choose' })}>
                {say('entry.choose-another')}
              </Button>
            </div>
          )}
        </>
      );
    }
    case 'correct': {
      const { kind, entry } = step;
      const draftKey = entryDraftKey(by, oid, entry.key);
      return (
        <EntryForm key={draftKey} {...shared} kind={kind} corrects={entry} draftKey={draftKey} takesFocus />
      );
    }
    case 'take-back':
      return (
        <>
          <EntryLines entry={step.entry} />
          <WithdrawalForm
            key={step.entry.key}
            oid={oid}
            entry={step.entry}
            draftKey={entryDraftKey(by, oid, step.entry.key, 'withdrawal')}
            onSaved={onSaved}
            onClose={onClose}
          />
        </>
      );
  }
}

function titleOf(step: Task, say: Say): string {
  switch (step.does) {
    case 'choose':
      return say('entry.choose');
    case 'add':
      return say('entry.add.title', { kind: step.kind.label });
    case 'correct':
      return say('entry.correct.title', { kind: step.kind.label });
    case 'take-back':
      return say('entry.take-back.title', { kind: step.entry.kindLabel });
  }
}
