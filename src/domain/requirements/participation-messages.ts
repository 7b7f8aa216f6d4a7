import { catalogue } from '../message.ts';

export const participationMessages = catalogue(
  {
    'participation.met': '{counted, number} of {required, number}, the last on {lastOn}.',
    'participation.met-any': '{counted, number} of {required, number}.',
    'participation.short': '{counted, number} of {required, number}; {missing, number} missing.',
    'participation.no-minimum': '{counted, plural, one {# record} other {# records}}; no minimum is set.',
    'participation.plan': '{title}: plan {missing, number}, then record it.',
    'participation.plan-by': '{title}: plan {missing, number} before {dueOn}, then record it.',
    'participation.record-late': '{title}: add what was done by {dueOn} and is not here yet.',
  },
  {
    'participation.met': '{counted, number} o {required, number}, y diwethaf ar {lastOn}.',
    'participation.met-any': '{counted, number} o {required, number}.',
    'participation.short': '{counted, number} o {required, number}; {missing, number} ar goll.',
    'participation.no-minimum': '{counted, number} cofnod; nid oes isafswm.',
    'participation.plan': '{title}: trefnwch {missing, number}, yna cofnodwch.',
    'participation.plan-by': '{title}: trefnwch {missing, number} cyn {dueOn}, yna cofnodwch.',
    'participation.record-late': '{title}: ychwanegwch yr hyn a wnaed erbyn {dueOn} ac nad yw yma eto.',
  },
);
