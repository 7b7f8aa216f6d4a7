import { useEffect } from 'react';
import { useLogActivity } from '../../api/use-log-activity.ts';
import type {
  ActivityView,
  LoggedActivity,
  PersonRecord,
  TakenBackActivity,
} from '../../../contract/record.ts';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../components/form/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { ActivityConflict } from './activity-conflict.tsx';
import { changeKeyOf, draftKeyOf } from './draft-key.ts';
import { FactFields } from './fact-fields.tsx';
import type { LogAsks, LogFields } from './log-draft.ts';
import { carriedOver, checkLogDraft, draftOf, emptyLogDraft } from './log-draft.ts';
import { MoreFields } from './more-fields.tsx';
import { useSay } from './words.ts';

export interface LogFormProps {
  readonly oid: string;
  readonly today: string;
  readonly activityTypes: PersonRecord['activityTypes'];
  readonly asks: LogAsks;
  readonly standards: PersonRecord['standards'];
  /** The activity that is changed; left out: a new one is logged. */
  readonly corrects?: ActivityView | undefined;
  /** As it is by now: another window may have changed it since, or taken it back. */
  readonly current?: ActivityView | TakenBackActivity | undefined;
  readonly onSaved: (logged: LoggedActivity) => void;
  readonly onClose: () => void;
}

/** One short page. What is typed stays on this device until it is saved. */
export function LogForm(props: LogFormProps) {
  const { oid, today, activityTypes, asks, standards, corrects, current, onSaved, onClose } = props;
  const say = useSay();
  const idOf = (field: string): string => `${corrects ? 'change' : 'log'}-${field}`;
  const draft = useDraft<LogFields>(corrects ? changeKeyOf(oid, corrects.key) : draftKeyOf(oid), () => {
    const formId = crypto.randomUUID();
    return corrects ? draftOf(corrects, formId, today, asks) : emptyLogDraft(formId, today, asks);
  });
  const fields = carriedOver(draft.values, today);
  const set: typeof draft.set = (changes) => draft.set({ ...fields, ...changes });
  const form = useSubmission('log', useLogActivity(oid), (logged) => {
    draft.clear();
    onSaved(logged);
  });
  const problemOf = (field: string) => form.problems.find((each) => each.path === field)?.message;
  const save = (over = corrects?.key, isConfirmed = false) =>
    form.submit(checkLogDraft(fields, today, asks, over, isConfirmed));
  const isConflict = form.failure?.code === 'changed-meanwhile' && current && current.key !== corrects?.key;
  const saveAsNew = () => {
    const renewed = { ...fields, formId: crypto.randomUUID() };
    draft.set(renewed);
    form.submit(checkLogDraft(renewed, today, asks, corrects?.key));
  };
  // What a register says is not its person's to change.
  const hasFacts = !corrects?.fromEvent;
  const parts = { idOf, fields, onChange: set, problemOf };

  useEffect(() => {
    const first = corrects?.reflection === '' || !hasFacts ? 'reflection' : 'title';
    document.getElementById(`${corrects ? 'change' : 'log'}-${first}`)?.focus();
  }, [corrects, hasFacts]);

  return (
    <form
      className="form"
      noValidate
      aria-labelledby={idOf('form-title')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 id={idOf('form-title')}>
        {corrects ? say('log.change-form', { title: corrects.title }) : say('log.form')}
      </h3>
      <ErrorSummary problems={form.problems} refusals={form.refusals} idOf={idOf} />
      {hasFacts && <FactFields {...parts} today={today} activityTypes={activityTypes} asks={asks} />}
      <MoreFields
        {...parts}
        standards={standards}
        hasDelivery={hasFacts}
        hasCategory={!hasFacts || !asks.category}
        isOpenAtFirst={!!corrects}
      />
      {isConflict ? (
        <ActivityConflict
          theirs={current}
          yours={fields}
          today={today}
          isSaving={form.isSaving}
          onPutMine={() => save(current.key)}
          onTakeTheirs={() => {
            draft.clear();
            onClose();
          }}
        />
      ) : (
        <>
          <NotSaved
            failure={form.failure}
            isSaving={form.isSaving}
            onConfirm={() => save(corrects?.key, true)}
            onSaveAsNew={saveAsNew}
          />
          <FormButtons isSaving={form.isSaving} onClear={draft.clear} onClose={onClose} />
        </>
      )}
    </form>
  );
}
