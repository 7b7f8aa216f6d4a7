import { Button } from '@fluentui/react-components';
import type { MeetingsPage } from '../../../contract/meetings.ts';
import { meetings } from '../../../contract/meetings.ts';
import { useRead } from '../../api/use-read.ts';
import { Card } from '../../components/card.tsx';
import { PrepareMeeting } from '../../components/prepare-meeting.tsx';
import { RouteLink } from '../../components/route-link.tsx';
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
  const isOpen = (id: string) =>
    page.meetings.some(
      ({ kind, state, withdrawnBecause }) => kind === id && state !== 'locked' && withdrawnBecause === null,
    );
  return (
    <Card
      title={say('meetings.title')}
      aside={<RouteLink to={{ page: 'selfAssessment', oid }}>{say('meetings.assessments')}</RouteLink>}
    >
      <ul className="plain-list">
        {page.meetings.map(({ key, kindLabel, state, plannedOn, heldOn, withdrawnBecause }) => {
          const about = say('review.about', { kind: kindLabel, date: say.date(heldOn ?? plannedOn) });
          return (
            <li key={key}>
              <Button
                aria-label={say('meetings.open', { about })}
                onClick={() => go({ page: 'meeting', oid, meetingKey: key })}
              >
                {about}
              </Button>{' '}
              {say(`meetings.state.${withdrawnBecause === null ? state : 'removed'}`)}
            </li>
          );
        })}
      </ul>
      <div className="row__actions">
        {page.kinds
          .filter(({ id }) => !isOpen(id))
          .map(({ id, label, dueOn, proposedOn }) => (
            <PrepareMeeting
              key={id}
              oid={oid}
              kind={id}
              plannedOn={proposedOn}
              words={
                dueOn === null
                  ? say('meetings.prepare', { kind: label })
                  : say('meetings.prepare.for', { kind: label, date: say.date(proposedOn) })
              }
            />
          ))}
      </div>
    </Card>
  );
}
