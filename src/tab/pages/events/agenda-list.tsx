import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { EventView } from '../../../contract/events.ts';
import { Card } from '../../components/card.tsx';
import { StatusPatterns } from '../../components/charts/status-bar.tsx';
import type { Week } from './agenda.ts';
import { agendaOf } from './agenda.ts';
import { EventItem } from './event-item.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

/** Weeks of what has gone that are shown before somebody asks for the rest. */
const WEEKS_AT_FIRST = 4;

interface AgendaListProps {
  readonly events: readonly EventView[];
  /** Civil date, where the organisation is. */
  readonly today: string;
}

/** What is to be finished first, then what comes, week by week, then what has gone. */
export function AgendaList({ events, today }: AgendaListProps) {
  const say = useSay();
  const patternId = useId().replaceAll(':', '');
  const [showsAll, setShowsAll] = useState(false);
  const { toTake, coming, gone } = agendaOf(events, today);
  const shownGone = showsAll ? gone : gone.slice(0, WEEKS_AT_FIRST);
  return (
    <>
      <StatusPatterns id={patternId} />
      {toTake.length > 0 && (
        <Card title={say('events.to-take', { count: toTake.length })}>
          <ul className="plain-list">
            {toTake.map((event) => (
              <EventItem key={event.key} event={event} patternId={patternId} />
            ))}
          </ul>
        </Card>
      )}
      <Card title={say('events.coming')}>
        {coming.length === 0 && <p>{say('events.none-coming')}</p>}
        <Weeks weeks={coming} patternId={patternId} />
      </Card>
      {gone.length > 0 && (
        <Card title={say('events.gone')}>
          <Weeks weeks={shownGone} patternId={patternId} />
          {shownGone.length < gone.length && (
            <Button onClick={() => setShowsAll(true)}>{say('events.earlier')}</Button>
          )}
        </Card>
      )}
    </>
  );
}

function Weeks({ weeks, patternId }: { readonly weeks: readonly Week[]; readonly patternId: string }) {
  const say = useSay();
  return weeks.map((week) => (
    <section key={week.monday} className="item-group">
      <h3>{weekWords(week, say)}</h3>
      <ul className="plain-list">
        {week.events.map((event) => (
          <EventItem key={event.key} event={event} patternId={patternId} />
        ))}
      </ul>
    </section>
  ));
}

function weekWords({ ahead, monday }: Week, say: Say): string {
  if (ahead === 0) return say('events.this-week');
  if (ahead === 1) return say('events.next-week');
  return ahead === -1 ? say('events.last-week') : say('events.week-of', { date: say.date(monday) });
}
