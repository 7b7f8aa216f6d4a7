import type { EventList } from '../../../contract/events.ts';
import { useScheduleEvent } from '../../api/writes.ts';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { TextField } from '../../components/form/field.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../components/form/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { useSay } from '../../messages/use-say.ts';
import type { EventFields } from './event-draft.ts';
import { checkEventDraft, emptyEventDraft } from './event-draft.ts';
import { EventTimes } from './event-times.tsx';

interface ScheduleFormProps {
  readonly scheduledBy: string;
  readonly list: EventList;
  readonly onSaved: (title: string) => void;
  readonly onClose: () => void;
}

const idOf = (field: string): string => `event-${field}`;

export function ScheduleForm({ scheduledBy, list, onSaved, onClose }: ScheduleFormProps) {
  const say = useSay();
  const draft = useDraft<EventFields>(`cpd.draft.event.${scheduledBy}`, () =>
    emptyEventDraft(crypto.randomUUID(), list.units),
  );
  const fields = draft.values;
  const form = useSubmission('event', useScheduleEvent(), (saved) => {
    draft.clear();
    onSaved(saved.event.title);
  });
  const save = () => form.submit(checkEventDraft(fields));
  const saveAsNew = () => {
    const renewed = { ...fields, formId: crypto.randomUUID() };
    draft.set(renewed);
    form.submit(checkEventDraft(renewed));
  };
  const field = (name: 'title' | 'unit' | 'activityType' | 'venue' | 'provider') => ({
    id: idOf(name),
    label: say(`event.${name}`),
    value: fields[name],
    onChange: (value: string) => draft.set({ [name]: value }),
    problem: problemOf(name),
  });
  const problemOf = (name: string) => form.problems.find((each) => each.field === name)?.message;
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
      <TextField {...field('title')} />
      <ChipChoice {...field('unit')} chips={list.units.map(({ key, name }) => ({ id: key, label: name }))} />
      <ChipChoice {...field('activityType')} chips={list.activityTypes} />
      <EventTimes idOf={idOf} fields={fields} onChange={draft.set} problemOf={problemOf} />
      <TextField {...field('venue')} />
      <TextField {...field('provider')} />
      <NotSaved failure={form.failure} isSaving={form.isSaving} onRetry={save} onSaveAsNew={saveAsNew} />
      <FormButtons isSaving={form.isSaving} onClear={draft.clear} onClose={onClose} />
    </form>
  );
}
