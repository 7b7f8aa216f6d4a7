import { useEffect } from 'react';
import type { LoggedActivity, PersonRecord } from '../../../contract/record.ts';
import { useLogActivity } from '../../api/writes.ts';
import { ChipChoice } from '../../components/form/chip-choice.tsx';
import { DateChoice } from '../../components/form/date-choice.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { TextField } from '../../components/form/field.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../components/form/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { useSay } from '../../messages/use-say.ts';
import { draftKeyOf } from './draft-key.ts';
import { DurationField } from './duration-field.tsx';
import type { LogFields } from './log-draft.ts';
import { carriedOver, checkLogDraft, emptyLogDraft } from './log-draft.ts';
import { MoreFields } from './more-fields.tsx';

interface LogFormProps {
  readonly oid: string;
  readonly today: string;
  readonly activityTypes: PersonRecord['activityTypes'];
  readonly standards: PersonRecord['standards'];
  readonly onSaved: (logged: LoggedActivity) => void;
  readonly onClose: () => void;
}

const idOf = (field: string): string => `log-${field}`;

/** One short page. What is typed stays on this device until it is saved. */
export function LogForm({ oid, today, activityTypes, standards, onSaved, onClose }: LogFormProps) {
  const say = useSay();
  const draft = useDraft<LogFields>(draftKeyOf(oid), () => emptyLogDraft(crypto.randomUUID(), today));
  const fields = carriedOver(draft.values, today);
  const set: typeof draft.set = (changes) => draft.set({ ...fields, ...changes });
  const form = useSubmission('log', useLogActivity(oid), (logged) => {
    draft.clear();
    onSaved(logged);
  });
  const problemOf = (field: string) => form.problems.find((each) => each.field === field)?.message;
  const save = () => form.submit(checkLogDraft(fields, today));
  const saveAsNew = () => {
    const renewed = { ...fields, formId: crypto.randomUUID() };
    draft.set(renewed);
    form.submit(checkLogDraft(renewed, today));
  };

  useEffect(() => document.getElementById(idOf('title'))?.focus(), []);

  return (
    <form
      className="form"
      noValidate
      aria-labelledby="log-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 id="log-form-title">{say('log.form')}</h3>
      <ErrorSummary problems={form.problems} refusals={form.refusals} idOf={idOf} />
      <TextField
        id={idOf('title')}
        label={say('log.title')}
        value={fields.title}
        onChange={(title) => set({ title })}
        problem={problemOf('title')}
      />
      <ChipChoice
        id={idOf('activityType')}
        label={say('log.activityType')}
        chips={activityTypes}
        value={fields.activityType}
        onChange={(activityType) => set({ activityType })}
        problem={problemOf('activityType')}
      />
      <DurationField
        id={idOf('minutes')}
        duration={fields.duration}
        otherHours={fields.otherHours}
        onChange={set}
        problem={problemOf('minutes')}
      />
      <DateChoice
        id={idOf('completedOn')}
        label={say('log.completedOn')}
        when={fields.when}
        typed={fields.otherDate}
        latest={today}
        onChange={({ when, typed }) =>
          set({ ...(when && { when }), ...(typed !== undefined && { otherDate: typed }) })
        }
        problem={problemOf('completedOn')}
      />
      <MoreFields idOf={idOf} fields={fields} standards={standards} onChange={set} problemOf={problemOf} />
      <NotSaved failure={form.failure} isSaving={form.isSaving} onRetry={save} onSaveAsNew={saveAsNew} />
      <FormButtons isSaving={form.isSaving} onClear={draft.clear} onClose={onClose} />
    </form>
  );
}
