import { useState } from 'react';
import { changeEvent } from '../../../contract/events.ts';
import { useWrite } from '../../api/use-write.ts';
import type { EventRegister } from '../../../contract/events.ts';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { EventConflict } from './event-conflict.tsx';
import type { EventFields } from './event-draft.ts';
import { checkEventChange, draftOfEvent } from './event-draft.ts';
import { EventFieldSet } from './event-fields.tsx';
import { useSay } from './words.ts';

interface ChangeFormProps {
  readonly register: EventRegister;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const idOf = (field: string): string => `event-${field}`;

/** An event as it is to be. What somebody else changed meanwhile is shown beside what is typed, and neither is lost. */
export function ChangeForm({ register, onSaved, onClose }: ChangeFormProps) {
  const say = useSay();
  const { event, choices } = register;
  // The event as this form saw it first: its version is what a save is held against.
  const [seen, setSeen] = useState(event);
  const draft = useDraft<EventFields>(`cpd.draft.event-change.${event.key}`, () => draftOfEvent(event));
  const fields = draft.values;
  const form = useSubmission('event', useWrite(changeEvent, { eventKey: event.key }), () => {
    draft.clear();
    onSaved();
  });
  const save = (version: string) => form.submit(checkEventChange(fields, choices, version));
  const problemOf = (name: string) => form.problems.find((each) => each.path === name)?.message;
  const isChangedMeanwhile = form.failure?.code === 'changed-meanwhile';
  return (
    <form
      className="form"
      noValidate
      aria-label={say('event.change')}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save(seen.version);
      }}
    >
      <ErrorSummary problems={form.problems} refusals={form.refusals} idOf={idOf} />
      <EventFieldSet
        idOf={idOf}
        fields={fields}
        choices={choices}
        onChange={draft.set}
        problemOf={problemOf}
      />
      {isChangedMeanwhile ? (
        <EventConflict
          theirs={event}
          yours={fields}
          choices={choices}
          isSaving={form.isSaving}
          onPutMine={() => {
            setSeen(event);
            save(event.version);
          }}
          onTakeTheirs={() => {
            draft.clear();
            onClose();
          }}
        />
      ) : (
        <>
          <NotSaved failure={form.failure} isSaving={form.isSaving} />
          <FormButtons isSaving={form.isSaving} onClear={draft.clear} onClose={onClose} />
        </>
      )}
    </form>
  );
}
