import { Suspense, useEffect, useRef, useState } from 'react';
import { recordEntry } from '../../../contract/entries.ts';
import { isAsked } from '../../../domain/forms/parse-form.ts';
import { useWrite } from '../../api/use-write.ts';
import type { EntryKindView, EntryPage, EntryView } from '../../../contract/entries.ts';
import { keptYours } from '../../components/form/compared-drafts.ts';
import { DrawnField } from '../../components/form/drawn-field.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { formTexts } from '../../components/form/field-draft.ts';
import { isTooLarge } from '../../components/files/is-too-large.ts';
import { FileField } from '../../components/files/lazy-files.ts';
import { useFilesOnTheWay } from '../../components/files/files-on-the-way.ts';
import { FormButtons } from '../../components/form/form-buttons.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { comparedEntryFields, EntryConflict } from './entry-conflict.tsx';
import { checkEntryDraft, entryDraftOf } from './entry-draft.ts';
import { entryFields } from './entry-fields.ts';
import { useSay } from './words.ts';

interface EntryFormProps {
  readonly page: EntryPage;
  readonly kind: EntryKindView;
  readonly draftKey: string;
  /** The entry that this form corrects; else a new one. */
  readonly corrects?: EntryView;
  /** What the first field holds when the form begins: an id that the kind knows. */
  readonly about?: string;
  /** Whether the focus goes to the first field. */
  readonly takesFocus: boolean;
  readonly onSaved: (after: EntryPage) => void;
  readonly onClose: () => void;
}

const idOf = (field: string): string => `entry-${field}`;
const FORM = idOf('form');

/** The form of one kind of entry, drawn from what the API says of it. */
export function EntryForm(props: EntryFormProps) {
  const { page, kind, draftKey, corrects, about, takesFocus, onSaved, onClose } = props;
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const stored = corrects?.fields ?? (about === undefined ? {} : { about });
  const draft = useDraft<string>(draftKey, () => entryDraftOf(crypto.randomUUID(), kind, stored));
  const [file, setFile] = useState<File>();
  const filesOnTheWay = useFilesOnTheWay();
  const { oid } = page.person;
  const submission = useSubmission('entry', useWrite(recordEntry, { oid }), (after) => {
    draft.clear();
    const saved = after.entries.find(({ key }) => !page.entries.some((each) => each.key === key));
    if (file && saved) filesOnTheWay.send({ oid, record: saved.original, file });
    onSaved(after);
  });
  const send = (values = draft.values) => {
    // What cannot be sent is said before anything is saved without it.
    if (file && isTooLarge(file)) document.getElementById(idOf('file'))?.focus();
    else submission.submit(checkEntryDraft(kind, values, corrects?.key));
  };
  const isSameEntry = ({ original }: { readonly original: string }) => original === corrects?.original;
  const current = page.entries.find(isSameEntry);
  const takenBack = page.takenBack.find(isSameEntry);
  // What the form is compared with, once it turned out not to be what it began with.
  const theirs = current ?? (takenBack && corrects);
  const isConflict =
    submission.failure?.code === 'changed-meanwhile' && theirs && (!current || current.key !== corrects?.key);
  const versions = theirs &&
    corrects && {
      before: entryDraftOf(draft.values['formId'] ?? '', kind, corrects.fields),
      theirs: entryDraftOf(draft.values['formId'] ?? '', kind, theirs.fields),
      yours: draft.values,
    };
  const compared = versions ? comparedEntryFields(kind, versions, say) : [];
  /** Over what stands by now; where nothing stands any more, as a new entry. */
  const keepYours = () => {
    const kept = versions ? keptYours(compared, versions) : draft.values;
    draft.set(kept);
    submission.submit(checkEntryDraft(kind, kept, current?.key));
  };
  const saveAsNew = () => {
    const renewed = { ...draft.values, formId: crypto.randomUUID() };
    draft.set(renewed);
    send(renewed);
  };
  const fields = entryFields(kind);
  const texts = formTexts(fields, draft.values);
  const labelOf = (id: string) => fields.find((field) => field.id === id)?.label;

  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [takesFocus]);

  return (
    <form
      className="form"
      id={FORM}
      ref={form}
      tabIndex={-1}
      noValidate
      aria-labelledby="entry-desk"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="quiet">{corrects ? say('entry.correct.note') : kind.purpose}</p>
      <ErrorSummary
        // Kinds share their sentences, so each is said with the name of its field.
        problems={submission.problems.map(({ path, message }) => {
          const label = labelOf(path);
          if (label === undefined) return { path, message };
          // A question needs no colon.
          return {
            path,
            message: label.endsWith('?') ? `${label} ${message}` : say('form.problem', { label, message }),
          };
        })}
        refusals={submission.refusals}
        idOf={(field) => (labelOf(field) === undefined ? FORM : idOf(field))}
      />
      {fields
        .filter((field) => isAsked(field, texts))
        .map((field) => (
          <DrawnField
            key={field.id}
            id={idOf(field.id)}
            field={
              field.isRequired ? field : { ...field, label: say('form.optional', { label: field.label }) }
            }
            draft={draft.values}
            today={page.today}
            onChange={draft.set}
            problem={submission.problems.find((each) => each.path === field.id)?.message}
            nothing={say('entry.select')}
          />
        ))}
      {!corrects && (
        <Suspense fallback={null}>
          <FileField id={idOf('file')} file={file} onChoose={setFile} />
        </Suspense>
      )}
      {isConflict && versions ? (
        <EntryConflict
          theirs={theirs}
          takenBack={current ? undefined : takenBack}
          today={page.today}
          fields={compared}
          versions={versions}
          isSaving={submission.isSaving}
          onKeepYours={keepYours}
          onKeepTheirs={() => {
            draft.clear();
            onClose();
          }}
        />
      ) : (
        <>
          <NotSaved
            failure={submission.failure}
            isSaving={submission.isSaving}
            onRetry={submission.retry}
            onSaveAsNew={saveAsNew}
          />
          <FormButtons isSaving={submission.isSaving} onClear={draft.clear} onClose={onClose} />
        </>
      )}
    </form>
  );
}
