import { Button } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { useRef, useState } from 'react';
import { asApiError } from '../../api/api-error.ts';
import { useSend } from '../../api/use-write.ts';
import { useTell } from '../../components/toast/tell.ts';
import { useFailureWords } from '../../components/use-failure-words.ts';
import { LOG_OPENER } from './doing.ts';
import { useSay } from './words.ts';

interface ReadButtonProps {
  readonly oid: string;
  readonly item: string;
  /** Of what is asked. */
  readonly title: string;
  readonly today: string;
  /** How the button looks and what it is called. */
  readonly button: Pick<ComponentProps<typeof Button>, 'appearance' | 'aria-label'> & {
    readonly children: string;
  };
}

/** “I have read it”: one press, and one more takes it back. */
export function ReadButton({ oid, item, title, today, button: { children, ...button } }: ReadButtonProps) {
  const say = useSay();
  const send = useSend();
  const tell = useTell();
  const wordsOf = useFailureWords();
  const [isPending, setIsPending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const formId = useRef(crypto.randomUUID());
  const confirm = async () => {
    setIsPending(true);
    setFailure(undefined);
    try {
      const { confirmReading, takeBackReading } = await import('./have-read.ts');
      const entryKey = await confirmReading(send, { oid, item, today, formId: formId.current });
      formId.current = crypto.randomUUID();
      tell({
        words: say('due.read', { title }),
        undo: {
          about: title,
          otherwise: say('due.read.otherwise'),
          returnTo: LOG_OPENER,
          run: async () => {
            await takeBackReading(send, oid, entryKey, say('due.read.reason'));
            return say('due.read.undone', { title });
          },
        },
      });
      document.getElementById(LOG_OPENER)?.focus();
    } catch (cause) {
      setFailure(wordsOf(asApiError(cause)));
    } finally {
      setIsPending(false);
    }
  };
  return (
    <>
      <Button {...button} disabledFocusable={isPending} onClick={() => void confirm()}>
        {children}
      </Button>
      <span role="alert">{failure}</span>
    </>
  );
}
