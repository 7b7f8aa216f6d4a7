import type { ListedPerson } from '../../../contract/people.ts';
import { OverallWord } from '../../components/overall-word.tsx';
import { RecordButton } from '../../components/record-button.tsx';
import { StandingOnButton } from '../../components/standing-on-button.tsx';

export function ListedPersonItem({ person }: { readonly person: ListedPerson }) {
  const { oid, displayName, roleLabel, unitName, overall, onLeave } = person;
  return (
    <li className="row">
      <div>
        <p>
          <strong>{displayName}</strong> <OverallWord overall={overall} onLeave={onLeave} />
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
