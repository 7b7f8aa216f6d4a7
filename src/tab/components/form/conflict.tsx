import { Button } from '@fluentui/react-components';
import { useSay } from '../../messages/use-say.ts';

/** A field in which two people differ, each in words. */
export interface Difference {
  readonly field: string;
  readonly theirs: string;
  readonly yours: string;
}

interface ConflictProps {
  /** Who did what, in a sentence. */
  readonly what: string;
  readonly differences: readonly Difference[];
  readonly isSaving: boolean;
  readonly onPutMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody changed what a form is about while it was open: says who changed what, and lets the person choose. */
export function Conflict({ what, differences, isSaving, onPutMine, onTakeTheirs }: ConflictProps) {
  const say = useSay();
  const shown = (value: string) => (value === '' ? say('conflict.nothing') : value);
  return (
    <>
      <div role="status" className="notice notice--warning">
        <p>
          <strong>{say('conflict.title')}</strong> {what} {say('conflict.kept')}
        </p>
        <ul>
          {differences.map(({ field, theirs, yours }) => (
            <li key={field} className="own-words">
              {say('conflict.theirs', { field, theirs: shown(theirs), yours: shown(yours) })}
            </li>
          ))}
        </ul>
      </div>
      <div className="form__buttons">
        <Button onClick={onPutMine} disabledFocusable={isSaving}>
          {say('conflict.put-mine')}
        </Button>
        <Button appearance="subtle" onClick={onTakeTheirs}>
          {say('conflict.take-theirs')}
        </Button>
      </div>
    </>
  );
}
