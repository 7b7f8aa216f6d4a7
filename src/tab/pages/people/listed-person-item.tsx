import type { ListedPerson } from '../../../contract/people.ts';
import { OverallWord } from '../../components/overall-word.tsx';
import { PersonTag } from '../../components/person-tag.tsx';
import { RecordButton } from '../../components/record-button.tsx';
import { StandingOnButton } from '../../components/standing-on-button.tsx';
import type { Say } from '../../messages/use-say.ts';
import { useSay } from '../../messages/use-say.ts';
import { AccountNote } from './account-note.tsx';

function dutyWords(duty: string, say: Say): string {
  const id = `rule.choice.${duty}`;
  return say.has(id) ? say(id) : duty;
}

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
