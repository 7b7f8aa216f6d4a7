import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntryView } from '../../../contract/entries.ts';
import { entries as readEntries } from '../../../contract/entries.ts';
import { promiseOf } from '../../../domain/access/readers.ts';
import { useRead } from '../../api/use-read.ts';
import { Card } from '../../components/card.tsx';
import { LoggedCard } from '../../components/logged-card.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { EntryLines } from '../entries/entry-lines.tsx';
import { useSay } from './words.ts';

const SHOWN_AT_FIRST = 6;

/** What somebody logged, with what they wrote, and what is on record of them: to whom the forms promise it. */
export function RecordPart({ oid }: { readonly oid: string }) {
  const say = useSay();
  const query = useRead(readEntries, { oid });
  return (
    <>
      <LoggedCard oid={oid} />
      <p className="quiet">{say('person.told', { promise: promiseOf('record', say) })}</p>
      <Reading query={query} skeleton={<Skeleton blocks={['card']} />}>
        {(found) => <EntriesCard entries={found.entries} />}
      </Reading>
    </>
  );
}

function EntriesCard({ entries }: { readonly entries: readonly EntryView[] }) {
  const say = useSay();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? entries : entries.slice(0, SHOWN_AT_FIRST);
  return (
    <Card title={say('person.entries')}>
      {entries.length === 0 && <p>{say('person.entries.none')}</p>}
      <ul className="plain-list">
        {shown.map((entry) => (
          <li key={entry.key} className="entry">
            <h3 className="entry__kind">{entry.kindLabel}</h3>
            <EntryLines entry={entry} />
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <div>
          <Button onClick={() => setIsWhole(true)}>
            {say('person.entries.all', { count: entries.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}
