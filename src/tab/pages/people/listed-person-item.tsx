import type { ListedPerson } from '../../../contract/people.ts';
import { OverallWord } from '../../components/overall-word.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { RecordButton } from '../../components/record-button.tsx';
import { StandingOnButton } from '../../components/standing-on-button.tsx';
import { AccountNote } from './account-note.tsx';

export function ListedPersonItem({ person }: { readonly person: ListedPerson }) {
  const { oid, displayName, tag, overall, onLeave } = person;
  return (
    <li className="row">
      <div>
        <p>
          <strong>{displayName}</strong> <OverallWord overall={overall} onLeave={onLeave} />
        </p>
        <p>
          <PersonTag tag={tag} />
        </p>
        <AccountNote person={person} />
      </div>
      <div className="row__actions">
        <RecordButton oid={oid} name={displayName} />
        <StandingOnButton oid={oid} name={displayName} />
      </div>
    </li>
  );
}
