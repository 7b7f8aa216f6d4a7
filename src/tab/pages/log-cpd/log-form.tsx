import { useEffect } from 'react';
import { useLogActivity } from '../../api/use-log-activity.ts';
import type { ActivityView, LoggedActivity, TakenBackActivity } from '../../../contract/record.ts';
import { isAsked } from '../../../domain/forms/parse-form.ts';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { formTexts } from '../../components/form/field-draft.ts';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { ActivityConflict } from './activity-conflict.tsx';
import { changeKeyOf, logDraftKey } from './draft-key.ts';
import { checkLogDraft, draftOfActivity, emptyLogDraft } from './log-draft.ts';
import type { LogOffers } from './log-fields.ts';
import { logFields } from './log-fields.ts';
import { LoggedFields } from './log-part.tsx';
import { MoreFields } from './more-fields.tsx';
import { useSay } from './words.ts';

export interface LogFormProps extends LogOffers {
  readonly oid: string;
  /** As it is by now: another window may have changed it since, or taken it back. */
  readonly current?: ActivityView | TakenBackActivity | undefined;
  readonly onSaved: (logged: LoggedActivity) => void;
  readonly onClose: () => void;
}

/** One short page. What is typed stays on this device until it is saved. */
export function LogForm(props: LogFormProps) {
  const { oid, today, asks, standards, corrects, current, onSaved, onClose } = props;
  const say = useSay();
  const fields = logFields(props, say);
  const idOf = (field: string): string => `${corrects ? 'change' : 'log'}-${field}`;
  const draft = useDraft<string>(corrects ? changeKeyOf(oid, corrects.key) : logDraftKey(oid), () => {
    const formId = crypto.randomUUID();
    return corrects ? draftOfActivity(fields, formId, corrects) : emptyLogDraft(fields, formId, props);
  });
  const form = useSubmission('log', useLogActivity(oid), (logged) => {
    draft.clear();
    onSaved(logged);
  });
  const problemOf = (field: string) => form.problems.find((each) => each.path === field)?.message;
  const save = (over = corrects?.key, isConfirmed = false) =>
    form.submit(checkLogDraft(fields, draft.values, { corrects: over, isConfirmed }));
  const isConflict = form.failure?.code === 'changed-meanwhile' && current && current.key !== corrects?.key;
  const saveAsNew = () => {
    const renewed = { ...draft.values, formId: crypto.randomUUID() };
    draft.set(renewed);
    form.submit(checkLogDraft(fields, renewed, { corrects: corrects?.key }));
  };
  // What a register says is not its person's to change.
  const hasFacts = !corrects?.fromEvent;
  const { title, activityType, insetDays, category, minutes, completedOn, reflection, delivery } = fields;
  const asksCategory = hasFacts && asks.category;
  const facts = [title, activityType, insetDays, ...(asksCategory ? [category] : []), minutes, completedOn];
  const more = [...(asksCategory ? [] : [category]), reflection, ...(hasFacts ? [delivery] : [])];
  const texts = formTexts(facts, draft.values);
  const part = { idOf, draft: draft.values, today, onChange: draft.set, problemOf };

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
      {hasFacts && <LoggedFields {...part} fields={facts.filter((field) => isAsked(field, texts))} />}
      <MoreFields {...part} fields={more} standards={standards} isOpenAtFirst={!!corrects} />
      {isConflict ? (
        <ActivityConflict
          theirs={current}
          fields={fields}
          yours={draft.values}
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
