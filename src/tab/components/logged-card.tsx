import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { record as readOf } from '../../contract/record.ts';
import { useRead } from '../api/use-read.ts';
import { useSay } from '../messages/use-say.ts';
import { Card } from './card.tsx';
import { Disclosure } from './disclosure.tsx';

const SHOWN_AT_FIRST = 8;

/** What somebody else logged this CPD year, with what they wrote: for those to whom the form promises it. */
export function LoggedCard({ oid }: { readonly oid: string }) {
  const say = useSay();
  const [isWhole, setIsWhole] = useState(false);
  const record = useRead(readOf, { oid }).data;
  if (!record) return null;
  const { activities } = record;
  const shown = isWhole ? activities : activities.slice(0, SHOWN_AT_FIRST);
  return (
    <Card title={say('logged.title')}>
      {activities.length === 0 && <p>{say('logged.empty')}</p>}
      <ul className="plain-list">
        {shown.map(({ key, title, minutes, activityTypeLabel, completedOn, reflection }) => (
          <li key={key} className="activity">
            <p className="activity__title">{title}</p>
            <p className="quiet">
              {[say.hours(minutes), activityTypeLabel, say.date(completedOn)].join(' · ')}
            </p>
            {reflection !== '' && (
              <Disclosure summary={say('record.reflection')} about={title}>
                <p className="own-words">{reflection}</p>
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
      {shown.length < activities.length && (
        <div>
          <Button onClick={() => setIsWhole(true)}>{say('record.all', { count: activities.length })}</Button>
        </div>
      )}
    </Card>
  );
}
