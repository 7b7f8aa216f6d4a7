import { catalogue } from '../../message.ts';

export const professionalStatusMessages = catalogue(
  {
    'professional-status.held': '{name} held.',
    'professional-status.towards': 'Working towards {name}; target date {dueOn}.',
    'professional-status.target-passed': 'Working towards {name}, but the target date, {dueOn}, has passed.',
    'professional-status.towards-not-accepted': '{names}: being worked towards; it has to be held.',
    'professional-status.towards-undated':
      '{names}: being worked towards, without a target date; with one it counts.',
    'professional-status.none': '{names}: not held yet.',
    'professional-status.achieve-by': '{name}: achieve it by {dueOn}, then have the evidence recorded.',
    'professional-status.achieve-late':
      '{name}: agree a new target date. Already achieved? Have the evidence recorded.',
    'professional-status.achieve':
      '{names}: plan how to achieve it. Already held? Have the evidence recorded.',
  },
  {
    'professional-status.held': 'Yn dal {name}.',
    'professional-status.towards': 'Yn gweithio tuag at {name}; dyddiad targed {dueOn}.',
    'professional-status.target-passed':
      'Yn gweithio tuag at {name}, ond mae’r dyddiad targed, {dueOn}, wedi mynd heibio.',
    'professional-status.towards-not-accepted': '{names}: yn gweithio tuag ato; rhaid ei fod wedi’i ennill.',
    'professional-status.towards-undated':
      '{names}: yn gweithio tuag ato, heb ddyddiad targed; gydag un mae’n cyfrif.',
    'professional-status.none': '{names}: heb ei ennill eto.',
    'professional-status.achieve-by':
      '{name}: enillwch ef erbyn {dueOn}, yna gofynnwch am gofnodi’r dystiolaeth.',
    'professional-status.achieve-late':
      '{name}: cytunwch ar ddyddiad targed newydd. Wedi’i ennill yn barod? Gofynnwch am gofnodi’r dystiolaeth.',
    'professional-status.achieve':
      '{names}: cynlluniwch sut i’w ennill. Yn ei ddal yn barod? Gofynnwch am gofnodi’r dystiolaeth.',
  },
);
