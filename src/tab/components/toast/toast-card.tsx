import { Button, Toast, ToastBody, ToastFooter, ToastTitle } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { useEffect, useState } from 'react';
import type { ApiError } from '../../api/api-error.ts';
import { asApiError } from '../../api/api-error.ts';
import { useFailureWords } from '../use-failure-words.ts';
import type { Tell, Told, Undo } from './tell.ts';
import { useSay } from './words.ts';

export interface ToastCardProps {
  readonly told: Told;
  readonly onTell: Tell;
}

/** How long words stay that ask for nothing; what can be undone stays. */
const SHOWN_MILLISECONDS = 12_000;

/** What was done, with the button that undoes it; where that fails, why, and what to do instead. */
export function ToastCard({ told: { words, undo, link }, onTell }: ToastCardProps) {
  const say = useSay();
  const undoing = useUndoing(undo, onTell);
  useEffect(() => {
    if (undo ?? link) return undefined;
    const timer = setTimeout(() => onTell(undefined), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [undo, link, onTell]);
  return (
    <Toast className={undoing.failure ? 'toast toast--failed' : 'toast'}>
      <ToastTitle
        media={undoing.failure ? <ErrorCircle20Filled /> : <CheckmarkCircle20Filled />}
        action={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss20Regular />}
            aria-label={say('toast.close')}
            onClick={() => {
              onTell(undefined);
              if (undo) focusOn(undo.returnTo);
            }}
          />
        }
      >
        {undoing.failure ? say('toast.not-undone') : words}
      </ToastTitle>
      {undoing.failure && undo && <NotUndone failure={undoing.failure} undo={undo} />}
      {(undo ?? link) && (
        <ToastFooter>
          {link && (
            <Button
              as="a"
              size="small"
              appearance="primary"
              href={link.href}
              target="_blank"
              rel="noreferrer"
            >
              {link.words}
            </Button>
          )}
          {undo && (
            <Button
              size="small"
              aria-label={say('toast.undo.about', { about: undo.about })}
              aria-keyshortcuts="Control+Z"
              disabledFocusable={undoing.isUndoing}
              onClick={undoing.start}
            >
              {say(undoing.isUndoing ? 'toast.undoing' : 'toast.undo')}
            </Button>
          )}
        </ToastFooter>
      )}
    </Toast>
  );
}

function NotUndone({ failure, undo }: { readonly failure: ApiError; readonly undo: Undo }) {
  const wordsOf = useFailureWords();
  return (
    <ToastBody>
      {wordsOf(failure)} {undo.otherwise}
    </ToastBody>
  );
}

/** Undoes by the button and by Ctrl+Z, where that is not about what is being typed. */
function useUndoing(undo: Undo | undefined, onTell: Tell) {
  const [isUndoing, setIsUndoing] = useState(false);
  const [failure, setFailure] = useState<ApiError>();
  const start = async () => {
    if (!undo || isUndoing) return;
    setIsUndoing(true);
    setFailure(undefined);
    try {
      const words = await undo.run();
      focusOn(undo.returnTo);
      onTell({ words });
    } catch (error) {
      setFailure(asApiError(error));
      setIsUndoing(false);
    }
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      if (isTypedInto(event.target)) return;
      event.preventDefault();
      void start();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return { isUndoing, failure, start: () => void start() };
}

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** The button that had the focus is gone; what is left without it takes nothing from where somebody else went. */
function focusOn(id: string): void {
  const { activeElement } = document;
  const isLeft = !activeElement || activeElement === document.body || activeElement.closest('.toaster');
  if (isLeft) document.getElementById(id)?.focus();
}
