import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { EntryView } from '../../../contract/entries.ts';
import { SelectField } from '../../components/form/select-field.tsx';
import { EntryItem } from './entry-item.tsx';
import { useSay } from './words.ts';

export const LIST = 'entries-list';

const SHOWN_AT_FIRST = 10;

interface EntryListProps {
  readonly oid: string;
  /** What they are called. */
  readonly name: string;
  readonly entries: readonly EntryView[];
  /** Beside the heading, and below it. */
  readonly opener: ReactNode;
  readonly note: ReactNode;
  readonly onCorrect: (entry: EntryView) => void;
  readonly onTakeBack: (entry: EntryView) => void;
}

/** Entries that stand, the latest date first; of many, one kind at a time. */
export function EntryList({ oid, name, entries, opener, note, onCorrect, onTakeBack }: EntryListProps) {
  const say = useSay();
  const [chosen, setChosen] = useState('');
  const [isWhole, setIsWhole] = useState(false);
  const kinds = countsByKind(entries);
  // The last of its kind may have been taken back while it was chosen.
  const kind = kinds.some(({ id }) => id === chosen) ? chosen : '';
  const found = kind === '' ? entries : entries.filter((entry) => entry.kind === kind);
  const shown = isWhole ? found : found.slice(0, SHOWN_AT_FIRST);
  // The button that showed the rest is gone: the focus goes on where the rest begins.
  const rest = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isWhole) rest.current?.focus();
  }, [isWhole]);
  return (
    <section className="card" aria-labelledby={LIST}>
      <div className="card__head">
        <h2 id={LIST} tabIndex={-1}>
          {say('entries.list')}
        </h2>
        {opener}
      </div>
      {note}
      {entries.length === 0 && <p>{say('entries.none')}</p>}
      {kinds.length > 1 && entries.length > SHOWN_AT_FIRST && (
        <SelectField
          id="entries-filter"
          label={say('entries.filter')}
          value={kind}
          onChange={setChosen}
          choices={[
            { id: '', label: say('entries.filter.all', { count: entries.length }) },
            ...kinds.map(({ id, label, count }) => ({
              id,
              label: say('entries.filter.kind', { kind: label, count }),
            })),
          ]}
          problem={undefined}
        />
      )}
      <p role="status" className="visually-hidden">
        {entries.length > 0 && say('entries.count', { count: found.length })}
      </p>
      <ul className="plain-list">
        {shown.map((entry, index) => (
          <EntryItem
            key={entry.key}
            oid={oid}
            name={name}
            item={index === SHOWN_AT_FIRST ? rest : undefined}
            entry={entry}
            onCorrect={() => onCorrect(entry)}
            onTakeBack={() => onTakeBack(entry)}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <div>
          <Button onClick={() => setIsWhole(true)}>{say('entries.all', { count: found.length })}</Button>
        </div>
      )}
    </section>
  );
}

interface KindCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** In the order of the alphabet. */
function countsByKind(entries: readonly EntryView[]): readonly KindCount[] {
  const counts = new Map<string, KindCount>();
  for (const { kind, kindLabel } of entries) {
    counts.set(kind, { id: kind, label: kindLabel, count: (counts.get(kind)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => one.label.localeCompare(other.label));
}
