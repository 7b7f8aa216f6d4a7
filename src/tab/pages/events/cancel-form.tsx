import { useState } from 'react';
import { CancelEvent, cancelEvent } from '../../../contract/events.ts';
import { useWrite } from '../../api/use-write.ts';
import type { EventView } from '../../../contract/events.ts';
import { checkedBy } from '../../components/form/checked.ts';
import { LongTextField } from '../../components/form/field.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useSubmission } from '../../components/form/use-submission.ts';
import { useSay } from './words.ts';

interface CancelFormProps {
  readonly event: EventView;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Why an event is cancelled, in words that everybody it is for gets to read. */
export function CancelForm({ event, onSaved, onClose }: CancelFormProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const form = useSubmission('event', useWrite(cancelEvent, { eventKey: event.key }), onSaved);
  const save = () => form.submit(checkedBy(CancelEvent, { version: event.version, reason }));
  return (
    <form
      className="form"
      noValidate
      aria-label={say('event.cancel')}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save();
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
      <NotSaved failure={form.failure} isSaving={form.isSaving} />
      <FormButtons isSaving={form.isSaving} onClear={() => setReason('')} onClose={onClose} />
    </form>
  );
}
