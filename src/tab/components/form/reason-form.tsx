import { Button } from '@fluentui/react-components';
import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Withdrawal } from '../../../contract/withdrawal.ts';
import { DAYS_KEPT_AFTER_REMOVAL } from '../../../domain/evidence-files/files-to-erase.ts';
import { useSay } from '../../messages/use-say.ts';
import { ErrorSummary } from './error-summary.tsx';
import { LongTextField } from './field.tsx';
import { checkedBy } from './checked.ts';
import { NotSaved } from './not-saved.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSubmission } from './use-submission.ts';

interface ReasonFormProps<Reply> {
  readonly mutation: UseMutationResult<Reply, Error, Withdrawal>;
  readonly draftKey: string;
  /** Id of the heading that names the form. */
  readonly labelledBy: string;
  /** What becomes of it; an entry's, where nothing else is said. */
  readonly hint?: string | undefined;
  readonly onSaved: (reply: Reply) => void;
  readonly onClose: () => void;
}

const idOf = (field: string): string => `withdrawal-${field}`;

/** Asks why something is taken back; the reason is kept with it. */
export function ReasonForm<Reply>({
  mutation,
  draftKey,
  labelledBy,
  hint,
  onSaved,
  onClose,
}: ReasonFormProps<Reply>) {
  const say = useSay();
  const draft = useDraft<'reason'>(draftKey, () => ({ reason: '' }));
  const form = useSubmission('withdrawal', mutation, (reply) => {
    draft.clear();
    onSaved(reply);
  });
  const send = () => form.submit(checkedBy(Withdrawal, draft.values));
  useEffect(() => document.getElementById(idOf('reason'))?.focus(), []);
  return (
    <form
      className="form"
      noValidate
      aria-labelledby={labelledBy}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary problems={form.problems} refusals={form.refusals} idOf={idOf} />
      <LongTextField
        id={idOf('reason')}
        label={say('withdrawal.reason')}
        hint={hint ?? say('withdrawal.reason.hint', { days: DAYS_KEPT_AFTER_REMOVAL })}
        value={draft.values.reason}
        onChange={(reason) => draft.set({ reason })}
        problem={form.problems.find(({ path }) => path === 'reason')?.message}
      />
      <NotSaved failure={form.failure} isSaving={form.isSaving} onRetry={form.retry} />
      <div className="form__buttons">
        <Button type="submit" appearance="primary" disabledFocusable={form.isSaving}>
          {say(form.isSaving ? 'form.saving' : 'entry.take-back')}
        </Button>
        <Button onClick={onClose}>{say('withdrawal.keep')}</Button>
      </div>
    </form>
  );
}
