import { Suspense, useEffect, useState } from 'react';
import { useLogActivity } from '../../api/use-log-activity.ts';
import type {
  ActivityView,
  LogActivity,
  LoggedActivity,
  TakenBackActivity,
} from '../../../contract/record.ts';
import { isAsked } from '../../../domain/forms/parse-form.ts';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { formTexts, typedIn } from '../../components/form/field-draft.ts';
import { comparedField, differencesIn, keptYours } from '../../components/form/compared-drafts.ts';
import { isTooLarge } from '../../components/files/is-too-large.ts';
import { FileField } from '../../components/files/lazy-files.ts';
import { useFilesOnTheWay } from '../../components/files/files-on-the-way.ts';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useKeeper } from '../../waiting/keeper.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { ActivityConflict } from './activity-conflict.tsx';
import { changeKeyOf, logDraftKey } from './draft-key.ts';
import { checkLogDraft, draftOfActivity, emptyLogDraft } from './log-draft.ts';
import type { LogOffers } from './log-fields.ts';
import { logFields } from './log-fields.ts';
import { LoggedFields } from './log-part.tsx';
import { LoggedBefore } from './logged-before.tsx';
import { MoreFields } from './more-fields.tsx';
import { offeredTypes } from './offered-types.ts';
import type { Renewal } from './renew-field.tsx';
import { RenewField, renewalId } from './renew-field.tsx';
import { namesSubject } from './same-words.ts';
import { TypeField } from './type-field.tsx';
import { useSay } from './words.ts';

export interface LogFormProps extends LogOffers {
  readonly oid: string;
  /** As it is by now: another window may have changed it since, or taken it back. */
  readonly current?: ActivityView | TakenBackActivity | undefined;
  /** On the record already: what is typed may be one of them. */
  readonly activities?: readonly ActivityView[];
  readonly renewals?: readonly Renewal[];
  /** `renews`: what the person says that it renews. */
  readonly onSaved: (logged: LoggedActivity, renews?: Renewal) => void;
  /** It waits on this device for the network. */
  readonly onKept?: (title: string) => void;
  readonly onClose: () => void;
}

/** Ids of the fields: of something new, and of what is changed. */
export const logIdOf = (field: string): string => `log-${field}`;
const changeIdOfField = (field: string): string => `change-${field}`;

/** One short page. What is typed stays on this device until it is saved. */
export function LogForm(props: LogFormProps) {
  const { oid, today, asks, standards, corrects, current, onSaved, onKept, onClose } = props;
  const { activities = [], renewals = [] } = props;
  const say = useSay();
  const fields = logFields(props, say);
  const idOf = corrects ? changeIdOfField : logIdOf;
  const draftKey = corrects ? changeKeyOf(oid, corrects.key) : logDraftKey(oid);
  const keeper = useKeeper();
  const [file, setFile] = useState<File>();
  const filesOnTheWay = useFilesOnTheWay();
  const draft = useDraft<string>(draftKey, () => {
    const formId = crypto.randomUUID();
    return corrects ? draftOfActivity(fields, formId, corrects) : emptyLogDraft(fields, formId, props);
  });
  const typedTitle = draft.values['title'] ?? '';
  const renewal = renewals.find((each) => namesSubject(typedTitle, each.title));
  const keep = async (body: LogActivity) => {
    const isKept = await keeper?.keep({ id: body.formId, body, draft: draft.values, draftKey, file });
    if (!isKept) return;
    draft.clear();
    onKept?.(body.title);
  };
  const form = useSubmission(
    'log',
    useLogActivity(oid),
    (logged) => {
      draft.clear();
      if (file) filesOnTheWay.send({ oid, record: logged.activity.original, file });
      onSaved(logged, renewal && draft.values['renews'] === renewalId(renewal) ? renewal : undefined);
    },
    // A change may meet another one meanwhile: it waits where it is compared.
    corrects ? undefined : (body) => void keep(body),
  );
  const problemOf = (field: string) => form.problems.find((each) => each.path === field)?.message;
  const save = (over = corrects?.key, isConfirmed = false) => {
    // What cannot be sent is said before anything is saved without it.
    if (file && isTooLarge(file)) document.getElementById(idOf('file'))?.focus();
    else form.submit(checkLogDraft(fields, draft.values, { corrects: over, isConfirmed }));
  };
  const isConflict = form.failure?.code === 'changed-meanwhile' && current && current.key !== corrects?.key;
  const formId = draft.values['formId'] ?? '';
  const versions = corrects &&
    current && {
      before: draftOfActivity(fields, formId, corrects),
      theirs: draftOfActivity(fields, formId, current),
      yours: draft.values,
    };
  const compared = Object.values(fields).map((field) => comparedField(field, say));
  const saveAsNew = () => {
    const renewed = { ...draft.values, formId: crypto.randomUUID() };
    draft.set(renewed);
    form.submit(checkLogDraft(fields, renewed, { corrects: corrects?.key }));
  };
  // What a register says is not its person's to change.
  const hasFacts = !corrects?.fromEvent;
  const { title, activityType, insetDays, category, minutes, completedOn, reflection, delivery } = fields;
  const asksCategory = hasFacts && asks.category;
  const facts = [insetDays, ...(asksCategory ? [category] : []), minutes, completedOn];
  const more = [...(asksCategory ? [] : [category]), reflection, ...(hasFacts ? [delivery] : [])];
  const texts = formTexts([activityType, ...facts], draft.values);
  // They stay where they were first seen: one that moves under a finger is not the one that was meant.
  const [types] = useState(() => offeredTypes(activityType.choices, activities));
  const part = { idOf, draft: draft.values, today, onChange: draft.set, problemOf };

  useEffect(() => {
    if (!corrects) return;
    const first = corrects.reflection === '' || !hasFacts ? 'reflection' : 'title';
    document.getElementById(changeIdOfField(first))?.focus();
  }, [corrects, hasFacts]);

  return (
    <form
      className="form"
      noValidate
      {...(corrects ? { 'aria-labelledby': idOf('form-title') } : { 'aria-label': say('log.form') })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {corrects && <h3 id={idOf('form-title')}>{say('log.change-form', { title: corrects.title })}</h3>}
      <ErrorSummary problems={form.problems} refusals={form.refusals} idOf={idOf} />
      {hasFacts && (
        <>
          <LoggedFields {...part} fields={[title]} />
          {!corrects && (
            <LoggedBefore
              title={typedTitle}
              completedOn={String(typedIn(completedOn, draft.values))}
              activities={activities}
            />
          )}
          {renewal && (
            <RenewField
              id={idOf('renews')}
              renewal={renewal}
              value={draft.values['renews'] ?? ''}
              onChange={(renews) => draft.set({ renews })}
            />
          )}
          <TypeField
            id={idOf('activityType')}
            label={activityType.label}
            problem={problemOf('activityType')}
            {...types}
            value={draft.values['activityType'] ?? ''}
            onChange={(chosen) => draft.set({ activityType: chosen })}
          />
          <LoggedFields {...part} fields={facts.filter((field) => isAsked(field, texts))} />
        </>
      )}
      <MoreFields {...part} fields={more} standards={standards} isOpenAtFirst={!!corrects} />
      {!corrects && (
        <Suspense fallback={null}>
          <FileField id={idOf('file')} file={file} onChoose={setFile} />
        </Suspense>
      )}
      {isConflict && versions ? (
        <ActivityConflict
          theirs={current}
          today={today}
          differences={differencesIn(compared, versions)}
          isSaving={form.isSaving}
          onKeepYours={() => {
            const kept = keptYours(compared, versions);
            draft.set(kept);
            form.submit(checkLogDraft(fields, kept, { corrects: current.key, isConfirmed: false }));
          }}
          onKeepTheirs={() => {
            draft.clear();
            onClose();
          }}
        />
      ) : (
        <>
          <NotSaved
            failure={form.failure}
            isSaving={form.isSaving}
            onRetry={form.retry}
            onConfirm={() => save(corrects?.key, true)}
            onSaveAsNew={saveAsNew}
          />
          <FormButtons isSaving={form.isSaving} onClear={draft.clear} {...(corrects && { onClose })} />
        </>
      )}
    </form>
  );
}
