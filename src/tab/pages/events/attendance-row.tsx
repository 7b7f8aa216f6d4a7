import type { EventRegister } from '../../../contract/events.ts';
import { Chips } from '../../components/form/chip-choice.tsx';
import { Person } from '../../components/person.tsx';
import type { Mark } from './marks.ts';
import { useSay } from './words.ts';

interface AttendanceRowProps {
  readonly person: EventRegister['people'][number];
  readonly mark: Mark | '';
  readonly onMark: (mark: Mark) => void;
}

export function AttendanceRow({ person, mark, onMark }: AttendanceRowProps) {
  const say = useSay();
  const nameId = `attendance-${person.oid}`;
  return (
    <li className="row">
      <div>
        <Person oid={person.oid} displayName={person.displayName} tag={person.tag} id={nameId} />
        {person.held !== null && <p className="quiet">{say(`register.held.${person.held}`)}</p>}
      </div>
      {person.mayMark ? (
        <div role="radiogroup" aria-labelledby={nameId}>
          <Chips
            name={nameId}
            chips={[
              { id: 'attended', label: say('register.attended') },
              { id: 'absent', label: say('register.absent') },
            ]}
            value={mark}
            onChange={(chosen) => onMark(chosen === 'attended' ? 'attended' : 'absent')}
          />
        </div>
      ) : (
        <p className="quiet">
          {mark !== '' && `${say(`register.${mark}`)} · `}
          {say('register.not-yourself')}
        </p>
      )}
    </li>
  );
}
