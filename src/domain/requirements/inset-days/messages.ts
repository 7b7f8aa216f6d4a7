import { catalogue } from '../../message.ts';

export const insetDaysMessages = catalogue(
  {
    'inset-days.met': '{counted, number} of {required, number} INSET days.',
    'inset-days.short':
      '{counted, number} of {required, number} INSET days; {missing, plural, one {# day} other {# days}} short.',
    'inset-days.no-minimum':
      '{counted, plural, one {# INSET day} other {# INSET days}} attended; no minimum is set.',
    'inset-days.attend': 'Book {missing, plural, one {# INSET day} other {# INSET days}} before {dueOn}.',
    'inset-days.record-late': 'Add any INSET day attended by {dueOn} that is not here yet.',
  },
  {
    'inset-days.met': '{counted, number} o {required, plural, two {# ddiwrnod} other {# diwrnod}} HMS.',
    'inset-days.short':
      '{counted, number} o {required, plural, two {# ddiwrnod} other {# diwrnod}} HMS; {missing, plural, two {# ddiwrnod} other {# diwrnod}} yn brin.',
    'inset-days.no-minimum':
      'Mynychwyd {counted, plural, two {# ddiwrnod} other {# diwrnod}} HMS; nid oes isafswm.',
    'inset-days.attend': 'Trefnwch {missing, plural, two {# ddiwrnod} other {# diwrnod}} HMS cyn {dueOn}.',
    'inset-days.record-late': 'Ychwanegwch unrhyw ddiwrnod HMS a fynychwyd erbyn {dueOn} nad yw yma eto.',
  },
);
