import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { EntryPage } from '../../../contract/entries.ts';
import type { Say } from '../../messages/use-say.ts';
import { useSay } from '../../messages/use-say.ts';
import { EntryForm } from './entry-form.tsx';
import { EntryLines } from './entry-lines.tsx';
import { KindChooser } from './kind-chooser.tsx';
import { Opener } from './opener.tsx';
import type { Step } from './step.ts';
import { draftKeyOf, firstOfAdding } from './step.ts';
import { WithdrawalForm } from './withdrawal-form.tsx';

interface EntryDeskProps {
  readonly page: EntryPage;
  readonly by: string;
  /** The requirement somebody came to answer: its form keeps a draft of its own. */
  readonly requirement: string | undefined;
  readonly step: Step;
  readonly said: string;
  readonly onStep: (step: Step) => void;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Where the record is added to, corrected and taken back. */
export function EntryDesk(props: EntryDeskProps) {
  const { page, step, said } = props;
  const say = useSay();
  return (
    <section className="card" aria-labelledby="entry-desk">
      <h2 id="entry-desk" tabIndex={-1}>
        {titleOf(step, say)}
      </h2>
      <p role="status" className={said === '' ? 'visually-hidden' : 'saved'}>
        {said}
      </p>
      {step.does === 'nothing' ? (
        <Opener page={page} by={props.by} onOpen={() => props.onStep(firstOfAdding(page))} />
      ) : (
        <Task {...props} />
      )}
    </section>
  );
}

function Task({ page, by, requirement, step, onStep, onSaved, onClose }: EntryDeskProps) {
  const say = useSay();
  useEffect(() => {
    if (step.does === 'choose') document.getElementById('entry-desk')?.focus();
  }, [step]);
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
      const answers = about === undefined || requirement === undefined ? [] : [requirement];
      const draftKey = draftKeyOf(by, oid, kind.name, ...answers);
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
      const draftKey = draftKeyOf(by, oid, entry.key);
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
            draftKey={draftKeyOf(by, oid, step.entry.key, 'withdrawal')}
            onSaved={onSaved}
            onClose={onClose}
          />
        </>
      );
    case 'nothing':
      return null;
  }
}

function titleOf(step: Step, say: Say): string {
  switch (step.does) {
    case 'nothing':
      return say('entry.add');
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
