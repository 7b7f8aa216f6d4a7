import { useState } from 'react';
import { CancelEvent, cancelEvent } from '../../../contract/events.ts';
import { useWrite } from '../../api/use-write.ts';
import type { EventChoices, EventRegister, EventView } from '../../../contract/events.ts';
import { checkedBy } from '../../components/form/checked.ts';
import { differencesIn } from '../../components/form/compared-drafts.ts';
import { LongTextField } from '../../components/form/field.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useSubmission } from '../../components/form/use-submission.ts';
import { draftOfEvent } from './event-draft.ts';
import { comparedEventFields, EventConflict } from './event-conflict.tsx';
import { useSay } from './words.ts';

interface CancelFormProps {
  readonly event: EventView;
  readonly choices: EventChoices;
  readonly today: string;
  readonly onSaved: (after: EventRegister) => void;
  readonly onClose: () => void;
}

/** Why an event is cancelled, in words that everybody it is for gets to read. */
export function CancelForm({ event, choices, today, onSaved, onClose }: CancelFormProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const form = useSubmission('event', useWrite(cancelEvent, { eventKey: event.key }), onSaved);
  // The event as this form saw it first: its version is what a save is held against.
  const [seen, setSeen] = useState(event);
  const save = (version: string) => form.submit(checkedBy(CancelEvent, { version, reason }));
  const asSeen = draftOfEvent(seen);
  const versions = { before: asSeen, theirs: draftOfEvent(event), yours: asSeen };
  const isChangedMeanwhile = form.failure?.code === 'changed-meanwhile' && event.version !== seen.version;
  return (
    <form
      className="form"
      noValidate
      aria-label={say('event.cancel')}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save(seen.version);
      }}
    >
      <p>{say(event.hasEnded ? 'event.cancel.past' : 'event.cancel.ahead')}</p>
      <LongTextField
        id="event-reason"
        label={say('event.reason')}
        hint={say('event.reason.hint')}
        value={reason}
        onChange={setReason}
        problem={form.problems.find(({ path }) => path === 'reason')?.message}
      />
      {isChangedMeanwhile ? (
        <EventConflict
          before={seen}
          theirs={event}
          today={today}
          differences={differencesIn(comparedEventFields(choices, say), versions)}
          isSaving={form.isSaving}
          onKeepYours={() => {
            setSeen(event);
            save(event.version);
          }}
          onKeepTheirs={onClose}
        />
      ) : (
        <>
          <NotSaved failure={form.failure} isSaving={form.isSaving} onRetry={form.retry} />
          <FormButtons isSaving={form.isSaving} onClear={() => setReason('')} onClose={onClose} />
        </>
      )}
    </form>
  );
}
