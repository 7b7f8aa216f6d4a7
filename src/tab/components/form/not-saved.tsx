import { Button } from '@fluentui/react-components';
import type { ApiError } from '../../api/api-error.ts';
import { isLost } from '../../api/api-error.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../../messages/use-say.ts';

interface NotSavedProps {
  readonly failure: ApiError | undefined;
  readonly isSaving: boolean;
  /** Saves it although it may be on the record already. */
  readonly onConfirm?: () => void;
  /** Sends what stands here as a new entry, when an earlier version of it was stored already. */
  readonly onSaveAsNew?: () => void;
}

/**
 * Says that a form was not saved and that nothing typed is lost. The region is there before it speaks. Trying again is what
 * the form's own button does: a second button beside it would only ask which of the two is meant.
 */
export function NotSaved({ failure, isSaving, onConfirm, onSaveAsNew }: NotSavedProps) {
  const say = useSay();
  const mayCountTwice = failure?.code === 'may-count-twice' && onConfirm !== undefined;
  const isStoredAlready = failure?.code === 'key-holds-another' && onSaveAsNew !== undefined;
  return (
    <>
      <div role="status" className={failure ? 'notice notice--warning' : 'visually-hidden'}>
        {failure && (
          <p>
            <strong>{titleOf(failure, isStoredAlready, say)}</strong>{' '}
            {isStoredAlready
              ? say('not-saved.stored-already')
              : `${reasonOf(failure, say)} ${mayCountTwice ? '' : say('not-saved.kept')}`}
          </p>
        )}
        {failure?.problem?.about && (
          <ul>
            {failure.problem.about.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {failure?.problem?.problems.map(({ path, message }) => (
          <p key={path}>{message}</p>
        ))}
        {failure?.problem && !mayCountTwice && (
          <p className="quiet">{say('failure.reference', { reference: failure.problem.reference })}</p>
        )}
      </div>
      {mayCountTwice && (
        <Button onClick={onConfirm} disabledFocusable={isSaving}>
          {say('not-saved.confirm')}
        </Button>
      )}
      {isStoredAlready && (
        <Button onClick={onSaveAsNew} disabledFocusable={isSaving}>
          {say('not-saved.save-as-new')}
        </Button>
      )}
    </>
  );
}

function titleOf(failure: ApiError, isStoredAlready: boolean, say: Say): string {
  if (failure.code === 'may-count-twice' && failure.problem) return failure.problem.title;
  return say(isStoredAlready ? 'not-saved.stored-already.title' : 'not-saved.title');
}

function reasonOf(failure: ApiError, say: Say): string {
  if (failure.code === 'may-count-twice' && failure.problem) return failure.problem.detail;
  if (failure.problem) return `${failure.problem.title} ${failure.problem.detail}`;
  if (failure.failure === 'sign-in') return say('failure.sign-in');
  return say(isLost(failure) ? 'not-saved.network' : 'not-saved.unreadable');
}
