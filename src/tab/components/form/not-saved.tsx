import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ApiError } from '../../api/api-error.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../../messages/use-say.ts';
import { useFailureWords } from '../use-failure-words.ts';

interface NotSavedProps {
  readonly failure: ApiError | undefined;
  readonly isSaving: boolean;
  /** Sends the same again, where that may do better. */
  readonly onRetry?: (() => void) | undefined;
  /** Saves it although it may be on the record already. */
  readonly onConfirm?: () => void;
  /** Sends what stands here as a new entry, when an earlier version of it was stored already. */
  readonly onSaveAsNew?: () => void;
}

/** Says that a form was not saved, why, that nothing typed is lost, and what to do. The region is there before it speaks. */
export const NotSaved = ({ failure, ...ways }: NotSavedProps) => (
  <div role="status" className={failure ? undefined : 'visually-hidden'}>
    {failure && <FailureBar failure={failure} {...ways} />}
  </div>
);

function FailureBar({
  failure,
  isSaving,
  onRetry,
  onConfirm,
  onSaveAsNew,
}: NotSavedProps & { readonly failure: ApiError }) {
  const say = useSay();
  const reasonOf = useFailureWords();
  const mayCountTwice = failure.code === 'may-count-twice' && onConfirm !== undefined;
  const isStoredAlready = failure.code === 'key-holds-another' && onSaveAsNew !== undefined;
  const isChanged = failure.code === 'changed-meanwhile';
  const isQuestion = mayCountTwice || isStoredAlready || isChanged;
  return (
    <MessageBar intent={isQuestion ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody className="failure-bar">
        <MessageBarTitle>{titleOf(failure, isStoredAlready, say)}</MessageBarTitle>{' '}
        {isStoredAlready && say('not-saved.stored-already')}
        {isChanged && say('not-saved.changed')}
        {!isStoredAlready &&
          !isChanged &&
          `${reasonOf(failure)} ${mayCountTwice ? '' : say('not-saved.kept')}`}
        {failure.problem?.about && (
          <ul>
            {failure.problem.about.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {failure.problem?.problems.map(({ path, message }) => (
          <p key={path}>{message}</p>
        ))}
        {failure.problem && !isQuestion && (
          <p className="quiet">{say('failure.reference', { reference: failure.problem.reference })}</p>
        )}
      </MessageBarBody>
      {(onRetry ?? (mayCountTwice || isStoredAlready)) && (
        <MessageBarActions>
          {onRetry && (
            <Button onClick={onRetry} disabledFocusable={isSaving}>
              {say(isSaving ? 'action.retrying' : 'action.retry')}
            </Button>
          )}
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
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function titleOf(failure: ApiError, isStoredAlready: boolean, say: Say): string {
  const hasOwn = failure.code === 'may-count-twice' || failure.code === 'changed-meanwhile';
  if (hasOwn && failure.problem) return failure.problem.title;
  return say(isStoredAlready ? 'not-saved.stored-already.title' : 'not-saved.title');
}
