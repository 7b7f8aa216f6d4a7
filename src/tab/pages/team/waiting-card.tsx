import { Button } from '@fluentui/react-components';
import type { ReviewersDay } from '../../../contract/team.ts';
import { Card } from '../../components/card.tsx';
import { Person } from '../../components/person.tsx';
import { PrepareMeeting } from '../../components/prepare-meeting.tsx';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** What waits for who holds reviews, a name, a day and one button each; nothing where nothing does. */
export function WaitingCard({ day }: { readonly day: ReviewersDay }) {
  const say = useSay();
  const go = useNavigation();
  const { waiting, coming } = day;
  if (waiting.length + coming.length === 0) return null;
  return (
    <Card title={say('team.waiting')}>
      {waiting.length > 0 && (
        <ul className="plain-list">
          {waiting.map(({ oid, displayName, tag, kindLabel, meetingKey, task, on }) => {
            const about = { name: displayName, kind: kindLabel, date: say.date(on) };
            return (
              <li key={meetingKey} className="row member">
                <div>
                  <Person oid={oid} displayName={displayName} tag={tag} to={{ page: 'review', oid }} />
                  <p>{say(`team.waiting.${task}.what`, about)}</p>
                </div>
                <div className="row__actions">
                  <Button
                    appearance={task === 'prepare' ? 'secondary' : 'primary'}
                    onClick={() => go({ page: 'meeting', oid, meetingKey })}
                    aria-label={say(`team.waiting.${task}.about`, about)}
                  >
                    {say(`team.waiting.${task}`)}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {coming.length > 0 && (
        <>
          <h3>{say('team.coming')}</h3>
          <ul className="plain-list">
            {coming.map(({ oid, displayName, tag, kind, kindLabel, dueOn, proposedOn, isLate }) => (
              <li key={`${oid} ${kind}`} className="row member">
                <div>
                  <Person oid={oid} displayName={displayName} tag={tag} to={{ page: 'review', oid }} />
                  <p>
                    {say(isLate ? 'team.coming.was-due' : 'team.coming.due', {
                      kind: kindLabel,
                      date: say.date(dueOn),
                    })}
                  </p>
                </div>
                <div className="row__actions">
                  <PrepareMeeting
                    oid={oid}
                    kind={kind}
                    plannedOn={proposedOn}
                    words={say('team.coming.prepare')}
                    about={say('team.coming.prepare.about', { name: displayName, kind: kindLabel })}
                  />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
