import { Button } from '@fluentui/react-components';
import type { ApiError } from '../../api/api-error.ts';
import { isLost } from '../../api/api-error.ts';
import type { Say } from '../../messages/use-say.ts';
import { useSay } from '../../messages/use-say.ts';

interface NotSavedProps {
  readonly failure: ApiError | undefined;
  readonly isSaving: boolean;
  readonly onRetry: () => void;
  /** Sends what stands here as a new entry, when an earlier version of it was stored already. */
  readonly onSaveAsNew?: () => void;
}

/** Says that a form was not saved and that nothing typed is lost. The region is there before it speaks. */
export function NotSaved({ failure, isSaving, onRetry, onSaveAsNew }: NotSavedProps) {
  const say = useSay();
  const isStoredAlready = failure?.code === 'key-holds-another' && onSaveAsNew !== undefined;
  return (
    <>
      <div role="status" className={failure ? 'notice notice--warning' : 'visually-hidden'}>
        {failure && (
          <p>
            <strong>{say(isStoredAlready ? 'not-saved.stored-already.title' : 'not-saved.title')}</strong>{' '}
            {isStoredAlready
              ? say('not-saved.stored-already')
              : `${reasonOf(failure, say)} ${say('not-saved.kept')}`}
          </p>
        )}
        {failure?.problem?.problems.map(({ path, message }) => (
          <p key={path}>{message}</p>
        ))}
        {failure?.problem && (
          <p className="quiet">{say('failure.reference', { reference: failure.problem.reference })}</p>
        )}
      </div>
      {failure && (
        <Button onClick={isStoredAlready ? onSaveAsNew : onRetry} disabledFocusable={isSaving}>
          {say(isStoredAlready ? 'not-saved.save-as-new' : 'action.retry')}
        </Button>
      )}
    </>
  );
}

function reasonOf(failure: ApiError, say: Say): string {
  if (failure.problem) return `${failure.problem.title} ${failure.problem.detail}`;
  if (failure.failure === 'sign-in') return say('failure.sign-in');
  return say(isLost(failure) ? 'not-saved.network' : 'not-saved.unreadable');
}
