import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { events } from '../../../contract/events.ts';
import { useRead } from '../../api/use-read.ts';
import type { EventList } from '../../../contract/events.ts';
import type { Me } from '../../../contract/me.ts';
import { Card } from '../../components/card.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { EventItem } from './event-item.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { useSay } from './words.ts';

/** A coordinator's training events: schedule one, take its register, see who has answered. */
export function EventsPage({ me }: { readonly me: Me }) {
  const say = useSay();
  const query = useRead(events, {});
  return (
    <>
      <PageHeading text={say('events.title')} note={me.unitName ?? undefined} />
      <Reading query={query} skeleton={<Skeleton blocks={['line', 'card', 'row', 'row']} />}>
        {(list) => <Events list={list} scheduledBy={me.oid} />}
      </Reading>
    </>
  );
}

function Events({ list, scheduledBy }: { readonly list: EventList; readonly scheduledBy: string }) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const [saved, setSaved] = useState('');
  return (
    <>
      {isOpen ? (
        <Card title={say('events.schedule')}>
          <ScheduleForm
            scheduledBy={scheduledBy}
            list={list}
            onSaved={(title) => {
              setSaved(say('events.scheduled', { title }));
              setIsOpen(false);
            }}
            onClose={() => setIsOpen(false)}
          />
        </Card>
      ) : (
        <Button
          appearance="primary"
          onClick={() => {
            setSaved('');
            setIsOpen(true);
          }}
        >
          {say('events.schedule')}
        </Button>
      )}
      <p role="status" className={saved === '' ? 'visually-hidden' : 'saved'}>
        {saved}
      </p>
      <Card title={say('events.list')}>
        {list.events.length === 0 && <p>{say('events.empty')}</p>}
        <ul className="plain-list">
          {list.events.map((event) => (
            <EventItem key={event.key} event={event} />
          ))}
        </ul>
      </Card>
    </>
  );
}
