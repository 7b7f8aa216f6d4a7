import { useState } from 'react';
import { changeEvent } from '../../../contract/events.ts';
import { useWrite } from '../../api/use-write.ts';
import type { EventRegister, EventView } from '../../../contract/events.ts';
import { differencesIn, keptYours } from '../../components/form/compared-drafts.ts';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { comparedEventFields, EventConflict } from './event-conflict.tsx';
import type { EventDraft, EventFieldName } from './event-draft.ts';
import { checkEventChange, draftOfEvent } from './event-draft.ts';
import { EventFieldSet } from './event-fields.tsx';
import { useSay } from './words.ts';

interface ChangeFormProps {
  readonly register: EventRegister;
  readonly today: string;
  /** With the event as this form saw it last. */
  readonly onSaved: (before: EventView, after: EventRegister) => void;
  readonly onClose: () => void;
}

const idOf = (field: string): string => `event-${field}`;

/** An event as it is to be. What somebody else changed meanwhile is shown beside what is typed, and neither is lost. */
export function ChangeForm({ register, today, onSaved, onClose }: ChangeFormProps) {
  const say = useSay();
  const { event, choices } = register;
  // The event as this form saw it first: its version is what a save is held against.
  const [seen, setSeen] = useState(event);
  const draft = useDraft<EventFieldName>(`cpd.draft.event-change.${event.key}`, () => draftOfEvent(event));
  const fields = draft.values;
  const form = useSubmission('event', useWrite(changeEvent, { eventKey: event.key }), (after) => {
    draft.clear();
    onSaved(seen, after);
  });
  const save = (values: EventDraft, version: string) =>
    form.submit(checkEventChange(values, choices, version));
  const compared = comparedEventFields(choices, say);
  const versions = { before: draftOfEvent(seen), theirs: draftOfEvent(event), yours: fields };
  const problemOf = (name: string) => form.problems.find((each) => each.path === name)?.message;
  const isChangedMeanwhile = form.failure?.code === 'changed-meanwhile' && event.version !== seen.version;
  return (
    <form
      className="form"
      noValidate
      aria-label={say('event.change')}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save(fields, seen.version);
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
          before={seen}
          theirs={event}
          today={today}
          differences={differencesIn(compared, versions)}
          isSaving={form.isSaving}
          onKeepYours={() => {
            const kept = keptYours(compared, versions);
            draft.set(kept);
            setSeen(event);
            save(kept, event.version);
          }}
          onKeepTheirs={() => {
            draft.clear();
            onClose();
          }}
        />
      ) : (
        <>
          <NotSaved failure={form.failure} isSaving={form.isSaving} onRetry={form.retry} />
          <FormButtons isSaving={form.isSaving} onClear={draft.clear} onClose={onClose} />
        </>
      )}
    </form>
  );
}
