import { catalogue } from '../message.ts';

export const professionalStatusMessages = catalogue(
  {
    'professional-status.held': '{name} held.',
    'professional-status.towards': 'Working towards {name}; target date {dueOn}.',
    'professional-status.target-passed': 'Working towards {name}, but the target date, {dueOn}, has passed.',
    'professional-status.none': '{names}: not held yet.',
    'professional-status.achieve-by': '{name}: achieve it by {dueOn}, then add the evidence.',
    'professional-status.achieve-late':
      '{name}: agree a new target date. Already achieved? Add the evidence.',
    'professional-status.achieve': '{names}: plan how to achieve it. Already held? Add the evidence.',
  },
  {
    'professional-status.held': 'Yn dal {name}.',
    'professional-status.towards': 'Yn gweithio tuag at {name}; dyddiad targed {dueOn}.',
    'professional-status.target-passed':
      'Yn gweithio tuag at {name}, ond mae’r dyddiad targed, {dueOn}, wedi mynd heibio.',
    'professional-status.none': '{names}: heb ei ennill eto.',
    'professional-status.achieve-by': '{name}: enillwch ef erbyn {dueOn}, yna ychwanegwch y dystiolaeth.',
    'professional-status.achieve-late':
      '{name}: cytunwch ar ddyddiad targed newydd. Wedi’i ennill yn barod? Ychwanegwch y dystiolaeth.',
    'professional-status.achieve':
      '{names}: cynlluniwch sut i’w ennill. Yn ei ddal yn barod? Ychwanegwch y dystiolaeth.',
  },
);
