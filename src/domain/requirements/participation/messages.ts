import { catalogue } from '../../message.ts';

export const participationMessages = catalogue(
  {
    'participation.met':
      '{counted, plural, one {# record} other {# records}}, the last on {lastOn}; {required, number} asked for.',
    'participation.met-any': 'Nothing is asked for.',
    'participation.short':
      '{counted, number} of {required, plural, one {# record} other {# records}} asked for.',
    'participation.days': '{counted, number} of {required, plural, one {# day} other {# days}} asked for.',
    'participation.plan-days':
      '{title}: plan {missing, plural, one {# day} other {# days}}, then record what was done.',
    'participation.no-minimum': '{counted, plural, one {# record} other {# records}}; no minimum is set.',
    'participation.plan':
      '{title}: plan {missing, plural, one {one} other {# more}}, then record {missing, plural, one {it} other {them}}.',
    'participation.plan-by':
      '{title}: plan {missing, plural, one {one} other {# more}} before {dueOn}, then record {missing, plural, one {it} other {them}}.',
    'participation.last-day':
      '{title}: record {missing, plural, one {one} other {# more}} today: the CPD year ends.',
    'participation.record-late': '{title}: add what was done by {dueOn} and is not here yet.',
  },
  {
    'participation.met':
      '{counted, plural, two {# gofnod} few {# chofnod} many {# chofnod} other {# cofnod}}, y diwethaf ar {lastOn}; gofynnir am {required, number}.',
    'participation.met-any': 'Ni ofynnir am ddim.',
    'participation.short':
      '{counted, number} o’r {required, plural, two {# gofnod} few {# chofnod} many {# chofnod} other {# cofnod}} y gofynnir amdanynt.',
    'participation.days':
      '{counted, number} o’r {required, plural, two {# ddiwrnod} other {# diwrnod}} y gofynnir amdanynt.',
    'participation.plan-days':
      '{title}: trefnwch {missing, plural, two {# ddiwrnod} other {# diwrnod}}, yna cofnodwch yr hyn a wnaed.',
    'participation.no-minimum':
      '{counted, plural, two {# gofnod} few {# chofnod} many {# chofnod} other {# cofnod}}; nid oes isafswm.',
    'participation.plan': '{title}: trefnwch {missing, number}, yna cofnodwch.',
    'participation.plan-by': '{title}: trefnwch {missing, number} cyn {dueOn}, yna cofnodwch.',
    'participation.last-day': '{title}: cofnodwch {missing, number} heddiw: daw’r flwyddyn DPP i ben.',
    'participation.record-late': '{title}: ychwanegwch yr hyn a wnaed erbyn {dueOn} ac nad yw yma eto.',
  },
);
