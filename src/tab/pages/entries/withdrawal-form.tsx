import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { EntryView } from '../../../contract/entries.ts';
import { WithdrawEntry } from '../../../contract/entries.ts';
import { useWithdrawEntry } from '../../api/writes.ts';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { LongTextField } from '../../components/form/field.tsx';
import { checkedBy } from '../../components/form/field-problem.ts';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useDraft } from '../../components/form/use-draft.ts';
import { useSubmission } from '../../components/form/use-submission.ts';
import { useSay } from '../../messages/use-say.ts';

interface WithdrawalFormProps {
  readonly oid: string;
  readonly entry: EntryView;
  readonly draftKey: string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const idOf = (field: string): string => `withdrawal-${field}`;

/** Asks why an entry is taken back; the reason is kept with it. */
export function WithdrawalForm({ oid, entry, draftKey, onSaved, onClose }: WithdrawalFormProps) {
  const say = useSay();
  const draft = useDraft<'reason'>(draftKey, () => ({ reason: '' }));
  const form = useSubmission('withdrawal', useWithdrawEntry(oid, entry.key), () => {
    draft.clear();
    onSaved();
  });
  const send = () => form.submit(checkedBy(WithdrawEntry, draft.values));
  useEffect(() => document.getElementById(idOf('reason'))?.focus(), []);
  return (
    <form
      className="form"
      noValidate
      aria-labelledby="entry-desk"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary problems={form.problems} refusals={form.refusals} idOf={idOf} />
      <LongTextField
        id={idOf('reason')}
        label={say('withdrawal.reason')}
        hint={say('withdrawal.reason.hint')}
        value={draft.values.reason}
        onChange={(reason) => draft.set({ reason })}
        problem={form.problems.find(({ field }) => field === 'reason')?.message}
      />
      <NotSaved failure={form.failure} isSaving={form.isSaving} onRetry={send} />
      <div className="form__buttons">
        <Button type="submit" appearance="primary" disabledFocusable={form.isSaving}>
          {say(form.isSaving ? 'form.saving' : 'entry.take-back')}
        </Button>
        <Button onClick={onClose}>{say('withdrawal.keep')}</Button>
      </div>
    </form>
  );
}
