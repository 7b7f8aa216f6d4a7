import { Button } from '@fluentui/react-components';
import type { MeetingPage } from '../../../contract/meetings.ts';
import { useNavigation } from '../../routing/navigation.ts';
import { useSay } from './words.ts';

/** What keeps a review from being held, and the way to the self-assessment; where nothing does, nothing. */
export function OpensFirst({ page }: { readonly page: MeetingPage }) {
  const say = useSay();
  const go = useNavigation();
  const missing = page.wanted.find(({ id }) => id === 'needs-self-assessment');
  if (!missing) return null;
  const { oid, displayName: name } = page.person;
  return (
    <div className="notice notice--warning" role="status">
      <p>{missing.message}</p>
      <Button
        appearance={page.may.ownWords ? 'primary' : 'secondary'}
        onClick={() => go({ page: 'selfAssessment', oid })}
      >
        {page.may.ownWords ? say('meeting.assess') : say('meeting.assess.read', { name })}
      </Button>
    </div>
  );
}
