import { Button, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { useSay } from './words.ts';

export interface ProgressOfWorkProps {
  /** What is being done, as a sentence. */
  readonly text: string;
  /** People who are done. */
  readonly done: number;
  /** Of how many; 0 until that is known. */
  readonly of: number;
  /** When that was told, since the epoch. */
  readonly atMilliseconds: number;
  /** Left out where it cannot be stopped. */
  readonly onCancel?: (() => void) | undefined;
}

interface Begun {
  readonly done: number;
  readonly atMilliseconds: number;
}

/** Seconds that the rest takes at the pace so far; undefined until there is a pace. */
export function secondsLeft(begun: Begun, nowMilliseconds: number, done: number, of: number) {
  const more = done - begun.done;
  if (more <= 0) return undefined;
  return Math.max(1, Math.round(((of - done) * (nowMilliseconds - begun.atMilliseconds)) / more / 1000));
}

/** Something that takes longer than a moment: what it is, how far it has come, and how long it may take still. */
export function ProgressOfWork({ text, done, of, atMilliseconds, onCancel }: ProgressOfWorkProps) {
  const say = useSay();
  const [begun, setBegun] = useState<Begun>({ done, atMilliseconds });
  // Another piece of work begins behind where the last one was.
  if (done < begun.done) setBegun({ done, atMilliseconds });
  const seconds = secondsLeft(begun, atMilliseconds, done, of);
  return (
    <div className="notice">
      <div role="status">
        <p>{text}</p>
        <ProgressBar {...(of > 0 && { value: done, max: of })} aria-label={text} />
        {of > 0 && <p className="quiet">{say('work.done', { done, of })}</p>}
        {seconds !== undefined && <p className="quiet">{say('work.left', { seconds })}</p>}
      </div>
      {onCancel && <Button onClick={onCancel}>{say('work.cancel')}</Button>}
    </div>
  );
}
