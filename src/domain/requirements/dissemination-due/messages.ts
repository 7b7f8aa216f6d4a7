import { catalogue } from '../../message.ts';

export const disseminationDueMessages = catalogue(
  {
    'dissemination-due.nothing-asked': 'No activity to pass on to colleagues yet.',
    'dissemination-due.all-answered':
      '{count, plural, one {The activity was passed on to colleagues.} other {All # activities were passed on to colleagues.}}',
    'dissemination-due.open':
      '{open, plural, one {# activity is not passed on to colleagues yet, that of {heldOn}.} other {# activities are not passed on to colleagues yet, the first of {heldOn}.}}',
    'dissemination-due.open-by':
      '{open, plural, one {# activity is not passed on to colleagues yet; due by {dueOn}.} other {# activities are not passed on to colleagues yet; the first is due by {dueOn}.}}',
    'dissemination-due.late':
      '{open, plural, one {# activity is not passed on to colleagues; it was due by {dueOn}.} other {# activities are not passed on to colleagues; the first was due by {dueOn}.}}',
    'dissemination-due.answer':
      'Share “{title}” of {heldOn} with colleagues, then record when and with whom.',
    'dissemination-due.answer-by':
      'Share “{title}” of {heldOn} with colleagues by {dueOn}, then record when and with whom.',
    'dissemination-due.answer-late':
      'Share “{title}” of {heldOn} with colleagues. Already shared? Record when and with whom.',
    'dissemination-due.still-open': 'not passed on to colleagues yet',
  },
  {
    'dissemination-due.nothing-asked': 'Dim gweithgaredd i’w rannu â chydweithwyr eto.',
    'dissemination-due.all-answered':
      '{count, plural, one {Rhannwyd y gweithgaredd â chydweithwyr.} two {Rhannwyd pob un o’r # weithgaredd â chydweithwyr.} other {Rhannwyd pob un o’r # gweithgaredd â chydweithwyr.}}',
    'dissemination-due.open':
      '{open, plural, one {# gweithgaredd heb ei rannu â chydweithwyr eto, sef un {heldOn}.} two {# weithgaredd heb ei rannu â chydweithwyr eto, y cyntaf o {heldOn}.} other {# gweithgaredd heb ei rannu â chydweithwyr eto, y cyntaf o {heldOn}.}}',
    'dissemination-due.open-by':
      '{open, plural, one {# gweithgaredd heb ei rannu â chydweithwyr eto; i’w wneud erbyn {dueOn}.} two {# weithgaredd heb ei rannu â chydweithwyr eto; y cyntaf i’w wneud erbyn {dueOn}.} other {# gweithgaredd heb ei rannu â chydweithwyr eto; y cyntaf i’w wneud erbyn {dueOn}.}}',
    'dissemination-due.late':
      '{open, plural, one {# gweithgaredd heb ei rannu â chydweithwyr; roedd i’w wneud erbyn {dueOn}.} two {# weithgaredd heb ei rannu â chydweithwyr; roedd y cyntaf i’w wneud erbyn {dueOn}.} other {# gweithgaredd heb ei rannu â chydweithwyr; roedd y cyntaf i’w wneud erbyn {dueOn}.}}',
    'dissemination-due.answer': 'Rhannwch “{title}” o {heldOn} â chydweithwyr, yna cofnodwch pryd ac â phwy.',
    'dissemination-due.answer-by':
      'Rhannwch “{title}” o {heldOn} â chydweithwyr erbyn {dueOn}, yna cofnodwch pryd ac â phwy.',
    'dissemination-due.answer-late':
      'Rhannwch “{title}” o {heldOn} â chydweithwyr. Wedi’i rannu’n barod? Cofnodwch pryd ac â phwy.',
    'dissemination-due.still-open': 'heb ei rannu â chydweithwyr eto',
  },
);
