import { Conflict } from '../components/conflict/conflict.tsx';
import type { Pattern } from './pattern.ts';

const nothing = () => undefined;

const choice = { today: '2026-11-21', isSaving: false, onKeepYours: nothing, onKeepTheirs: nothing };
const today = { byName: 'Carys Morgan', on: '2026-11-21', at: '14:05' };

export const pattern: Pattern = {
  title: 'Conflict',
  use: 'Somebody else saved the same thing first: what was there, theirs and yours stand side by side, and the person chooses.',
  examples: {
    'Two fields differ': () => (
      <Conflict
        changed={today}
        differences={[
          {
            field: 'Place',
            before: 'Riverside Centre',
            theirs: 'Riverside Centre, room 2',
            yours: 'Beacon School hall',
          },
          { field: 'Begins', before: '13:30', theirs: '14:00', yours: '13:30' },
        ]}
        {...choice}
      />
    ),
    'Removed on another day': () => (
      <Conflict
        changed={{ ...today, on: '2026-11-19' }}
        removedBecause="Entered twice"
        differences={[{ field: 'Level', before: '', theirs: '', yours: '4' }]}
        {...choice}
      />
    ),
    'By nobody known': () => <Conflict changed={null} differences={[]} {...choice} />,
  },
};
