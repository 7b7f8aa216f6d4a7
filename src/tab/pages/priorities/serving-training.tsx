import { Button } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import type { PriorityPage, ServingEventView } from '../../../contract/plans.ts';
import { Card } from '../../components/card.tsx';
import { ItemRow } from '../../components/item/item-row.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface ServingTrainingProps {
  readonly page: PriorityPage;
  readonly onSay: (event: ServingEventView) => void;
}

/** Training to come and just over, and what each serves: people whose goals are for the same are shown it. */
export function ServingTraining({ page, onSay }: ServingTrainingProps) {
  const say = useSay();
  return (
    <Card title={say('training.title')}>
      {page.training.length === 0 && <p>{say('training.none')}</p>}
      {page.training.length > 0 && <p className="quiet">{say('training.note')}</p>}
      <ul className="plain-list">
        {page.training.map((event) => (
          <ItemRow
            key={event.key}
            icon={<CalendarLtr20Regular />}
            title={event.title}
            status={event.isOver && <span className="status status--plain">{say('training.over')}</span>}
            lines={linesOf(event, page, say)}
            action={
              <Button
                aria-label={say('training.do.about', { title: event.title })}
                onClick={() => onSay(event)}
              >
                {say('training.do')}
              </Button>
            }
          />
        ))}
      </ul>
    </Card>
  );
}

export const choicesFor = ({ servedChoices }: PriorityPage, { unit }: ServingEventView) =>
  servedChoices.find((each) => each.unit === unit) ?? { priorities: [], strands: [], standards: [] };

function linesOf(event: ServingEventView, page: PriorityPage, say: Say): readonly string[] {
  const { strands, standards } = choicesFor(page, event);
  const strand = strands.find(({ id }) => id === event.strand)?.label ?? event.strand;
  const labels = new Map(standards.flatMap(({ choices }) => choices.map(({ id, label }) => [id, label])));
  const served = [
    ...(event.priorityTitle === null ? [] : [say('training.priority', { title: event.priorityTitle })]),
    ...(strand === null ? [] : [say('training.strand', { label: strand })]),
    ...event.standards.map((id) => say('training.standard', { label: labels.get(id) ?? id })),
  ];
  return [
    [event.unitName, say('training.when', { date: say.date(event.heldOn), time: event.starts })].join(' · '),
    ...(served.length === 0 ? [say('training.nothing')] : served),
  ];
}
