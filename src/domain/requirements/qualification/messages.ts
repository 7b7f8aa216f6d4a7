import { catalogue } from '../../message.ts';

export const qualificationMessages = catalogue(
  {
    'qualification.held': 'Level {held, number} held.',
    'qualification.held-any': 'Held.',
    'qualification.towards': 'Working towards it; target date {dueOn}.',
    'qualification.target-passed': 'Working towards it, but the target date, {dueOn}, has passed.',
    'qualification.too-low': 'Level {held, number} held; level {required, number} or higher is asked for.',
    'qualification.none': 'Nothing at level {required, number} or higher yet.',
    'qualification.none-any': 'Not held yet.',
    'qualification.level-unsaid':
      'Held, but the record does not say its level; level {required, number} or higher is asked for.',
    'qualification.towards-not-accepted': 'Being worked towards; it has to be held.',
    'qualification.towards-undated': 'Being worked towards, without a target date; with one it counts.',
    'qualification.achieve-by': '{title}: achieve it by {dueOn}, then have the certificate recorded.',
    'qualification.achieve-late':
      '{title}: agree a new target date. Already achieved? Have the certificate recorded.',
    'qualification.achieve-level':
      '{title}: plan how to reach level {required, number}. Already held? Have the certificate recorded.',
    'qualification.achieve': '{title}: plan how to achieve it. Already held? Have the certificate recorded.',
  },
  {
    'qualification.held': 'Lefel {held, number} wedi’i hennill.',
    'qualification.held-any': 'Wedi’i hennill.',
    'qualification.towards': 'Yn gweithio tuag ati; dyddiad targed {dueOn}.',
    'qualification.target-passed':
      'Yn gweithio tuag ati, ond mae’r dyddiad targed, {dueOn}, wedi mynd heibio.',
    'qualification.too-low':
      'Lefel {held, number} wedi’i hennill; gofynnir am lefel {required, number} neu uwch.',
    'qualification.none': 'Dim byd ar lefel {required, number} neu uwch eto.',
    'qualification.none-any': 'Heb ei hennill eto.',
    'qualification.level-unsaid':
      'Wedi’i ennill, ond nid yw’r cofnod yn dweud ei lefel; gofynnir am lefel {required, number} neu uwch.',
    'qualification.towards-not-accepted': 'Yn gweithio tuag ato; rhaid ei fod wedi’i ennill.',
    'qualification.towards-undated': 'Yn gweithio tuag ato, heb ddyddiad targed; gydag un mae’n cyfrif.',
    'qualification.achieve-by': '{title}: enillwch hi erbyn {dueOn}, yna gofynnwch am gofnodi’r dystysgrif.',
    'qualification.achieve-late':
      '{title}: cytunwch ar ddyddiad targed newydd. Wedi’i hennill yn barod? Gofynnwch am gofnodi’r dystysgrif.',
    'qualification.achieve-level':
      '{title}: cynlluniwch sut i gyrraedd lefel {required, number}. Yn ei dal yn barod? Gofynnwch am gofnodi’r dystysgrif.',
    'qualification.achieve':
      '{title}: cynlluniwch sut i’w hennill. Yn ei dal yn barod? Gofynnwch am gofnodi’r dystysgrif.',
  },
);
