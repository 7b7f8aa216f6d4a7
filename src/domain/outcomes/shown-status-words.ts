import { catalogue } from '../message.ts';

/** The status word on screen, of each shown status. */
export const shownStatusWords = catalogue(
  {
    'status.current': 'Current',
    'status.nothing-yet': 'Nothing yet',
    'status.due-soon': 'Due soon',
    'status.to-do': 'To do',
    'status.overdue': 'Overdue',
    'status.expired': 'Expired',
    'status.working-towards': 'Working towards',
    'status.recommended': 'Recommended',
    'status.not-required': 'Not required',
    'status.on-leave': 'On leave',
  },
  {
    'status.current': 'Cyfredol',
    'status.nothing-yet': 'Dim byd eto',
    'status.due-soon': 'Yn ddyledus cyn hir',
    'status.to-do': 'I’w wneud',
    'status.overdue': 'Hwyr',
    'status.expired': 'Wedi dod i ben',
    'status.working-towards': 'Ar y gweill',
    'status.recommended': 'Argymhellir',
    'status.not-required': 'Ddim yn ofynnol',
    'status.on-leave': 'Ar absenoldeb',
  },
);
