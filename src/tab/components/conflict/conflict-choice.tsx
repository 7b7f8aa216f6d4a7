import { Button } from '@fluentui/react-components';
import type { Changed } from '../../../contract/changed.ts';
import type { Difference } from '../form/compared-drafts.ts';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

export interface ConflictProps {
  /** Who did it and when; null where it is not known. */
  readonly changed: Changed | null;
  /** The person did it, in another window. */
  readonly isOwn?: boolean | undefined;
  /** Why it was removed; left out where it was changed. */
  readonly removedBecause?: string | undefined;
  /** The organisation's: what was changed today is told by its time alone. */
  readonly today: string;
  readonly differences: readonly Difference[];
  readonly isSaving: boolean;
  readonly onKeepYours: () => void;
  readonly onKeepTheirs: () => void;
}

/**
 * Somebody changed what a form is about while it was open: who and when, each field in which the two differ side by side,
 * and the choice. What was left alone here stays as they have it, whichever is kept.
 */
export function ConflictChoice(props: ConflictProps) {
  const { differences, isSaving, onKeepYours, onKeepTheirs } = props;
  const say = useSay();
  return (
    <>
      <div role="status" className="notice notice--warning conflict">
        <p>
          <strong>{whatHappened(props, say)}</strong> {say('conflict.kept')}
        </p>
        {differences.map((each) => (
          <section key={each.field} className="conflict__field">
            <h4>{each.field}</h4>
            <dl className="conflict__versions">
              <Version words={say('conflict.before')} value={each.before} />
              <Version words={say('conflict.theirs')} value={each.theirs} />
              <Version
                words={say('conflict.yours')}
                value={each.yours === each.before ? say('conflict.left-alone') : each.yours}
                isQuiet={each.yours === each.before}
              />
            </dl>
          </section>
        ))}
      </div>
      <div className="form__buttons">
        <Button appearance="primary" onClick={onKeepYours} disabledFocusable={isSaving}>
          {say('conflict.keep-yours')}
        </Button>
        <Button onClick={onKeepTheirs}>{say('conflict.keep-theirs')}</Button>
      </div>
    </>
  );
}

interface VersionProps {
  readonly words: string;
  readonly value: string;
  readonly isQuiet?: boolean;
}

function Version({ words, value, isQuiet = false }: VersionProps) {
  const say = useSay();
  return (
    <div>
      <dt>{words}</dt>
      <dd className={isQuiet || value === '' ? 'quiet' : 'own-words'}>
        {value === '' ? say('conflict.nothing') : value}
      </dd>
    </div>
  );
}

function whatHappened({ changed, isOwn = false, removedBecause, today }: ConflictProps, say: Say): string {
  const reason = removedBecause ?? '';
  const what = removedBecause === undefined ? 'changed' : 'removed';
  if (!changed) return say(`conflict.${what}.unknown`, { reason });
  const { on, at: time } = changed;
  const when =
    on === today ? say('conflict.today', { time }) : say('conflict.on', { date: say.date(on), time });
  if (isOwn) return say(`conflict.${what}.own`, { when, reason });
  return say(`conflict.${what}`, { name: changed.byName || say('conflict.somebody'), when, reason });
}
