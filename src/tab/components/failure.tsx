import { Button } from '@fluentui/react-components';
import type { ApiError } from '../api/api-error.ts';
import type { SharedId } from '../messages/message-id.ts';
import { useSay } from '../messages/use-say.ts';
import { useNavigation } from '../routing/navigation.ts';

interface FailureProps {
  readonly error: ApiError;
  readonly onRetry: () => void;
  readonly isRetrying: boolean;
}

const OWN_WORDS: Readonly<Record<string, SharedId>> = {
  unreachable: 'failure.unreachable',
  'too-slow': 'failure.too-slow',
  'sign-in': 'failure.sign-in',
  'not-signed-in': 'failure.sign-in',
  unreadable: 'failure.unreadable',
  // On a page that is only read nothing was entered but its address.
  'bad-input': 'failure.address',
};

/** Refusals of one page: others are open to whoever asks. */
const OF_A_PAGE: ReadonlySet<string> = new Set(['not-allowed', 'not-found', 'bad-input']);

/** Why there is nothing to show, what is safe, and what to do now. */
export function Failure({ error, onRetry, isRetrying }: FailureProps) {
  const say = useSay();
  const go = useNavigation();
  const isRefusal = ['not-allowed', 'not-in-post', 'guest-account', 'not-found', 'bad-input'].includes(
    error.code,
  );
  return (
    <section className="card empty" aria-labelledby="failure-title">
      <h2 id="failure-title">{titleOf(error, say)}</h2>
      <p>{whatToDo(error, say)}</p>
      {(error.problem?.problems ?? []).map(({ path, message }) => (
        <p key={path}>{message}</p>
      ))}
      {error.problem && (
        <p className="quiet">{say('failure.reference', { reference: error.problem.reference })}</p>
      )}
      {!isRefusal && (
        <Button appearance="primary" onClick={onRetry} disabledFocusable={isRetrying}>
          {say(isRetrying ? 'action.retrying' : 'action.retry')}
        </Button>
      )}
      {OF_A_PAGE.has(error.code) && (
        <Button appearance="primary" onClick={() => go({ page: 'me' })}>
          {say('why.back-to-me')}
        </Button>
      )}
    </section>
  );
}

function titleOf(error: ApiError, say: ReturnType<typeof useSay>): string {
  if (error.code === 'not-allowed' || error.code === 'not-found') return say('failure.not-yours');
  if (error.failure === 'sign-in') return say('failure.sign-in.title');
  const title = error.code === 'bad-input' ? undefined : error.problem?.title;
  return title ?? say('failure.title');
}

function whatToDo(error: ApiError, say: ReturnType<typeof useSay>): string {
  if (error.code === 'not-allowed' || error.code === 'not-found') return say('failure.who-has-it');
  const own = OWN_WORDS[error.code] ?? OWN_WORDS[error.failure];
  return own ? say(own) : (error.problem?.detail ?? say('failure.unreadable'));
}
