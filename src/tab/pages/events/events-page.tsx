import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { events } from '../../../contract/events.ts';
import { useRead } from '../../api/use-read.ts';
import type { Me } from '../../../contract/me.ts';
import { Card } from '../../components/card.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Reading } from '../../components/reading.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useTell } from '../../components/toast/tell.ts';
import { useEventUndo } from './event-undo.ts';
import { AgendaList } from './agenda-list.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { useSay } from './words.ts';

/** The button that begins one; it takes the focus back. */
const OPENER = 'event-schedule-open';

/** A coordinator's training events: schedule one, take its register, see who has answered. */
export function EventsPage({ me }: { readonly me: Me }) {
  const say = useSay();
  const query = useRead(events, {});
  const [isScheduling, setIsScheduling] = useState(false);
  const tell = useTell();
  const undo = useEventUndo(OPENER);
  const schedule = (
    <Button
      id={OPENER}
      appearance="primary"
      onClick={() => {
        tell(undefined);
        setIsScheduling(true);
      }}
    >
      {say('events.schedule')}
    </Button>
  );
  return (
    <>
      <PageHeading
        text={say('events.title')}
        note={me.unitName ?? undefined}
        action={query.data && !isScheduling && schedule}
      />
      <Reading query={query} skeleton={<Skeleton blocks={['card', 'row', 'row']} />}>
        {(list) => (
          <>
            {isScheduling && (
              <Card title={say('events.schedule')}>
                <ScheduleForm
                  scheduledBy={me.oid}
                  list={list}
                  onSaved={(event) => {
                    tell({
                      words: say('events.scheduled', { title: event.title }),
                      undo: undo.ofScheduling(event),
                    });
                    setIsScheduling(false);
                  }}
                  onClose={() => setIsScheduling(false)}
                />
              </Card>
            )}
            {list.events.length === 0 ? (
              <p className="card empty">{say('events.empty')}</p>
            ) : (
              <AgendaList events={list.events} today={me.today} />
            )}
          </>
        )}
      </Reading>
    </>
  );
}
