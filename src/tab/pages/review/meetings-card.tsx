import { Button } from '@fluentui/react-components';
import type { MeetingsPage } from '../../../contract/meetings.ts';
import { meetings, prepareMeeting } from '../../../contract/meetings.ts';
import { civilDate } from '../../../domain/cycles/civil-date.ts';
import { asApiError } from '../../api/api-error.ts';
import { useRead } from '../../api/use-read.ts';
import { useWrite } from '../../api/use-write.ts';
import { Card } from '../../components/card.tsx';
import { NotSaved } from '../../components/form/not-saved.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** The reviews that are being prepared or were signed here, and the way into one; nothing where there is none and none may be begun. */
export function MeetingsCard({ oid }: { readonly oid: string }) {
  const { data } = useRead(meetings, { oid });
  if (!data || (data.meetings.length === 0 && data.kinds.length === 0)) return null;
  return <Meetings page={data} oid={oid} />;
}

function Meetings({ page, oid }: { readonly page: MeetingsPage; readonly oid: string }) {
  const say = useSay();
  const go = useNavigation();
  const { mutate, isPending, error } = useWrite(prepareMeeting, { oid });
  const isOpen = (label: string) =>
    page.meetings.some(({ kindLabel, state }) => kindLabel === label && state !== 'locked');
  return (
    <Card title={say('meetings.title')}>
      <ul className="plain-list">
        {page.meetings.map(({ key, kindLabel, state, plannedOn, heldOn }) => {
          const about = say('review.about', { kind: kindLabel, date: say.date(heldOn ?? plannedOn) });
          return (
            <li key={key}>
              <Button
                aria-label={say('meetings.open', { about })}
                onClick={() => go({ page: 'meeting', oid, meetingKey: key })}
              >
                {about}
              </Button>{' '}
              {say(`meetings.state.${state}`)}
            </li>
          );
        })}
      </ul>
      <div className="row__actions">
        {page.kinds
          .filter(({ label }) => !isOpen(label))
          .map(({ id, label }) => (
            <Button
              key={id}
              disabledFocusable={isPending}
              onClick={() => mutate({ kind: id, plannedOn: civilDate(page.today) })}
            >
              {say('meetings.prepare', { kind: label })}
            </Button>
          ))}
      </div>
      <NotSaved failure={error ? asApiError(error) : undefined} isSaving={isPending} />
    </Card>
  );
}
