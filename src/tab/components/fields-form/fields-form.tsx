import { Button } from '@fluentui/react-components';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Changed } from '../../../contract/changed.ts';
import type { FieldValue } from '../../../domain/fields/field.ts';
import type { FormTexts } from '../../../domain/forms/parse-form.ts';
import { isAsked, parseForm } from '../../../domain/forms/parse-form.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSay } from '../../messages/use-say.ts';
import { Disclosure } from '../disclosure.tsx';
import type { Checked } from '../form/checked.ts';
import { checkedBy } from '../form/checked.ts';
import { comparedField, differencesIn, keptYours } from '../form/compared-drafts.ts';
import { Conflict } from '../conflict/conflict.tsx';
import { DrawnField } from '../form/drawn-field.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import type { FieldDraft, ShownField } from '../form/field-draft.ts';
import { draftOfField, formTexts } from '../form/field-draft.ts';
import { NotSaved } from '../form/not-saved.tsx';
import { useSubmission } from '../form/use-submission.ts';

/** What is kept of each field, by its id: texts as they are parsed everywhere. */
export type StoredTexts = Readonly<Record<string, string | readonly string[]>>;

/** By field: a text, a number, a list, or nothing where it was left out. */
export type ParsedFields = Readonly<Record<string, FieldValue | undefined>>;

interface FieldsFormProps<Body, Reply> {
  /** Before the ids of its inputs, and where its own sentences for what is wrong stand. */
  readonly name: string;
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly fields: readonly ShownField[];
  /** What few fill in: behind a line that opens. */
  readonly more?: { readonly summary: string; readonly fields: readonly ShownField[] };
  /** What is asked besides, by what is typed: a dear course asks more than a cheap one. */
  readonly alsoAsk?: (typed: FormTexts) => readonly ShownField[];
  readonly draftKey: string;
  readonly stored?: StoredTexts;
  readonly today: string;
  readonly note?: ReactNode;
  readonly saveWords?: string;
  readonly mutation: UseMutationResult<Reply, Error, Body>;
  readonly schema: Parameters<typeof checkedBy<Body>>[0];
  /** What is sent, before the schema looks at it. */
  readonly bodyOf: (values: ParsedFields, formId: string) => unknown;
  /** As somebody else saved it since, and who: shown once the server says so. */
  readonly theirs?: { readonly stored: StoredTexts; readonly changed: Changed | null } | undefined;
  readonly onSaved: (reply: Reply) => void;
  readonly onClose: () => void;
}

/** A form in the vocabulary of fields: what is typed stays on the device, problems stand beside their fields. */
export function FieldsForm<Body, Reply>(props: FieldsFormProps<Body, Reply>) {
  const { name, labelledBy, fields, more, draftKey, stored = {}, today, note, theirs } = props;
  const { saveWords, mutation, schema, bodyOf, onSaved, onClose } = props;
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const stated = [...fields, ...(more?.fields ?? [])];
  const draft = useDraft<string>(draftKey, () => draftOf(stated, stored, crypto.randomUUID()));
  const following = props.alsoAsk?.(formTexts(stated, draft.values)) ?? [];
  const all = [...stated, ...following];
  const submission = useSubmission(name, mutation, (reply) => {
    draft.clear();
    onSaved(reply);
  });
  const idOf = (field: string): string => `${name}-${field}`;
  const send = (values = draft.values) => submission.submit(checkedFields(all, values, schema, bodyOf));
  const formId = draft.values['formId'] ?? '';
  const versions = theirs && {
    before: draftOf(all, stored, formId),
    theirs: draftOf(all, theirs.stored, formId),
    yours: draft.values,
  };
  const compared = all.map((field) => comparedField(field, say));
  const texts = formTexts(all, draft.values);
  const drawn = (field: ShownField) =>
    isAsked(field, texts) && (
      <DrawnField
        key={field.id}
        id={idOf(field.id)}
        field={field.isRequired ? field : { ...field, label: say('form.optional', { label: field.label }) }}
        draft={draft.values}
        today={today}
        onChange={draft.set}
        problem={submission.problems.find(({ path }) => path === field.id)?.message}
        nothing={say(field.isRequired ? 'form.choose' : 'form.nothing')}
      />
    );
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  return (
    <form
      className="form"
      ref={form}
      noValidate
      aria-labelledby={labelledBy}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {note}
      <ErrorSummary
        problems={submission.problems.map(({ path, message }) => {
          const label = all.find(({ id }) => id === path)?.label;
          return { path, message: label === undefined ? message : say('form.problem', { label, message }) };
        })}
        refusals={submission.refusals}
        idOf={idOf}
      />
      {[...fields, ...following].map(drawn)}
      {more && more.fields.length > 0 && (
        <Disclosure summary={more.summary}>{more.fields.map(drawn)}</Disclosure>
      )}
      {submission.failure?.code === 'changed-meanwhile' && versions ? (
        <Conflict
          changed={theirs.changed}
          today={today}
          differences={differencesIn(compared, versions)}
          isSaving={submission.isSaving}
          onKeepYours={() => {
            const kept = keptYours(compared, versions);
            draft.set(kept);
            send(kept);
          }}
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
            onSaveAsNew={() => {
              const renewed = { ...draft.values, formId: crypto.randomUUID() };
              draft.set(renewed);
              send(renewed);
            }}
          />
          <div className="form__buttons">
            <Button type="submit" appearance="primary" disabledFocusable={submission.isSaving}>
              {submission.isSaving ? say('form.saving') : (saveWords ?? say('form.save'))}
            </Button>
            <Button onClick={onClose}>{say('form.close')}</Button>
          </div>
        </>
      )}
    </form>
  );
}

const draftOf = (fields: readonly ShownField[], stored: StoredTexts, formId: string): FieldDraft =>
  fields.reduce<FieldDraft>((draft, field) => ({ ...draft, ...draftOfField(field, stored[field.id]) }), {
    formId,
  });

/** By the fields, then by the schema that the server checks by. */
function checkedFields<Body>(
  fields: readonly ShownField[],
  draft: FieldDraft,
  schema: Parameters<typeof checkedBy<Body>>[0],
  bodyOf: (values: ParsedFields, formId: string) => unknown,
): Checked<Body> {
  // Whom a form may name is the server's to say.
  const parsed = parseForm(fields, formTexts(fields, draft), () => true);
  if (!parsed.ok) return { ok: false, problems: parsed.refusal };
  return checkedBy(schema, bodyOf(parsed.value, draft['formId'] ?? ''));
}
