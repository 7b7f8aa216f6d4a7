import { Button } from '@fluentui/react-components';
import type { MeetingPage } from '../../../contract/meetings.ts';
import { PrepareMeeting } from '../../components/prepare-meeting.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** What is due after this review, each in one click: a meeting to prepare on its day, or the one that is open. */
export function NextReviews({ page }: { readonly page: MeetingPage }) {
  const say = useSay();
  const go = useNavigation();
  const { oid } = page.person;
  if (page.next.length === 0) return null;
  return (
    <>
      <h3>{say('meeting.then')}</h3>
      <ul className="plain-list">
        {page.next.map(({ kind, kindLabel, dueOn, proposedOn, openMeeting }, place) => {
          const isLate = dueOn < page.today;
          const about = { kind: kindLabel, date: say.date(dueOn) };
          return (
            <li key={kind} className="row">
              <div>{say(isLate ? 'meeting.then.was-due' : 'meeting.then.due', about)}</div>
              <div className="row__actions">
                {openMeeting === null ? (
                  <PrepareMeeting
                    oid={oid}
                    kind={kind}
                    plannedOn={proposedOn}
                    isPrimary={place === 0}
                    words={say('meeting.then.prepare', { kind: kindLabel, date: say.date(proposedOn) })}
                  />
                ) : (
                  <Button onClick={() => go({ page: 'meeting', oid, meetingKey: openMeeting })}>
                    {say('meeting.then.open', { kind: kindLabel })}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
