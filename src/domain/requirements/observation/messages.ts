import { catalogue } from '../../message.ts';

export const observationMessages = catalogue(
  {
    'observation.met': '{counted, number} of {required, number} this year.',
    'observation.short': '{counted, number} of {required, number} this year; {missing, number} to go.',
    'observation.terms-met': 'Done in every term so far asked for.',
    'observation.term-short': 'None yet in the term from {from} to {to}.',
    'observation.term-missed': 'None in the term from {from} to {to}.',
    'observation.term-some': '{done, number} of {count, number} so far in the term from {from} to {to}.',
    'observation.term-some-missed': '{done, number} of {count, number} in the term from {from} to {to}.',
    'observation.no-term': 'Every term was over before the start.',
    'observation.arrange-by': '{observation}: agree a date by {dueOn}.',
    'observation.record': '{observation}: already done? Have it recorded.',
  },
  {
    'observation.met': '{counted, number} o {required, number} eleni.',
    'observation.short': '{counted, number} o {required, number} eleni; {missing, number} ar ôl.',
    'observation.terms-met': 'Gwnaed ym mhob tymor y gofynnwyd amdano hyd yma.',
    'observation.term-short': 'Dim un eto yn y tymor o {from} hyd {to}.',
    'observation.term-missed': 'Dim un yn y tymor o {from} hyd {to}.',
    'observation.term-some': '{done, number} o {count, number} hyd yma yn y tymor o {from} hyd {to}.',
    'observation.term-some-missed': '{done, number} o {count, number} yn y tymor o {from} hyd {to}.',
    'observation.no-term': 'Roedd pob tymor wedi dod i ben cyn y dechrau.',
    'observation.arrange-by': '{observation}: cytunwch ar ddyddiad erbyn {dueOn}.',
    'observation.record': '{observation}: wedi’i wneud yn barod? Gofynnwch am ei gofnodi.',
  },
);
