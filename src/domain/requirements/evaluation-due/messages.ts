import { catalogue } from '../../message.ts';

export const evaluationDueMessages = catalogue(
  {
    'evaluation-due.nothing-asked': 'No activity to evaluate yet.',
    'evaluation-due.all-answered':
      '{count, plural, one {The activity is evaluated.} other {All # activities are evaluated.}}',
    'evaluation-due.open':
      '{open, plural, one {# activity is not evaluated yet, that of {heldOn}.} other {# activities are not evaluated yet, the first of {heldOn}.}}',
    'evaluation-due.open-by':
      '{open, plural, one {# activity is not evaluated yet; due by {dueOn}.} other {# activities are not evaluated yet; the first is due by {dueOn}.}}',
    'evaluation-due.late':
      '{open, plural, one {# activity is not evaluated; it was due by {dueOn}.} other {# activities are not evaluated; the first was due by {dueOn}.}}',
    'evaluation-due.answer': 'Evaluate “{title}” of {heldOn}.',
    'evaluation-due.answer-by': 'Evaluate “{title}” of {heldOn} by {dueOn}.',
    'evaluation-due.answer-late': 'Evaluate “{title}” of {heldOn} now.',
    'evaluation-due.still-open': 'not evaluated yet',
  },
  {
    'evaluation-due.nothing-asked': 'Dim gweithgaredd i’w werthuso eto.',
    'evaluation-due.all-answered':
      '{count, plural, one {Mae’r gweithgaredd wedi’i werthuso.} two {Mae pob un o’r # weithgaredd wedi’u gwerthuso.} other {Mae pob un o’r # gweithgaredd wedi’u gwerthuso.}}',
    'evaluation-due.open':
      '{open, plural, one {# gweithgaredd heb ei werthuso eto, sef un {heldOn}.} two {# weithgaredd heb ei werthuso eto, y cyntaf o {heldOn}.} other {# gweithgaredd heb ei werthuso eto, y cyntaf o {heldOn}.}}',
    'evaluation-due.open-by':
      '{open, plural, one {# gweithgaredd heb ei werthuso eto; i’w wneud erbyn {dueOn}.} two {# weithgaredd heb ei werthuso eto; y cyntaf i’w wneud erbyn {dueOn}.} other {# gweithgaredd heb ei werthuso eto; y cyntaf i’w wneud erbyn {dueOn}.}}',
    'evaluation-due.late':
      '{open, plural, one {# gweithgaredd heb ei werthuso; roedd i’w wneud erbyn {dueOn}.} two {# weithgaredd heb ei werthuso; roedd y cyntaf i’w wneud erbyn {dueOn}.} other {# gweithgaredd heb ei werthuso; roedd y cyntaf i’w wneud erbyn {dueOn}.}}',
    'evaluation-due.answer': 'Gwerthuswch “{title}” o {heldOn}.',
    'evaluation-due.answer-by': 'Gwerthuswch “{title}” o {heldOn} erbyn {dueOn}.',
    'evaluation-due.answer-late': 'Gwerthuswch “{title}” o {heldOn} nawr.',
    'evaluation-due.still-open': 'heb ei werthuso eto',
  },
);
