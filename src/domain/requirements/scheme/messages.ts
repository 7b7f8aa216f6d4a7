import { catalogue } from '../../message.ts';

export const schemeMessages = catalogue(
  {
    'scheme.reached':
      '{unit, select, points {{counted, number} of {required, plural, one {# point} other {# points}}.} outcomes {{covered, number} of {codes, plural, one {# outcome} other {# outcomes}} covered.} other {{hasAmount, select, yes {{counted, number} of {required, plural, one {# hour} other {# hours}}} other {{counted, plural, one {# hour} other {# hours}}}}{codes, plural, =0 {.} other {; {covered, number} of {codes, plural, one {# outcome} other {# outcomes}} covered.}}}}',
    'scheme.simple':
      '{counted, plural, one {# hour} other {# hours}} logged; all recorded learning is accepted.',
    'scheme.no-figure':
      '{unit, select, points {{counted, plural, one {# point} other {# points}} recognised} outcomes {No outcomes are covered} other {{counted, plural, one {# hour} other {# hours}} logged}}; the scheme sets no figure.',
    'scheme.plan-points':
      'Plan assessed and approved CPD worth {missing, plural, one {# point} other {# points}} before {dueOn}.',
    'scheme.plan-hours':
      'Plan {missing, plural, one {# hour} other {# hours}} of CPD before {dueOn}{open, plural, =0 {.} other {, and cover {codes}.}}',
    'scheme.plan-outcomes': 'Plan CPD that covers {codes} before {dueOn}.',
    'scheme.record-late': 'Add any CPD done by {dueOn} that is not here yet.',
  },
  {
    'scheme.reached':
      '{unit, select, points {{counted, number} o {required, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}}.} outcomes {Cwmpaswyd {covered, number} o {codes, plural, two {# ddeilliant} other {# deilliant}}.} other {{hasAmount, select, yes {{counted, number} o {required, number} awr} other {{counted, number} awr}}{codes, plural, =0 {.} other {; cwmpaswyd {covered, number} o {codes, plural, two {# ddeilliant} other {# deilliant}}.}}}}',
    'scheme.simple': '{counted, number} awr wedi’u cofnodi; derbynnir pob dysgu a gofnodir.',
    'scheme.no-figure':
      '{unit, select, points {{counted, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} wedi’u cydnabod} outcomes {Ni chwmpaswyd yr un deilliant} other {{counted, number} awr wedi’u cofnodi}}; nid yw’r cynllun yn gosod ffigur.',
    'scheme.plan-points':
      'Trefnwch DPP wedi’i asesu a’i gymeradwyo gwerth {missing, plural, two {# bwynt} few {# phwynt} many {# phwynt} other {# pwynt}} cyn {dueOn}.',
    'scheme.plan-hours':
      'Trefnwch {missing, number} awr o DPP cyn {dueOn}{open, plural, =0 {.} other {, gan gwmpasu {codes}.}}',
    'scheme.plan-outcomes': 'Trefnwch DPP sy’n cwmpasu {codes} cyn {dueOn}.',
    'scheme.record-late': 'Ychwanegwch unrhyw DPP a wnaed erbyn {dueOn} nad yw yma eto.',
  },
);
