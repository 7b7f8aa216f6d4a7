import type { ListedPerson } from '../../../contract/people.ts';
import { OverallWord } from '../../components/overall-word.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { RecordButton } from '../../components/record-button.tsx';
import { StandingOnButton } from '../../components/standing-on-button.tsx';
import { AccountNote } from './account-note.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

const dutyWords = (duty: string, say: Say): string => say.ifKnown(`rule.choice.${duty}`) ?? duty;

export function ListedPersonItem({ person }: { readonly person: ListedPerson }) {
  const say = useSay();
  const { oid, displayName, tag, unsaidDuties, overall, onLeave } = person;
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
        {unsaidDuties.map((duty) => (
          <p key={duty}>{say('people.unsaid-duty', { duty: dutyWords(duty, say) })}</p>
        ))}
      </div>
      <div className="row__actions">
        <RecordButton oid={oid} name={displayName} />
        <StandingOnButton oid={oid} name={displayName} />
      </div>
    </li>
  );
}
