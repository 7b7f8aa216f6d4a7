import { Button } from '@fluentui/react-components';
import type { WaitingForm } from './waiting-form.ts';
import { useSay } from './words.ts';

interface WaitingBarProps {
  readonly forms: readonly WaitingForm[];
  readonly isSending: boolean;
  readonly onSend: () => void;
  /** Gives what was refused back to the form that it was typed in. */
  readonly onReturn: (form: WaitingForm) => void;
}

/** How many forms wait for the network, and which came back; the region is there before it speaks. */
export function WaitingBar({ forms, isSending, onSend, onReturn }: WaitingBarProps) {
  const say = useSay();
  const refused = forms.filter((form) => form.refused !== null);
  const waiting = forms.filter((form) => form.refused === null);
  return (
    <div role="status" className={forms.length > 0 ? 'waiting' : 'visually-hidden'}>
      {waiting.length > 0 && (
        <div className="notice notice--warning">
          <p>
            <strong>{say('waiting.count', { count: waiting.length })}</strong>{' '}
            {waiting.map(({ body }) => `“${body.title}”`).join(', ')}.{' '}
            {say('waiting.how', { count: waiting.length })}
          </p>
          <Button size="small" onClick={onSend} disabledFocusable={isSending}>
            {say(isSending ? 'waiting.sending' : 'waiting.send')}
          </Button>
        </div>
      )}
      {refused.map((form) => (
        <div key={form.id} className="notice notice--warning">
          <p>
            <strong>{say('waiting.refused', { title: form.body.title })}</strong> {form.refused}
          </p>
          <Button
            size="small"
            onClick={() => onReturn(form)}
            aria-label={say('waiting.return.about', { title: form.body.title })}
          >
            {say('waiting.return')}
          </Button>
        </div>
      ))}
    </div>
  );
}
