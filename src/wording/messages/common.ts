import { catalogue } from '../../domain/message.ts';

/** Words that every page, card and report shares. */
export const commonMessages = catalogue(
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
    'entry.state.held': 'Held',
    'entry.state.working-towards': 'Working towards it',
    'entry.activity': '{title}, {completedOn}',
    'amount.hours': '{count, plural, one {# hour} other {# hours}}',
    'amount.days': '{count, plural, one {# day} other {# days}}',
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
    'entry.state.held': 'Wedi’i ennill',
    'entry.state.working-towards': 'Yn gweithio tuag ato',
    'entry.activity': '{title}, {completedOn}',
    'amount.hours': '{count, number} awr',
    'amount.days': '{count, plural, two {# ddiwrnod} other {# diwrnod}}',
  },
);
