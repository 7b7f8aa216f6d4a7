import { catalogue } from '../../message.ts';

export const alignmentMessages = catalogue(
  {
    'alignment.nothing-asked': 'No activity to align yet.',
    'alignment.all-answered':
      '{count, plural, one {The activity is aligned to a standard.} other {All # activities are aligned to a standard.}}',
    'alignment.open':
      '{open, plural, one {# activity names no standard yet, that of {heldOn}.} other {# activities name no standard yet, the first of {heldOn}.}}',
    'alignment.open-by':
      '{open, plural, one {# activity names no standard yet; due by {dueOn}.} other {# activities name no standard yet; the first is due by {dueOn}.}}',
    'alignment.late':
      '{open, plural, one {# activity names no standard; it was due by {dueOn}.} other {# activities name no standard; the first was due by {dueOn}.}}',
    'alignment.answer': 'Add to “{title}” of {heldOn} the standard or activity it serves.',
    'alignment.answer-by': 'Add to “{title}” of {heldOn} the standard or activity it serves, by {dueOn}.',
    'alignment.answer-late': 'Add to “{title}” of {heldOn} now the standard or activity it serves.',
    'alignment.still-open': 'names no standard',
  },
  {
    'alignment.nothing-asked': 'Dim gweithgaredd i’w alinio eto.',
    'alignment.all-answered':
      '{count, plural, one {Mae’r gweithgaredd wedi’i alinio â safon.} two {Mae pob un o’r # weithgaredd wedi’u halinio â safon.} other {Mae pob un o’r # gweithgaredd wedi’u halinio â safon.}}',
    'alignment.open':
      '{open, plural, one {# gweithgaredd heb enwi safon eto, sef un {heldOn}.} two {# weithgaredd heb enwi safon eto, y cyntaf o {heldOn}.} other {# gweithgaredd heb enwi safon eto, y cyntaf o {heldOn}.}}',
    'alignment.open-by':
      '{open, plural, one {# gweithgaredd heb enwi safon eto; i’w wneud erbyn {dueOn}.} two {# weithgaredd heb enwi safon eto; y cyntaf i’w wneud erbyn {dueOn}.} other {# gweithgaredd heb enwi safon eto; y cyntaf i’w wneud erbyn {dueOn}.}}',
    'alignment.late':
      '{open, plural, one {# gweithgaredd heb enwi safon; roedd i’w wneud erbyn {dueOn}.} two {# weithgaredd heb enwi safon; roedd y cyntaf i’w wneud erbyn {dueOn}.} other {# gweithgaredd heb enwi safon; roedd y cyntaf i’w wneud erbyn {dueOn}.}}',
    'alignment.answer':
      'Ychwanegwch at “{title}” o {heldOn} y safon neu’r gweithgaredd y mae’n ei wasanaethu.',
    'alignment.answer-by':
      'Ychwanegwch at “{title}” o {heldOn} y safon neu’r gweithgaredd y mae’n ei wasanaethu, erbyn {dueOn}.',
    'alignment.answer-late':
      'Ychwanegwch at “{title}” o {heldOn} nawr y safon neu’r gweithgaredd y mae’n ei wasanaethu.',
    'alignment.still-open': 'heb enwi safon',
  },
);
