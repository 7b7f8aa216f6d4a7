import { catalogue } from '../../message.ts';

export const groupMessages = catalogue(
  {
    'group.one-missing': 'One of these is asked for, and none is there yet: {titles}.',
    'group.one-ran-out': 'One of these is asked for; {title} ran out on {dueOn}.',
    'group.one-late': 'One of these is asked for; the date for {title} passed on {dueOn}.',
    'group.choose': 'Choose one and plan it: {titles}.',
    'group.all-there': 'All {count, number} are there.',
    'group.nothing-yet': 'None of its parts has anything to do yet.',
    'group.some-missing': '{there, number} of {count, number} are there; still open: {titles}.',
    'group.nothing-asked': 'None of its parts applies.',
  },
  {
    'group.one-missing': 'Gofynnir am un o’r rhain, ac nid oes yr un yno eto: {titles}.',
    'group.one-ran-out': 'Gofynnir am un o’r rhain; daeth {title} i ben ar {dueOn}.',
    'group.one-late': 'Gofynnir am un o’r rhain; aeth y dyddiad ar gyfer {title} heibio ar {dueOn}.',
    'group.choose': 'Dewiswch un a’i gynllunio: {titles}.',
    'group.all-there': 'Mae pob un o’r {count, number} yno.',
    'group.nothing-yet': 'Nid oes dim i’w wneud eto yn yr un o’i rannau.',
    'group.some-missing': 'Mae {there, number} o {count, number} yno; ar ôl o hyd: {titles}.',
    'group.nothing-asked': 'Nid yw’r un o’i rannau’n berthnasol.',
  },
);
