import { catalogue } from '../../message.ts';

export const subjectQualificationMessages = catalogue(
  {
    'subject-qualification.no-programmes': 'No programme is taught, so none is asked for.',
    'subject-qualification.all-exempt': 'Every programme taught is exempt.',
    'subject-qualification.met':
      '{count, plural, one {The programme taught is} other {All # programmes taught are}} covered by a qualification of its level or higher.',
    'subject-qualification.towards': 'Working towards {subject}; target date {dueOn}.',
    'subject-qualification.target-passed':
      'Working towards {subject}, but the target date, {dueOn}, has passed.',
    'subject-qualification.too-low':
      '{subject}: level {held, number} held; level {required, number} or higher is asked for, as the programme is taught at it.',
    'subject-qualification.level-unsaid':
      '{subject}: held, but the record does not say its level; level {required, number} or higher is asked for.',
    'subject-qualification.towards-not-accepted': '{subject}: being worked towards; it has to be held.',
    'subject-qualification.towards-undated':
      '{subject}: being worked towards, without a target date; with one it counts.',
    'subject-qualification.none':
      '{subject}: nothing at level {required, number} or higher yet, the level at which it is taught.',
    'subject-qualification.achieve-by':
      '{subject}: achieve level {required, number} by {dueOn}, then have the certificate recorded.',
    'subject-qualification.achieve':
      '{subject}: plan how to reach level {required, number}. Already held, or exempt? Have the certificate or the awarding body’s reason recorded.',
  },
  {
    'subject-qualification.no-programmes': 'Ni ddysgir yr un rhaglen, felly ni ofynnir am yr un.',
    'subject-qualification.all-exempt': 'Mae pob rhaglen a ddysgir wedi’i heithrio.',
    'subject-qualification.met':
      '{count, plural, one {Mae’r rhaglen a ddysgir} other {Mae pob un o’r # rhaglen a ddysgir}} wedi’i chwmpasu gan gymhwyster o’i lefel neu uwch.',
    'subject-qualification.towards': 'Yn gweithio tuag at {subject}; dyddiad targed {dueOn}.',
    'subject-qualification.target-passed':
      'Yn gweithio tuag at {subject}, ond mae’r dyddiad targed, {dueOn}, wedi mynd heibio.',
    'subject-qualification.too-low':
      '{subject}: lefel {held, number} wedi’i hennill; gofynnir am lefel {required, number} neu uwch, gan mai ar honno y dysgir y rhaglen.',
    'subject-qualification.level-unsaid':
      '{subject}: wedi’i ennill, ond nid yw’r cofnod yn dweud ei lefel; gofynnir am lefel {required, number} neu uwch.',
    'subject-qualification.towards-not-accepted':
      '{subject}: yn gweithio tuag ato; rhaid ei fod wedi’i ennill.',
    'subject-qualification.towards-undated':
      '{subject}: yn gweithio tuag ato, heb ddyddiad targed; gydag un mae’n cyfrif.',
    'subject-qualification.none':
      '{subject}: dim byd ar lefel {required, number} neu uwch eto, sef y lefel y’i dysgir arni.',
    'subject-qualification.achieve-by':
      '{subject}: enillwch lefel {required, number} erbyn {dueOn}, yna gofynnwch am gofnodi’r dystysgrif.',
    'subject-qualification.achieve':
      '{subject}: cynlluniwch sut i gyrraedd lefel {required, number}. Yn ei dal yn barod, neu wedi’ch eithrio? Gofynnwch am gofnodi’r dystysgrif neu reswm y corff dyfarnu.',
  },
);
