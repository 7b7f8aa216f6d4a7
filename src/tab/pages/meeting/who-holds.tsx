import { Button } from '@fluentui/react-components';
import type { MeetingPage } from '../../../contract/meetings.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** Who is to hold it, or holds it by now, and for who may the way to name somebody else. */
export function WhoHolds({ page }: { readonly page: MeetingPage }) {
  const say = useSay();
  const go = useNavigation();
  const { names, title, isStandIn } = page.reviewers;
  const who = names.map((name) => (name === '' ? say('review.somebody') : name)).join(', ');
  if (page.state === 'locked') return null;
  return (
    <>
      <p className="quiet">
        {who === ''
          ? say('meeting.reviewers.nobody')
          : say(isStandIn ? 'meeting.reviewers.stand-in' : 'meeting.reviewers', { names: who })}
        {title !== '' && ` (${title})`}
      </p>
      {page.may.nameReviewer && (
        <div>
          <Button size="small" onClick={() => go({ page: 'record', oid: page.person.oid })}>
            {say('meeting.reviewers.change')}
          </Button>
        </div>
      )}
    </>
  );
}
