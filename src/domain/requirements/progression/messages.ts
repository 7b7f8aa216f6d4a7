import { catalogue } from '../../message.ts';

export const progressionMessages = catalogue(
  {
    'progression.gained':
      '{count, plural, one {# qualification} other {# qualifications}} beyond the starting point.',
    'progression.towards': 'Working towards one beyond the starting point; target date {dueOn}.',
    'progression.none': 'No qualification beyond the starting point yet.',
    'progression.plan': '{title}: plan a further qualification, or one at a higher level.',
  },
  {
    'progression.gained':
      '{count, plural, two {# gymhwyster} few {# chymhwyster} many {# chymhwyster} other {# cymhwyster}} y tu hwnt i’r man cychwyn.',
    'progression.towards': 'Yn gweithio tuag at un y tu hwnt i’r man cychwyn; dyddiad targed {dueOn}.',
    'progression.none': 'Dim cymhwyster y tu hwnt i’r man cychwyn eto.',
    'progression.plan': '{title}: trefnwch gymhwyster pellach, neu un ar lefel uwch.',
  },
);
