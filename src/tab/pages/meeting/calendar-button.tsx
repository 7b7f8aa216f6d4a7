import { Button } from '@fluentui/react-components';
import type { MeetingPage } from '../../../contract/meetings.ts';
import { civilDate } from '../../../domain/cycles/civil-date.ts';
import { calendarFile } from '../../../domain/reviews/calendar-file.ts';
import { saveFile } from '../../components/save-file.ts';
import { useSay } from './words.ts';

/** The planned day as a file for any calendar; of a review that was removed, one that takes it out again. */
export function CalendarButton({ page }: { readonly page: MeetingPage }) {
  const say = useSay();
  if (page.state !== 'drafted') return null;
  const isCancelled = page.withdrawnBecause !== null;
  const title = say('meeting.title', { kind: page.kindLabel, name: page.person.displayName });
  return (
    <div>
      <Button
        size="small"
        onClick={() =>
          saveFile({
            name: `${page.plannedOn} ${page.kindLabel}.ics`,
            type: 'text/calendar',
            text: calendarFile({
              uid: page.key,
              title,
              on: civilDate(page.plannedOn),
              changedAt: page.changedAt ?? `${page.today}T00:00:00.000Z`,
              isCancelled,
            }),
          })
        }
      >
        {say(isCancelled ? 'meeting.calendar.off' : 'meeting.calendar')}
      </Button>
    </div>
  );
}
