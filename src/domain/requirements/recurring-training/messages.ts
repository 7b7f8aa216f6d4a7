import { catalogue } from '../../message.ts';

export const recurringTrainingMessages = catalogue(
  {
    'recurring-training.to-do': 'Not done yet.',
    'recurring-training.to-do-by': 'Not done yet; due by {dueOn}.',
    'recurring-training.overdue': 'Not done yet; it was due by {dueOn}.',
    'recurring-training.done': 'Done on {doneOn}.',
    'recurring-training.done-early': 'Done on {doneOn}, out of order: the policy wants {before} first.',
    'recurring-training.current': 'Done on {doneOn}; lasts until {dueOn}.',
    'recurring-training.expired': 'Ran out on {dueOn}; last done on {doneOn}.',
    'recurring-training.exempt':
      'A qualification at level {level, number} is held, so this is not asked for.',
    'recurring-training.complete': 'Complete {item}.',
    'recurring-training.complete-by': 'Complete {item} by {dueOn}.',
    'recurring-training.complete-late':
      'Complete {item}. Already done it? Have the date and certificate recorded.',
    'recurring-training.renew-by': 'Renew {item} by {dueOn}.',
    'recurring-training.renew': 'Renew {item}. Already done it? Have the date and certificate recorded.',
  },
  {
    'recurring-training.to-do': 'Heb ei wneud eto.',
    'recurring-training.to-do-by': 'Heb ei wneud eto; i’w wneud erbyn {dueOn}.',
    'recurring-training.overdue': 'Heb ei wneud eto; roedd i’w wneud erbyn {dueOn}.',
    'recurring-training.done': 'Cwblhawyd ar {doneOn}.',
    'recurring-training.done-early':
      'Gwnaed ar {doneOn}, allan o drefn: mae’r polisi am i {before} ddod yn gyntaf.',
    'recurring-training.current': 'Cwblhawyd ar {doneOn}; yn para tan {dueOn}.',
    'recurring-training.expired': 'Daeth i ben ar {dueOn}; cwblhawyd ddiwethaf ar {doneOn}.',
    'recurring-training.exempt': 'Mae cymhwyster ar lefel {level, number} gennych, felly ni ofynnir am hyn.',
    'recurring-training.complete': 'Cwblhewch {item}.',
    'recurring-training.complete-by': 'Cwblhewch {item} erbyn {dueOn}.',
    'recurring-training.complete-late':
      'Cwblhewch {item}. Wedi’i wneud yn barod? Gofynnwch am gofnodi’r dyddiad a’r dystysgrif.',
    'recurring-training.renew-by': 'Adnewyddwch {item} erbyn {dueOn}.',
    'recurring-training.renew':
      'Adnewyddwch {item}. Wedi’i wneud yn barod? Gofynnwch am gofnodi’r dyddiad a’r dystysgrif.',
  },
);
