import { scheduleEvent } from '../../../contract/events.ts';
import { choiceField } from '../../../domain/fields/choice.ts';
import { useWrite } from '../../api/use-write.ts';
import type { EventList, EventView } from '../../../contract/events.ts';
import { DrawnField } from '../../components/form/drawn-field.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import type { EventFieldName } from './event-draft.ts';
import { checkEventDraft, emptyEventDraft } from './event-draft.ts';
import { EventFieldSet } from './event-fields.tsx';
import { useSay } from './words.ts';

interface ScheduleFormProps {
  readonly scheduledBy: string;
  readonly list: EventList;
  readonly onSaved: (event: EventView) => void;
  readonly onClose: () => void;
}

const idOf = (field: string): string => `event-${field}`;

export function ScheduleForm({ scheduledBy, list, onSaved, onClose }: ScheduleFormProps) {
  const say = useSay();
  const draft = useDraft<EventFieldName>(`cpd.draft.event.${scheduledBy}`, () =>
    emptyEventDraft(crypto.randomUUID(), list.units),
  );
  const fields = draft.values;
  const form = useSubmission('event', useWrite(scheduleEvent, {}), (saved) => {
    draft.clear();
    onSaved(saved.event);
  });
  const choices = list.offered.find(({ units }) => units.includes(fields.unit)) ?? list;
  const save = () => form.submit(checkEventDraft(fields, choices));
  const saveAsNew = () => {
    const renewed = { ...fields, formId: crypto.randomUUID() };
    draft.set(renewed);
    form.submit(checkEventDraft(renewed, choices));
  };
  const problemOf = (name: string) => form.problems.find((each) => each.path === name)?.message;
  return (
    <form
      className="form"
      noValidate
      aria-label={say('events.schedule')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ErrorSummary problems={form.problems} refusals={form.refusals} idOf={idOf} />
      <DrawnField
        id={idOf('unit')}
        field={{
          ...choiceField(
            'unit',
            list.units.map(({ key, name }) => ({ id: key, label: name })),
          ),
          label: say('event.unit'),
        }}
        draft={fields}
        onChange={draft.set}
        problem={problemOf('unit')}
        mostChips={Infinity}
      />
      <EventFieldSet
        idOf={idOf}
        fields={fields}
        choices={choices}
        onChange={draft.set}
        problemOf={problemOf}
      />
      <NotSaved
        failure={form.failure}
        isSaving={form.isSaving}
        onRetry={form.retry}
        onSaveAsNew={saveAsNew}
      />
      <FormButtons isSaving={form.isSaving} onClear={draft.clear} onClose={onClose} />
    </form>
  );
}
