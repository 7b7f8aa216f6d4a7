import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { LONGEST_RETURN_REASON } from '../../../contract/checks.ts';
import { LongTextField } from '../../components/form/field.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSay } from './words.ts';

interface ReturnFormProps {
  /** Of the item that it stands in. */
  readonly id: string;
  readonly name: string;
  readonly isSending: boolean;
  readonly onReturn: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a record goes back; Ctrl and Enter send it, too. */
export function ReturnForm({ id, name, isSending, onReturn, onCancel }: ReturnFormProps) {
  const say = useSay();
  const field = `${id}-reason`;
  const draft = useDraft<'reason'>(`return-${id}`, () => ({ reason: '' }));
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => document.getElementById(field)?.focus(), [field]);
  const { reason } = draft.values;
  const send = () => {
    const isGiven = reason.trim() !== '' && reason.length <= LONGEST_RETURN_REASON;
    setIsMissing(!isGiven);
    if (isGiven) onReturn(reason.trim());
    else document.getElementById(field)?.focus();
  };
  return (
    <form
      className="form"
      noValidate
      aria-label={say('checks.return')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) send();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <LongTextField
        id={field}
        label={say('checks.reason')}
        hint={say('checks.reason.hint', { name })}
        value={reason}
        onChange={(typed) => draft.set({ reason: typed })}
        problem={isMissing ? say('checks.reason.missing') : undefined}
      />
      <div className="form__buttons">
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {say('checks.send-back')}
        </Button>
        <Button onClick={onCancel}>{say('checks.cancel')}</Button>
      </div>
    </form>
  );
}
