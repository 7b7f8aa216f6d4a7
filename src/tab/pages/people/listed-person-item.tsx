import type { ListedPerson } from '../../../contract/people.ts';
import { RecordButton } from '../../components/record-button.tsx';
import { StandingOnButton } from '../../components/standing-on-button.tsx';
import { StatusWord } from '../../components/status-word.tsx';
import type { MessageId } from '../../messages/message-id.ts';
import { useSay } from '../../messages/use-say.ts';

/** The colour is that of the worst status behind the word. */
const OVERALL: Readonly<
  Record<ListedPerson['overall'], { readonly status: string; readonly words: MessageId }>
> = {
  compliant: { status: 'met', words: 'organisation.compliant' },
  'action-needed': { status: 'due', words: 'organisation.action-needed' },
  'non-compliant': { status: 'overdue', words: 'organisation.non-compliant' },
  unknown: { status: 'unknown', words: 'people.no-policy' },
};

export function ListedPersonItem({ person }: { readonly person: ListedPerson }) {
  const say = useSay();
  const { oid, displayName, roleLabel, unitName, overall } = person;
  const { status, words } = OVERALL[overall];
  return (
    <li className="row">
      <div>
        <p>
          <strong>{displayName}</strong> <StatusWord status={status} label={say(words)} />
        </p>
        <p className="quiet">{[roleLabel, unitName].filter((part) => part !== '').join(' · ')}</p>
      </div>
      <div className="row__actions">
        <RecordButton oid={oid} name={displayName} />
        <StandingOnButton oid={oid} name={displayName} />
      </div>
    </li>
  );
}
