import { Button } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { Suspense } from 'react';
import type { EntryView } from '../../../contract/entries.ts';
import { BroughtFrom } from '../../components/brought-from.tsx';
import { RecordFiles } from '../../components/files/lazy-files.ts';
import { EntryLines } from './entry-lines.tsx';
import { entryName } from './step.ts';
import { useSay } from './words.ts';

export const correctId = ({ key }: EntryView): string => `entry-correct-${key}`;

interface EntryItemProps {
  /** Whose record it is. */
  readonly oid: string;
  /** What they are called. */
  readonly name: string;
  readonly entry: EntryView;
  readonly item: RefObject<HTMLLIElement> | undefined;
  readonly onCorrect: () => void;
  readonly onTakeBack: () => void;
}

/** An entry that stands, who recorded it and when, and for those who may, the two ways to mend it. */
export function EntryItem({ oid, name, entry, item, onCorrect, onTakeBack }: EntryItemProps) {
  const say = useSay();
  const about = (action: string) => say('entry.action.about', { action, entry: entryName(entry) });
  const date = say.date(entry.recordedOn);
  const [correct, takeBack] = [say('entry.correct'), say('entry.take-back')];
  return (
    <li className="row entry" ref={item} tabIndex={-1}>
      <div>
        <h3 className="entry__kind">{entry.kindLabel}</h3>
        <EntryLines entry={entry} />
        <p className="quiet">
          {entry.recordedByName === ''
            ? say('entry.recorded.nobody', { date })
            : say('entry.recorded', { date, name: entry.recordedByName })}
        </p>
        <BroughtFrom brought={entry.brought} name={name} />
        <Suspense fallback={null}>
          <RecordFiles oid={oid} record={entry.original} title={entryName(entry)} mayAdd={entry.mayChange} />
        </Suspense>
      </div>
      {entry.mayChange && (
        <div className="entry__actions">
          <Button id={correctId(entry)} size="small" onClick={onCorrect} aria-label={about(correct)}>
            {correct}
          </Button>
          <Button size="small" appearance="subtle" onClick={onTakeBack} aria-label={about(takeBack)}>
            {takeBack}
          </Button>
        </div>
      )}
    </li>
  );
}
